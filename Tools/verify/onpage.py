"""The page open in a browser, for its tests: one for all of them, with a sample bundle and a place for files."""

import json
import tempfile
import unittest

from bundles import sample
from page import Page


def opened():
    """Opens the page and makes the sample, for the tests of a module."""
    global page, place, whole
    page, place, whole = Page(), tempfile.TemporaryDirectory(), sample()
    unittest.addModuleCleanup(place.cleanup)
    unittest.addModuleCleanup(page.close)
    return page, place, whole


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
