"""Tests of the page bundle.html itself, in a headless Chromium: its parts, its words, its looks, what it lets in and out."""

import hashlib
import json
import random
import re
import unittest
from pathlib import Path

from browser import BrowserError
from bundling.tlog import path, root_of
from onpage import bytes_of, checked, evaluate, given, opened
from page import PAGE, sealed


def setUpModule():
    global page, place, whole
    page, place, whole = opened()


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
