"""Tests of what the page bundle.html says, in a headless Chromium: of a bundle that holds, and of everything done to one."""

import base64
import hashlib
import json
import tempfile
import unittest
from pathlib import Path

from attacks import ATTACKS, attacked, change, custody, grow, list_again
from authority import Authority, openssl
from bundles import sample
from bundling.tlog import checkpoint, leaf_hash, note, path, proof_file, root_of
from onpage import checked, evaluate, failing, given, opened


def setUpModule():
    global page, place, whole
    page, place, whole = opened()


class TheSample(unittest.TestCase):
    def test_holds_with_every_fingerprint(self):
        verdict, verdicts, result = checked(whole)
        self.assertEqual((verdict, set(verdicts.values())), ("established", {"holds"}))
        self.assertEqual(list(result), ["checks", "verdict"])
        self.assertEqual(list(result["checks"][0]), ["check", "details", "verdict"])
        self.assertEqual([name for name in verdicts if name.startswith("media ")], [f"media {name}" for name in whole.media])

    def test_is_consistent_and_no_more_without_fingerprints(self):
        bundle = whole.copy()
        bundle.trusted, bundle.anchor = {}, None
        verdict, verdicts, _ = checked(bundle)
        self.assertEqual(verdict, "consistent")
        self.assertEqual({name for name, verdict in verdicts.items() if verdict == "not-established"},
                         {"log-key", "witnesses", "timestamp", "anchor"})

    def test_has_no_time_stamp_and_no_witness_where_there_is_none(self):
        verdict, verdicts, _ = checked(sample(time_stamp=False, witnesses=0, cosigned=0))
        self.assertEqual((verdict, verdicts["timestamp"], verdicts["witnesses"]), ("established", "absent", "absent"))

    def test_is_read_the_same_when_dropped(self):
        told = given(whole)
        page.fill(told["bundle"])
        evaluate("state.bundle = null; showFiles()")
        page.browser.drop([told["bundle"], told["anchor"], *told["media"]])
        page.browser.wait(f"state.media.length === {len(told['media'])}")
        self.assertEqual(evaluate("[state.bundle.name, state.anchor.name, state.media.map((f) => f.name)]"),
                         [told["bundle"].name, told["anchor"].name, [path.name for path in told["media"]]])

    def test_says_of_a_clip_that_it_is_a_copy(self):
        _, _, result = checked(whole)
        said = {check["check"]: check["details"][0] for check in result["checks"]}
        self.assertIn("a copy, not the original", said["media clip.mp4"])
        self.assertNotIn("a copy", said["media video-1.mp4"])

    def test_says_which_segments_are_intact(self):
        bundle, video = whole.copy(), whole.media["video-1.mp4"]
        bundle.media = {"video-1.mp4": video[:1 << 20] + b"\0" + video[(1 << 20) + 1:]}
        _, _, result = checked(bundle)
        self.assertEqual(result["checks"][-1]["details"], [
            "It is exhibit 17-1, changed: 2 of 3 segments are intact.",
            "Changed or missing: segment 1, bytes 1048576 to 2097151.", "Intact, counted from 0: 0, 2."])


    def test_says_of_a_changed_file_without_segments_which_exhibit_has_its_size(self):
        bundle, clip = whole.copy(), whole.media["clip.mp4"]
        bundle.media = {"clip.mp4": bytes([clip[0] ^ 1]) + clip[1:]}
        _, _, result = checked(bundle)
        self.assertIn("No exhibit of this bundle is known by it", result["checks"][-1]["details"][0])
        self.assertRegex(result["checks"][-1]["details"][1], "has the same size")


class Attacks(unittest.TestCase):
    """Each attack of the catalogue is seen, by the checks that must see it."""


def test_of(attack):
    def test(self):
        verdict, verdicts, _ = checked(attacked(attack, whole))
        self.assertEqual(verdict, attack.verdict, attack.tells)
        self.assertLessEqual(attack.fails, failing(verdicts), attack.tells)
    return test


for attack in ATTACKS:
    setattr(Attacks, f"test_{attack.name.replace('-', '_')}", test_of(attack))


class KeysOfActors(unittest.TestCase):
    """A key counts from when until when its enrolment says; the log's operator signs the changed log anew."""

    def signatures(self, **validity):
        bundle = whole.copy()
        signer = bundle.entry(custody(bundle)[-1])["actor"]
        enrolment = next(at for at in bundle.find("actor.enrolled") if bundle.entry(at)["subject"] == signer)
        change(bundle, enrolment, **validity)
        list_again(bundle)
        grow(bundle)
        bundle.seal()
        bundle.media = {}
        _, verdicts, result = checked(bundle)
        return verdicts["signatures"], next(check["details"][0] for check in result["checks"] if check["check"] == "signatures")

    def test_count_within_their_time(self):
        verdict, said = self.signatures(validFrom="2020-01-01T00:00:00+05:00", validTo="2036-01-01T00:00:00+05:00")
        self.assertEqual(verdict, "holds", said)

    def test_count_no_longer_and_not_yet(self):
        for validity in ({"validTo": "2021-01-01T00:00:00+05:00"}, {"validFrom": "2036-01-01T00:00:00+05:00"}):
            verdict, said = self.signatures(**validity)
            self.assertEqual(verdict, "fails")
            self.assertIn("did not count then", said)


class TrustedTime(unittest.TestCase):
    """Time stamps of authorities of every kind that openssl makes, and of some that must not be trusted."""

    def stamped(self, trusted="root", **kind):
        """What the page says of a bundle stamped by an authority; `trusted` is the certificate whose fingerprint is given."""
        folder = Path(tempfile.mkdtemp(dir=place.name))
        authority, bundle = Authority.made(folder, **kind), whole.copy()
        text = b"\n".join(bundle.files["checkpoint"].split(b"\n")[:3]) + b"\n"
        openssl("ts", "-query", "-digest", hashlib.sha256(text).hexdigest(), "-sha256", "-cert", "-out", folder / "request")
        authority.answer(folder / "request", folder / "response")
        bundle.files["checkpoint.tsr"] = (folder / "response").read_bytes()
        names = ["signer", "between", "root"] if kind.get("between") else ["signer", "root"]
        bundle.files["keys/tsa.pem"] = b"".join((folder / f"{name}.pem").read_bytes() for name in names)
        bundle.trusted["tsa"] = [authority.fingerprint(trusted)] if trusted else []
        bundle.media = {}
        _, verdicts, result = checked(bundle.seal())
        return verdicts["timestamp"], next(check["details"] for check in result["checks"] if check["check"] == "timestamp")

    def test_holds_of_each_kind_of_key_digest_and_reference(self):
        for kind, digest, reference in (("rsa", "sha256", "sha256"), ("p256", "sha384", "sha1"), ("p384", "sha512", "sha512")):
            with self.subTest(kind=kind, digest=digest, reference=reference):
                verdict, details = self.stamped(kind=kind, digest=digest, reference=reference)
                self.assertEqual(verdict, "holds", details)

    def test_holds_through_an_authority_between_and_by_the_signers_own_fingerprint(self):
        for trusted in ("root", "signer"):
            verdict, details = self.stamped(trusted, kind="p256", between=True)
            self.assertEqual(verdict, "holds", (trusted, details))

    def test_is_not_established_without_a_fingerprint_and_says_which_to_ask_for(self):
        verdict, details = self.stamped(None, kind="p256")
        self.assertEqual(verdict, "not-established")
        self.assertRegex(details[0], "The signer's certificate has [0-9a-f]{64}")

    def test_fails_of_a_certificate_for_other_uses_and_of_one_out_of_date(self):
        for kind in ({"usage": "timeStamping"}, {"usage": "critical, timeStamping, codeSigning"}, {"end": "20250101000000Z"}):
            with self.subTest(kind=kind):
                try:
                    verdict, details = self.stamped(**kind, kind="p256")
                except SystemExit:
                    continue  # openssl itself makes no such stamp
                self.assertEqual(verdict, "fails", details)


class Anchor(unittest.TestCase):
    """A checkpoint from elsewhere of another size, with what proves that it goes on from the bundle's."""

    def proof(self, leaves, size):
        """RFC 6962 §2.1.2, as it is written there."""
        def sub(m, leaves, whole):
            n = len(leaves)
            if m == n:
                return [] if whole else [root_of(leaves)]
            k = 1 << (n - 1).bit_length() - 1
            if m <= k:
                return sub(m, leaves[:k], whole) + [root_of(leaves[k:])]
            return sub(m - k, leaves[k:], False) + [root_of(leaves[:k])]
        return sub(size, leaves, True)

    def test_consistency_of_every_pair_of_sizes_up_to_24(self):
        leaves = [hashlib.sha256(bytes([n])).digest() for n in range(24)]
        roots = [root_of(leaves[:n]).hex() for n in range(1, 25)]
        cases = [[m, n, [one.hex() for one in self.proof(leaves[:n], m)]] for n in range(1, 25) for m in range(1, n + 1)]
        wrong = evaluate(f"""((roots, cases) => cases.filter(([m, n, hashes]) => {{
          const list = hashes.map(fromHex), other = sha256(Uint8Array.of(200));
          const is = (first, second, proof) => isConsistent(BigInt(m), first, BigInt(n), second, proof);
          return !is(roots[m - 1], roots[n - 1], list) || is(other, roots[n - 1], list) || is(roots[m - 1], other, list)
            || is(roots[m - 1], roots[n - 1], [...list, other]) || list.some((_, i) => is(roots[m - 1], roots[n - 1], list.with(i, other)))
            || list.length > 0 && is(roots[m - 1], roots[n - 1], list.slice(1));
        }}))({json.dumps(roots)}.map(fromHex), {json.dumps(cases)})""")
        self.assertEqual(wrong, [])

    def test_of_another_size_needs_a_proof_and_holds_with_one(self):
        # A log of 40 entries of which the bundle's are the first: made anew, so that its hashes are known.
        bundle = whole.copy()
        bundle.trusted, bundle.media = {"log": bundle.trusted["log"]}, {}
        origin, size = bundle.files["checkpoint"].decode().split("\n")[:2]
        leaves = [hashlib.sha256(bytes([n])).digest() for n in range(int(size))]
        for position in bundle.positions():
            leaves[position] = leaf_hash(bundle.files[f"entries/{position:012}.json"])
        grown = leaves + [hashlib.sha256(bytes([n, n])).digest() for n in range(8)]

        def signed(leaves):
            text = checkpoint(origin, len(leaves), root_of(leaves))
            return note(text, [bundle.keys["log"].line(text)])
        bundle.files["checkpoint"] = signed(leaves)
        for position in bundle.positions():
            bundle.files[f"proofs/{position:012}.tlog-proof"] = proof_file(position, path(leaves, position), bundle.files["checkpoint"])
        del bundle.files["checkpoint.tsr"]
        bundle.seal()
        hashes = "".join(base64.b64encode(one).decode() + "\n" for one in self.proof(grown, len(leaves)))
        for anchor, expected in ((signed(grown), "not-established"), (f"old {size}\n{hashes}\n".encode() + signed(grown), "holds"),
                                 (f"old {size}\n{hashes}\n".encode() + signed(grown[:-1] + leaves[:1]), "fails"),
                                 (f"old 7\n{hashes}\n".encode() + signed(grown), "not-established"), (signed(leaves), "holds"),
                                 (b"old\n\n" + signed(leaves), "fails")):
            bundle.anchor = anchor
            verdict, verdicts, result = checked(bundle)
            self.assertEqual(verdicts["anchor"], expected, result["checks"][11])
            self.assertEqual(failing(verdicts) - {"anchor"}, set())


if __name__ == "__main__":
    unittest.main()
