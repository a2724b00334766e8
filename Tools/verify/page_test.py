"""Tests of the page bundle.html, in a headless Chromium: what it is made of, what it says, and that it lets nothing in or out."""

import base64
import hashlib
import json
import random
import re
import tempfile
import unittest
from pathlib import Path

from attacks import ATTACKS, attacked, change, custody, grow, list_again
from authority import Authority, openssl
from browser import BrowserError
from bundles import sample
from bundling.tlog import checkpoint, leaf_hash, note, path, proof_file, root_of
from page import PAGE, Page, sealed


def setUpModule():
    global page, place, whole
    page, place, whole = Page(), tempfile.TemporaryDirectory(), sample()


def tearDownModule():
    page.close()
    place.cleanup()


def evaluate(expression):
    return page.browser.evaluate(expression)


def given(bundle):
    """What the page is given of a bundle: paths and fingerprints."""
    archive, media = bundle.write(tempfile.mkdtemp(dir=place.name))
    trusted = bundle.trusted
    return {"bundle": archive, "media": media, "log": [trusted["log"]] if trusted.get("log") else [],
            "witnesses": trusted.get("witnesses", []), "tsa": trusted.get("tsa", []),
            "anchor": archive.parent / "anchor" if bundle.anchor else None}


def checked(bundle):
    """The verdict of the whole, and those of the checks by name."""
    result = page.check(**given(bundle), timeout=60)
    return result["verdict"], {check["check"]: check["verdict"] for check in result["checks"]}, result


def failing(verdicts):
    return {name.split(" ")[0] for name, verdict in verdicts.items() if verdict == "fails"}


def bytes_of(data):
    return f"Uint8Array.from({json.dumps(list(data))})"


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


class WhatItLetsIn(unittest.TestCase):
    def test_asks_nothing_of_the_network_and_says_nothing_on_the_console(self):
        page.browser.open(PAGE)
        checked(whole)
        self.assertEqual([url for url in page.browser.requests if not url.startswith(("file:", "blob:null/"))], [])
        self.assertEqual(page.browser.messages, [])

    def test_reaches_no_network_when_told_to(self):
        page.browser.open(PAGE)
        self.assertEqual(evaluate("fetch('https://example.org/').then(() => 'reached', () => 'refused')"), "refused")
        self.assertIn("Content Security Policy", " ".join(page.browser.messages))

    def test_runs_no_script_that_is_put_into_it(self):
        page.browser.open(PAGE)
        evaluate("(() => { const s = document.createElement('script');"
                 "s.append('window.intruded = true'); try { document.body.append(s) } catch {} })()")
        self.assertIsNone(evaluate("window.intruded"))
        with self.assertRaisesRegex(BrowserError, "TrustedHTML"):
            evaluate("document.body.innerHTML = '<b>x</b>'")
        page.browser.open(PAGE)

    def test_shows_a_name_of_a_file_as_text_alone(self):
        name = "<img src=x onerror=intruded()>&amp;\u202e.mp4"
        bundle = whole.copy()
        bundle.media = {name: b"none of them"}
        _, verdicts, _ = checked(bundle)
        self.assertEqual(verdicts[f"media {name}"], "fails")
        self.assertEqual(evaluate("document.images.length"), 0)
        self.assertIn(name, evaluate("document.getElementById('checks').textContent"))

    def test_names_its_scripts_and_its_style_in_its_policy(self):
        text = PAGE.read_text()
        self.assertEqual(text, sealed(text), "run Tools/verify/page.py seal")
        self.assertNotRegex(text, r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|<script[^>]* src|@import|url\(")


class WhatItLooksLike(unittest.TestCase):
    def test_has_a_contrast_of_4_5_in_light_in_dark_and_on_paper(self):
        light, dark, paper = (
            dict(re.findall(r"--([\w-]+): (#\w+);", rules)) for rules in re.findall(r":root \{(.*?)\}", PAGE.read_text(), re.S))
        for colours in (light, {**light, **dark}, {**light, **paper}):
            pairs = [(ink, sheet) for sheet in ("paper", "sheet") for ink in ("ink", "faint", "act", "good", "bad", "open", "none")]
            pairs += [("act-ink", "act"), ("paper", "ink")] + [(ink, f"{kind}-sheet") for kind in ("good", "bad", "open") for ink in (kind, "ink", "bad")]
            for ink, sheet in pairs:
                self.assertGreaterEqual(contrast(colours[ink], colours[sheet]), 4.5, (ink, sheet, colours))

    def test_has_a_name_for_everything_one_can_use_and_shows_no_verdict_by_colour_alone(self):
        checked(whole)
        self.assertEqual(evaluate("""[...document.querySelectorAll("button, input, textarea, summary, [tabindex='0']")]
          .filter((one) => !(one.labels?.[0]?.innerText.trim() || one.innerText.trim() || one.ariaLabel
            || one.getAttribute("aria-labelledby")))
          .map((one) => one.outerHTML)"""), [])
        words = evaluate("[...document.querySelectorAll('.verdict')].map((one) => one.innerText)")
        self.assertEqual(set(words), {"✔ holds"})
        self.assertEqual(evaluate("document.activeElement.id"), "whole-title")

    def test_can_be_used_with_the_keyboard_alone(self):
        page.browser.open(PAGE)
        reached = []
        while "check" not in reached and len(reached) < 20:
            page.browser.press("Tab", number=9)
            reached.append(evaluate("document.activeElement.id || document.activeElement.name"))
        self.assertEqual([name for name in reached if name],
                         ["language", "choose-bundle", "choose-media", "choose-anchor", "log", "witnesses", "authorities", "check"])
        page.browser.open(PAGE)

    def test_is_not_wider_than_a_phone(self):
        page.browser.resize(360, 740, mobile=True)
        checked(whole)
        self.assertEqual(evaluate("document.documentElement.scrollWidth"), 360)
        page.browser.resize(1100, 900)


def contrast(first, second):
    """The ratio of two colours' luminances, as WCAG 2.2 defines it."""
    def luminance(colour):
        digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
        parts = [int(digits[at:at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))
    bright, dim = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


class AFile(unittest.TestCase):
    def test_that_is_gone_before_it_is_read_is_told_and_not_judged(self):
        told = given(whole)
        page.fill(**told)
        told["bundle"].unlink()
        evaluate("document.getElementById('check').click()")
        page.browser.wait("!document.getElementById('form-error').hidden")
        self.assertIn("bundle.zip could not be read", evaluate("document.getElementById('form-error').textContent"))
        self.assertIsNone(evaluate("kuaResult"))

    def test_of_a_recording_that_is_gone_is_not_established(self):
        told = given(whole)
        page.fill(**told)
        told["media"][0].unlink()
        evaluate("document.getElementById('check').click()")
        page.browser.wait("kuaResult !== null")
        found = {check["check"]: check["verdict"] for check in evaluate("kuaResult")["checks"]}
        self.assertEqual(found[f"media {told['media'][0].name}"], "not-established")
        self.assertIn("Not checked", evaluate("document.getElementById('whole-words').textContent"))


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


class Fingerprints(unittest.TestCase):
    def read(self, text):
        return evaluate(f"readFingerprints({json.dumps(text)})")

    def test_are_taken_in_any_grouping(self):
        plain = hashlib.sha256(b"key").hexdigest()
        pairs = ":".join(re.findall("..", plain.upper()))
        for text in (plain, pairs, "sha256 Fingerprint=" + pairs, f"  {plain[:32]} {plain[32:]}\t", plain + "\n\n"):
            self.assertEqual(self.read(text), {"fingerprints": [plain], "faulty": []}, text)

    def test_are_taken_of_a_whole_key(self):
        key = whole.files["keys/log.vkey"].decode().strip()
        self.assertEqual(self.read(key), {"fingerprints": [whole.trusted["log"]], "faulty": []})

    def test_are_refused_when_they_are_none_and_nothing_is_checked(self):
        told = given(whole)
        told["log"] = ["0123", whole.files["keys/log.vkey"].decode().strip()[:-1] + "B"]
        with self.assertRaisesRegex(BrowserError, "Not a fingerprint: “0123”"):
            page.check(**told)
        self.assertEqual(evaluate("[document.activeElement.id, byId('log').getAttribute('aria-invalid')]"), ["log", "true"])


class Parts(unittest.TestCase):
    """The sections, against known answers and slow references."""

    def test_sha256_is_that_of_another_program_at_every_length(self):
        data = random.Random(1).randbytes(4096)
        lengths = [*range(0, 260), 1023, 1024, 1025, 4096]
        found = evaluate(f"((data) => {json.dumps(lengths)}.map((n) => hex(sha256(data.subarray(0, n)))))({bytes_of(data)})")
        self.assertEqual(found, [hashlib.sha256(data[:n]).hexdigest() for n in lengths])

    def test_sha256_is_the_same_however_the_bytes_are_cut(self):
        data = random.Random(2).randbytes(1000)
        found = evaluate(f"""((data) => {{
          const seen = new Set();
          for (let first = 0; first <= 200; first++) for (const second of [0, 1, 63, 64, 65, 300]) {{
            const hash = new SHA256();
            hash.update(data.subarray(0, first)).update(data.subarray(first, first + second)).update(data.subarray(first + second));
            seen.add(hex(hash.digest()));
          }}
          return [...seen]; }})({bytes_of(data)})""")
        self.assertEqual(found, [hashlib.sha256(data).hexdigest()])

    def test_roots_and_proofs_of_every_tree_up_to_40(self):
        leaves = [hashlib.sha256(bytes([n])).digest() for n in range(40)]
        roots = [root_of(leaves[:n]).hex() for n in range(1, 41)]
        listed = json.dumps([leaf.hex() for leaf in leaves])
        self.assertEqual(evaluate(f"((leaves) => leaves.map((_, n) => hex(treeRoot(leaves.slice(0, n + 1)))))({listed}.map(fromHex))"), roots)
        proofs = [[size, index, [one.hex() for one in path(leaves[:size], index)]] for size in range(1, 41) for index in range(size)]
        wrong = evaluate(f"""((leaves, roots, proofs) => proofs.filter(([size, index, hashes]) => {{
          const at = (leaf, i, n, list, root) => isIncluded(leaf, BigInt(i), BigInt(n), list, root);
          const list = hashes.map(fromHex), leaf = leaves[index], root = roots[size - 1];
          const other = sha256(Uint8Array.of(200));
          return !at(leaf, index, size, list, root) || at(other, index, size, list, root) || at(leaf, index + 1, size, list, root)
            || at(leaf, index, 2 * size, list, root)
            || at(leaf, index, size, [...list, other], root) || at(leaf, index, size, list.slice(1), root) && list.length > 0
            || list.some((_, i) => at(leaf, index, size, list.with(i, other), root)) || at(leaf, index, size, list, other);
        }}))({listed}.map(fromHex), {json.dumps(roots)}.map(fromHex), {json.dumps(proofs)})""")
        self.assertEqual(wrong, [])

    def test_a_stream_that_is_forgotten_is_begun_again(self):
        source = re.search(r'<script id="worker-section"[^>]*>(.*?)</script>', PAGE.read_text(), re.S)[1]
        data = random.Random(3).randbytes(5 * (1 << 20) + 77)
        Path(place.name, "forgotten").write_bytes(data)
        page.browser.give("#choose-media", [Path(place.name, "forgotten")])
        found = page.browser.evaluate(source + """;(async () => {
          patience = 20;
          const file = byId("choose-media").files[0], hash = new SHA256(), starts = [];
          let streams = 0;
          const forgetful = {
            size: file.size,
            slice: (from, to) => to ? file.slice(from, to) : ({ stream: () => {
              const reader = file.slice(from).stream().getReader({ mode: "byob" });
              let reads = ++streams % 2 ? 30 : Infinity;
              return { getReader: () => ({ cancel: () => reader.cancel(),
                read: (view) => reads-- > 0 ? reader.read(view.subarray(0, 1 << 16)) : new Promise(() => {}) }) };
            } }),
          };
          await eachSegment(forgetful, async (segment, start) => { hash.update(segment); starts.push(start >> 20); });
          onmessage = null;
          return [hex(hash.digest()), starts, streams];
        })()""")
        self.assertEqual(found, [hashlib.sha256(data).hexdigest(), [0, 1, 2, 3, 4, 5], 2])

    def test_base64_has_one_text_for_each_byte_string(self):
        for text in ("", "AA==", "AAA=", "AAAA", "/+8="):
            self.assertEqual(evaluate(f"base64(fromBase64({json.dumps(text)}))"), text)
        for text in ("A", "AA", "AA=", "AB==", "AAB=", "AAAA=", "AA==\n", " AA==", "A===", "AA-_", "=AAA"):
            self.assertIsNone(evaluate(f"fromBase64({json.dumps(text)})"), text)
        self.assertIsNone(evaluate("fromBase64('AB', BASE64URL)"))

    def test_json_is_taken_only_as_canonical(self):
        for text in ('{}', '[]', '{"a":1,"b":[true,false,null,"x"]}', '"\\u001f\\n\\"\\\\/\u007f\u2028𝄞"', '-9007199254740991', '0',
                     '{"\U0001d11e":1,"\ufb33":2}'):
            self.assertTrue(evaluate(f"!!JSONReader.read(bytesOf({json.dumps(text)}))"), text)
        refused = ('', ' {}', '{} ', '{"b":1,"a":2}', '{"a":1,"a":2}', '{"a":1,}', '[1,]', '[1 ,2]', '{"a" :1}', '01', '-0', '1.0', '1e2',
                   '9007199254740992', '"\\u0041"', '"\\/"', '"\\u000a"', '"\\u001F"', '"\n"', '"', 'tru', '{"\ufb33":1,"\U0001d11e":2}',
                   '[' * 40 + ']' * 40, "'a'", '{"a"}', '"a" "b"')
        for text in refused:
            with self.assertRaises(BrowserError, msg=text):
                evaluate(f"JSONReader.read(bytesOf({json.dumps(text)}))")
        with self.assertRaises(BrowserError):
            evaluate("JSONReader.read(Uint8Array.of(0x22, 0xc0, 0x80, 0x22))")

    def test_policies_are_read_as_their_specification_says(self):
        key = "witness-%d.example+%s+%s"
        lines = [line for line in whole.files["policy"].decode().splitlines() if line.startswith("witness")]
        good = [["quorum none"], [*lines, "group g 2 witness-1 witness-2 witness-3", "quorum g"], ["# a comment", "", *lines, "quorum witness-1"],
                [*lines, "group a any witness-1 witness-2", "group b all a witness-3", "quorum b"]]
        bad = [[], [*lines], ["quorum none", "quorum none"], ["quorum who"], [lines[0], lines[0], "quorum none"],
               [*lines, "group g 4 witness-1 witness-2 witness-3", "quorum g"], [*lines, "group g 0 witness-1", "quorum g"],
               ["group g 1 witness-1", *lines, "quorum g"], [*lines, "group g any witness-1", "group h any witness-1", "quorum h"],
               [lines[0].replace("witness-1 ", "none ", 1), "quorum none"], ["quorum\u00a0none"], ["whatever"]]
        for policy in good:
            self.assertTrue(evaluate(f"!!readPolicy(bytesOf({json.dumps(chr(10).join(policy) + chr(10))}))"), (policy, key))
        for policy in bad:
            with self.assertRaises(BrowserError, msg=policy):
                evaluate(f"readPolicy(bytesOf({json.dumps(chr(10).join(policy) + chr(10))}))")


class Words(unittest.TestCase):
    def test_stand_in_three_languages_with_the_same_values(self):
        for key, texts in evaluate("TEXTS").items():
            self.assertEqual(len(texts), 3, key)
            self.assertEqual(len({frozenset(re.findall(r"\{\w+\}", text)) for text in texts}), 1, key)
            self.assertTrue(all(texts), key)

    def test_are_all_there_and_all_used(self):
        source, keys = PAGE.read_text(), set(evaluate("Object.keys(TEXTS)"))
        start = source.index("const TEXTS = {")
        source = source[:start] + source[source.index("\n};\n", start):]
        used = set(re.findall(r'data-text="(\w+)"', source))
        used |= set(re.findall(r'(?:\bt|fail|note|sum)\("([\w.-]+)"', source)) | set(re.findall(r'settle\("[a-z-]+", "(\w+)"', source))
        self.assertEqual(used - keys, set())
        # Keys that are put together have a dot; others stand somewhere between quotes.
        self.assertEqual({key for key in keys - used if "." not in key and f'"{key}"' not in source and f"{key}:" not in source}, set())
        names = evaluate("[...CHECK_NAMES, 'media']")
        self.assertEqual({f"check.{name}{asks}" for name in names for asks in ("", ".asks")} - keys, set())

    def test_change_with_the_language_at_once(self):
        checked(whole)
        for language, title in (("kk", "Жинақ расталды"), ("ru", "Комплект подтверждён"), ("en", "The bundle holds")):
            evaluate(f"document.querySelector('[value={language}]').click()")
            self.assertIn(title, evaluate("document.getElementById('whole-title').textContent"))
            self.assertEqual(evaluate("document.documentElement.lang"), language)
            self.assertEqual(evaluate("JSON.stringify(kuaResult).includes('enrolled') || kuaResult.checks[0].details[0]"), "93 files.")


if __name__ == "__main__":
    unittest.main()
