"""Tests of bundle.py: the sample bundle holds, and nothing done to it goes unseen or makes the program fail."""

import argparse
import io
import json
import re
import tempfile
import unittest
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import bundle as verifier
from attacks import ATTACKS, attacked
from bundles import sample
from bundling.archive import canonical, stored_zip

HERE = Path(__file__).parent


def given(bundle):
    """What a verifier is told."""
    options = argparse.Namespace(log_key=bundle.trusted.get("log"), witness_key=bundle.trusted.get("witnesses", []),
                                 tsa=bundle.trusted.get("tsa", []))
    told = verifier.Given(options)
    told.anchor = bundle.anchor
    return told


def verified(bundle):
    """The verdict of the whole and those of the checks, and all the details; in a directory of its own."""
    with tempfile.TemporaryDirectory() as place:
        archive, media = bundle.write(place)
        checks = verifier.verify(str(archive), [str(path) for path in media], given(bundle))
    for check in checks:
        for language in verifier.LANGUAGES:
            for sentence in check.details:
                verifier.phrase(sentence, language)
        assert not surprised(check), check.details
    return verifier.verdict_of(checks), {check.name: check.verdict for check in checks}, checks


def surprised(check):
    """Whether the program met something its author had not thought of: told as a failure, and a fault of the program."""
    return any(text.startswith("this program met") for text, _ in check.details)


def failing(verdicts):
    return {name.split(" ")[0] for name, verdict in verdicts.items() if verdict == "fails"}


def run(*words):
    """The program's exit code, output and errors."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = verifier.main([str(word) for word in words])
        except SystemExit as exit:
            code = exit.code
    out.flush(), err.flush()
    return code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()


def paths(value, path=()):
    """The places in a JSON value, two of each list."""
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    for key, child in children:
        yield from paths(child, (*path, key))


def replaced(value, path, by):
    if not path:
        return by
    value[path[0]] = replaced(value[path[0]], path[1:], by)
    return value


class TheSample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bundle = sample()

    def test_holds_with_every_fingerprint(self):
        verdict, verdicts, _ = verified(self.bundle)
        self.assertEqual(verdict, "established")
        self.assertEqual(set(verdicts.values()), {"holds"})

    def test_is_consistent_and_no_more_without_fingerprints(self):
        bundle = self.bundle.copy()
        bundle.trusted, bundle.anchor = {}, None
        verdict, verdicts, _ = verified(bundle)
        self.assertEqual(verdict, "consistent")
        self.assertEqual({name for name, verdict in verdicts.items() if verdict == "not-established"},
                         {"log-key", "witnesses", "timestamp", "anchor"})

    def test_has_no_time_stamp_and_no_witness_where_there_is_none(self):
        bundle = sample(time_stamp=False, witnesses=0, cosigned=0)
        verdict, verdicts, _ = verified(bundle)
        self.assertEqual(verdict, "established")
        self.assertEqual((verdicts["timestamp"], verdicts["witnesses"]), ("absent", "absent"))

    def test_says_of_a_clip_that_it_is_a_copy(self):
        _, _, checks = verified(self.bundle)
        said = {check.name: check.details for check in checks}
        self.assertIn("COPY", verifier.phrase(said["media clip.mp4"][0], "en"))
        self.assertNotIn("COPY", verifier.phrase(said["media video-1.mp4"][0], "en"))

    def test_says_which_segments_are_intact(self):
        video = self.bundle.media["video-1.mp4"]
        bundle = self.bundle.copy()
        bundle.media = {"video-1.mp4": video[:1 << 20] + b"\0" + video[(1 << 20) + 1:]}
        _, _, checks = verified(bundle)
        details = " ".join(verifier.phrase(sentence, "en") for sentence in checks[-1].details)
        self.assertIn("2 of its 3 segments of 1 MiB are intact; not intact: 1", details)

    def test_an_anchor_of_another_size_needs_a_proof(self):
        bundle = self.bundle.copy()
        from attacks import grow
        other = self.bundle.copy()
        grow(other, size=20)
        bundle.anchor = other.files["checkpoint"]
        verdict, verdicts, _ = verified(bundle)
        self.assertEqual((verdict, verdicts["anchor"]), ("established", "not-established"))

    def test_has_entries_as_the_schemas_say(self):
        from schemas import Schemas
        schemas = Schemas()
        for name, data in self.bundle.files.items():
            if name.startswith("entries/") and json.loads(data)["type"] in schemas.events:
                self.assertEqual(schemas.verdict(data), "valid", data)

    def test_is_the_same_bytes_each_time(self):
        self.assertEqual(sample(time_stamp=False).zip(), sample(time_stamp=False).zip())


class Attacks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bundle = sample()

    def test_each_is_seen_by_the_checks_it_concerns(self):
        for attack in ATTACKS:
            with self.subTest(attack.name):
                verdict, verdicts, _ = verified(attacked(attack, self.bundle))
                self.assertEqual(verdict, attack.verdict, verdicts)
                self.assertLessEqual(attack.fails, failing(verdicts), attack.tells)


class AnyBytes(unittest.TestCase):
    """A tiny bundle damaged in every place: always a verdict, never a traceback."""

    @classmethod
    def setUpClass(cls):
        cls.bundle = sample(tiny=True, witnesses=1, cosigned=1)
        cls.place = tempfile.TemporaryDirectory()
        cls.archive = Path(cls.place.name) / "bundle.zip"

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def verdict(self, data):
        self.archive.write_bytes(data)
        checks = verifier.verify(str(self.archive), [], given(self.bundle))
        self.assertFalse(any(map(surprised, checks)))
        return verifier.verdict_of(checks)

    def test_the_tiny_bundle_holds(self):
        self.assertEqual(self.verdict(self.bundle.zip()), "established")

    def test_a_byte_of_the_archive(self):
        data = self.bundle.zip()
        for at in range(len(data)):
            changed = data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1:]
            self.archive.write_bytes(changed)
            try:
                _, damaged = verifier.read_archive(self.archive)
            except verifier.Malformed:
                damaged = [True]
            self.assertTrue(damaged, at)
            if at % 11 == 0:
                self.assertEqual(self.verdict(changed), "fails", at)

    def test_every_length_of_the_archive(self):
        data = self.bundle.zip()
        for length in range(len(data)):
            self.assertEqual(self.verdict(data[:length]), "fails", length)

    def test_a_byte_of_a_file_in_an_archive_that_is_right(self):
        for name, data in self.bundle.files.items():
            for at in range(0, len(data), 9):
                files = {**self.bundle.files, name: data[:at] + bytes([data[at] ^ (1 << at % 7)]) + data[at + 1:]}
                self.assertEqual(self.verdict(stored_zip(files)), "fails", (name, at))

    def test_a_byte_of_a_file_with_the_manifest_made_anew(self):
        # What stands in the manifest alone is the issuer's word; all else is seen though he signs again.
        for name, data in self.bundle.files.items():
            if re.match("README|acts|custody|manifest|policy", name):
                continue
            for at in range(0, len(data), 6):
                changed = self.bundle.copy()
                changed.files[name] = data[:at] + bytes([data[at] ^ (1 << at % 7)]) + data[at + 1:]
                self.assertEqual(self.verdict(changed.seal().zip()), "fails", (name, at))

    def test_a_member_of_another_kind(self):
        whole = self.bundle
        for name in [name for name in whole.files if name.endswith(".json") and name != "custody.json"]:
            for path in paths(json.loads(whole.files[name])):
                for value in (None, -1, "x", [[]]):
                    changed = whole.copy()
                    changed.files[name] = canonical(replaced(json.loads(whole.files[name]), path, value))
                    if name != "manifest.json":
                        changed.seal()
                    else:
                        changed.files["manifest.sig"] = changed.keys["issuer"].sign(changed.files[name])
                    self.verdict(changed.zip())

    def test_a_file_cut_anywhere(self):
        for name, data in self.bundle.files.items():
            for length in range(0, len(data), 17):
                self.assertEqual(self.verdict(stored_zip({**self.bundle.files, name: data[:length]})), "fails", name)


class TimeStamps(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from bundling.timestamps import authority
        cls.authority, cls.data = authority(), b"some text\n"
        cls.response = cls.authority.stamp(cls.data)

    def judged(self, response, extra=()):
        try:
            stamp = verifier.TimeStamp(response)
            stamp.verify(extra)
            return stamp.imprint == verifier.digest_of(stamp.imprint_digest, self.data)
        except verifier.Malformed:
            return False

    def test_one_by_each_kind_of_key_verifies(self):
        from bundling.timestamps import authority
        for kind in ("rsa", "p256", "p384"):
            for ess in ("sha256", "sha1"):
                with self.subTest(kind=kind, ess=ess):
                    self.assertTrue(self.judged(authority("sample", kind, ess).stamp(self.data)))

    def test_the_certificate_may_lie_beside_it(self):
        bare = self.authority.stamp(self.data, embed=False)
        extra = verifier.pem_blocks(self.authority.certificates, "CERTIFICATE")
        self.assertFalse(self.judged(bare))
        self.assertTrue(self.judged(bare, extra))

    def test_any_byte_of_what_is_signed(self):
        # The status text, unsigned certificates and the like are no part of what is signed.
        stamp = verifier.TimeStamp(self.response)
        for part in (stamp.info, stamp.signature, stamp.signed[4:]):
            begin = self.response.index(part)
            for at in range(begin, begin + len(part)):
                changed = self.response[:at] + bytes([self.response[at] ^ 1]) + self.response[at + 1:]
                self.assertFalse(self.judged(changed), at - begin)

    def test_any_byte_at_all_and_any_length(self):
        for at in range(len(self.response)):
            self.judged(self.response[:at] + bytes([self.response[at] ^ 0x81]) + self.response[at + 1:])
            self.assertFalse(self.judged(self.response[:at]))


class TheProgram(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.bundle = sample()
        cls.archive, cls.media = cls.bundle.write(cls.place.name)

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def test_exit_codes(self):
        trusted = self.bundle.arguments()
        self.assertEqual(run(self.archive, *self.media, *trusted)[0], 0)
        self.assertEqual(run(self.archive)[0], 0)
        self.assertEqual(run(self.archive, "--log-key", "0" * 64)[0], 2)
        self.assertEqual(run(self.archive.with_name("none.zip"))[0], 1)
        self.assertEqual(run(self.archive, self.archive.with_name("none.mp4"))[0], 1)
        self.assertEqual(run(self.archive, "--checkpoint", self.archive.with_name("none"))[0], 1)
        self.assertEqual(run(self.archive, self.archive.parent)[0], 1)
        for words in ([], [self.archive, "--log-key", "zz"], [self.archive, "--unknown"],
                      [self.archive, "--witness-key", self.bundle.keys["log"].vkey]):
            self.assertEqual(run(*words)[0], 64, words)

    def test_whole_verifier_keys_and_colons_are_taken(self):
        keys = self.bundle.keys
        words = [self.archive, "--log-key", keys["log"].vkey, "--format", "json"]
        for name in ("witness-1", "witness-2"):
            words += ["--witness-key", keys[name].vkey]
        tsa = self.bundle.trusted["tsa"][0].upper()
        words += ["--tsa", ":".join(tsa[at:at + 2] for at in range(0, 64, 2))]
        code, out, _ = run(*words)
        verdicts = {check["check"]: check["verdict"] for check in json.loads(out)["checks"]}
        self.assertEqual((code, verdicts["log-key"], verdicts["witnesses"], verdicts["timestamp"]),
                         (0, "holds", "holds", "holds"))

    def test_results_as_data(self):
        code, out, _ = run(self.archive, self.media[0], "--format", "json")
        result = json.loads(out)
        self.assertEqual(result["verdict"], "consistent")
        self.assertEqual([check["check"] for check in result["checks"]],
                         [name for name, _ in verifier.CHECKS] + [f"media {self.media[0].name}"])
        self.assertTrue(all(isinstance(detail, str) for check in result["checks"] for detail in check["details"]))

    def test_three_languages(self):
        for language, word in (("en", "not established"), ("ru", "не установлено"), ("kk", "анықталмады")):
            self.assertIn(word, run(self.archive, "--language", language)[1])

    def test_every_sentence_has_three_languages_and_the_same_values(self):
        source = (HERE / "bundle.py").read_text()
        said = {"".join(re.findall(r'"([^"]*)"', text)) for text in re.findall(
            r'(?:Malformed|fault|note|say)\(\s*((?:"[^"]*"\s*)+)', source)}
        self.assertGreater(len(said), 90)
        for text in said | set(verifier.VERDICTS.values()):
            with self.subTest(text):
                for translated in verifier.WORDS[text]:
                    self.assertEqual(sorted(re.findall(r"\{\w+\}", translated)), sorted(re.findall(r"\{\w+\}", text)))


if __name__ == "__main__":
    unittest.main()
