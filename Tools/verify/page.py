#!/usr/bin/env python3
"""Checks an evidence bundle with the page bundle.html, in a headless Chromium.

    page.py BUNDLE.zip [FILE...] [--log-key FINGERPRINT] [--witness-key FINGERPRINT]... [--tsa FINGERPRINT]...
            [--checkpoint FILE] [--memory]        prints the result as JSON
    page.py seal                                  writes the digests of its scripts and styles into the page's policy
    page.py seal --check                          says whether they are current

Exit codes: 0 it holds, or is consistent with itself; 2 it does not hold; 64 a wrong call; 1 it could not be done.

As a library: `with Page() as page: page.check(bundle, media, log=[...])` gives the result as in
Schemas/bundle/README.md; `page.memory` is what the last check took.
"""

import argparse
import base64
import hashlib
import json
import re
import sys
import time
from pathlib import Path

from browser import Browser, BrowserError

PAGE = Path(__file__).resolve().parent / "bundle.html"
FIELDS = {"log": "log", "witnesses": "witnesses", "tsa": "authorities"}


class Page:
    """The page, open in a browser."""

    def __init__(self, path=PAGE, **options):
        self.browser = Browser(**options)
        self.browser.open(path)
        self.memory, self.seconds = {}, 0.0

    def check(self, bundle, media=(), log=(), witnesses=(), tsa=(), anchor=None, timeout=600):
        """Gives the page files and fingerprints, presses its button, and returns the result.

        Raises BrowserError with the page's own words when it says that something can not be read.
        """
        self.fill(bundle, media, log, witnesses, tsa, anchor)
        self.browser.forget_peak()
        begun = time.monotonic()
        self.browser.evaluate("document.getElementById('check').click()")
        self.browser.wait("kuaResult !== null || !document.getElementById('form-error').hidden || "
                          "[...document.querySelectorAll('textarea + .error')].some((e) => !e.hidden)", timeout)
        self.seconds = time.monotonic() - begun
        self.memory = self.browser.memory()
        result = self.browser.evaluate("kuaResult")
        if result is None:
            words = "[...document.querySelectorAll('.error')].filter((e) => !e.hidden).map((e) => e.textContent).join(' ')"
            raise BrowserError(self.browser.evaluate(words))
        return result

    def fill(self, bundle, media=(), log=(), witnesses=(), tsa=(), anchor=None):
        """Chooses the files and types the fingerprints."""
        self.browser.evaluate(
            "state.bundle = state.anchor = null; state.media = []; kuaResult = null; showError('');"
            "for (const field of document.querySelectorAll('[type=file]')) field.value = ''")
        self.browser.give("#choose-bundle", [bundle])
        if media:
            self.browser.give("#choose-media", media)
        if anchor:
            self.browser.give("#choose-anchor", [anchor])
        for name, lines in (("log", log), ("witnesses", witnesses), ("tsa", tsa)):
            self.browser.evaluate(f"byId({json.dumps(FIELDS[name])}).value = {json.dumps(chr(10).join(lines))}")

    def close(self):
        self.browser.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def sealed(text):
    """The page with the digests of its scripts and its style in its policy."""
    def sources(tag):
        # A script of another type is text, which the worker is made of; it is not run by the page.
        bodies = re.findall(rf"<{tag}(?: id=\"[\w-]+\")?>(.*?)</{tag}>", text, re.S)
        return " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()}'" for body in bodies)

    policy = "; ".join([
        "default-src 'none'", f"script-src {sources('script')}", f"style-src {sources('style')}", "worker-src blob:",
        "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types kua"])
    return re.sub(r'(http-equiv="Content-Security-Policy" content=")[^"]*', lambda found: found[1] + policy, text)


def seal(check):
    text = PAGE.read_text()
    new = sealed(text)
    if check:
        if text != new:
            print(f"{PAGE.name}: the policy does not have the digests of its scripts; run Tools/verify/page.py seal", file=sys.stderr)
        return int(text != new)
    PAGE.write_text(new)
    return 0


def main():
    if sys.argv[1:] in (["seal"], ["seal", "--check"]):
        return seal(len(sys.argv) == 3)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.error = lambda message: (parser.print_usage(sys.stderr), print(f"page.py: {message}", file=sys.stderr), sys.exit(64))
    parser.add_argument("bundle", metavar="BUNDLE.zip", type=Path)
    parser.add_argument("media", metavar="FILE", type=Path, nargs="*")
    parser.add_argument("--log-key", action="append", default=[], metavar="FINGERPRINT")
    parser.add_argument("--witness-key", action="append", default=[], metavar="FINGERPRINT")
    parser.add_argument("--tsa", action="append", default=[], metavar="FINGERPRINT")
    parser.add_argument("--checkpoint", type=Path, metavar="FILE", help="a checkpoint from elsewhere")
    parser.add_argument("--memory", action="store_true", help="what it took, on standard error")
    options = parser.parse_args()
    for path in [options.bundle, *options.media, *filter(None, [options.checkpoint])]:
        if not path.is_file():
            print(f"page.py: {path}: there is no such file", file=sys.stderr)
            return 1
    try:
        with Page() as page:
            result = page.check(options.bundle, options.media, options.log_key, options.witness_key, options.tsa,
                                options.checkpoint, timeout=24 * 3600)
    except BrowserError as error:
        print(f"page.py: {error}", file=sys.stderr)
        return 1
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()
    if options.memory:
        took = ", ".join(f"{name} {value / (1 << 20):.0f} MiB" for name, value in page.memory.items())
        print(f"{page.seconds:.1f} s; {took}", file=sys.stderr)
    return 2 if result["verdict"] == "fails" else 0


if __name__ == "__main__":
    sys.exit(main())
