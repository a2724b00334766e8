"""The three verifiers of evidence bundles, asked the same question: Kua's, bundle.py, and the page in a browser.

`Judges(kua)` has them ready. `judgements(bundle, place)` writes a Bundle and answers what each says of it.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import namedtuple
from pathlib import Path

from page import Page

HERE = Path(__file__).resolve().parent
MIB = 1 << 20

# What a verifier says: the verdict of the whole, that of each check by name, and what there is to say of each; the most
# memory it took, in bytes, and the seconds.
Judgement = namedtuple("Judgement", "verdict checks details memory seconds")


def judged(result, memory, seconds):
    checks = {check["check"]: check["verdict"] for check in result["checks"]}
    return Judgement(result["verdict"], checks, {check["check"]: check["details"] for check in result["checks"]}, memory,
                     seconds)


def failing(judgement):
    """The checks that fail; `media` stands for that of any file."""
    return {name.split(" ")[0] for name, verdict in judgement.checks.items() if verdict == "fails"}


class Program:
    """A verifier that is a command. Its memory is the most its process ever had resident, as the kernel counted it."""

    def __init__(self, *command):
        self.command = list(map(str, command))

    def __call__(self, archive, media, bundle):
        words = [*self.command, archive, *media, *bundle.arguments(), "--format", "json"]
        if bundle.anchor:
            words += ["--checkpoint", archive.parent / "anchor"]
        begun = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen([str(word) for word in words], stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                       env={**os.environ, "LC_ALL": "C.UTF-8"})
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds = time.monotonic() - begun
            out.seek(0), err.seek(0)
            text, complaint = out.read().decode(), err.read().decode()
        try:
            result = json.loads(text)
        except ValueError:
            sys.exit(f"{' '.join(words[:3])} … ended with {process.returncode} and no result: {complaint or text}")
        expected = 2 if result["verdict"] == "fails" else 0
        if process.returncode != expected:
            sys.exit(f"{words[0]} ended with {process.returncode} where {result['verdict']} asks for {expected}")
        return judged(result, usage.ru_maxrss * 1024, seconds)


class InBrowser:
    """The page. Its memory is what its renderer process had to itself at most (resident, not shared with others)."""

    def __init__(self, page):
        self.page = page

    def __call__(self, archive, media, bundle):
        trusted = bundle.trusted
        result = self.page.check(
            archive, media, [trusted["log"]] if trusted.get("log") else [], trusted.get("witnesses", []),
            trusted.get("tsa", []), archive.parent / "anchor" if bundle.anchor else None)
        return judged(result, self.page.memory["own"], self.page.seconds)


class Judges:
    """All three; `kua` is the command, or None to do without it."""

    def __init__(self, kua):
        self.page = Page()
        self.all = {"bundle.py": Program(sys.executable, HERE / "bundle.py"), "page": InBrowser(self.page)}
        if kua:
            self.all = {"kua verify": Program(kua, "verify"), **self.all}
        self.memory = dict.fromkeys(self.all, 0)

    def judgements(self, bundle, place):
        """What each says of a bundle, written into a directory."""
        archive, media = bundle.write(place)
        found = {}
        for name, judge in self.all.items():
            found[name] = judge(archive, media, bundle)
            self.memory[name] = max(self.memory[name], found[name].memory)
        return found

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.page.close()


def faults(found, fails, verdict, only=None):
    """What is wrong with what the verifiers say: each must fail these checks, and all the same ones."""
    for name, judgement in found.items():
        if judgement.verdict != verdict:
            yield f"{name} says {judgement.verdict}, not {verdict}"
        if not fails <= failing(judgement):
            yield f"{name} does not fail {', '.join(sorted(fails - failing(judgement)))}"
        if only is not None and failing(judgement) != only:
            yield f"{name} fails {', '.join(sorted(failing(judgement)))}"
    sets = {name: failing(judgement) for name, judgement in found.items()}
    if len(set(map(frozenset, sets.values()))) > 1:
        yield "they differ: " + "; ".join(f"{name}: {', '.join(sorted(each)) or 'none'}" for name, each in sets.items())
