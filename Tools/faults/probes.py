"""kua-probe: appends whose system calls come in the same order every time, and checks of many ledgers by one
process. And what a message must never be, and always."""

import json
import os
import re
import shutil
import subprocess

from ledgers import Kua

# What a Swift program that has crashed says; it is to give a sentence instead.
CRASH = re.compile(r"Fatal error|Stack dump|Program crashed|\*\*\* Signal|Crash:|Segmentation|Bus error|Assertion"
                   r"|[Pp]recondition failed|Illegal instruction|Thread \d+ .*crashed")


def is_trap(code, err):
    """Whether a program ended as no program may: by a signal that nobody sent it, or telling of a crash."""
    return code < 0 or code >= 128 or bool(CRASH.search(err))


class Prober:
    """A new ledger over and over, appended to by the probe."""

    def __init__(self, binaries, work, lines, batch):
        self.binaries, self.probe, self.batch = binaries, binaries / "kua-probe", batch
        self.lines, self.template = lines, work / "new.kua"
        if not self.probe.exists():
            raise SystemExit(f"{self.probe} is missing; build it with: "
                             "KUA_FAULTS=1 swift build -c release --product kua-probe")
        Kua(binaries, self.template).init()
        # The index is made by the first who opens the ledger: that can fail too.
        shutil.rmtree(self.template / "index", ignore_errors=True)

    def new(self, directory):
        """A new ledger without an index, in place of what is there."""
        shutil.rmtree(directory, ignore_errors=True)
        shutil.copytree(self.template, directory)
        return Kua(self.binaries, directory)

    def command(self, directory):
        return [str(self.probe), "append", str(directory), str(self.lines), str(self.batch)]


class Checker:
    """One process that looks at many ledgers; a new one when it is brought down by what it sees."""

    def __init__(self, binaries):
        self.program, self.process = binaries / "kua-probe", None

    def look(self, directory, completing=None):
        """What the probe finds in a ledger; `completing`: a file of submissions to append afterwards."""
        if self.process is None:
            self.process = subprocess.Popen(
                [self.program, "check"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                text=True, env=os.environ | {"SWIFT_BACKTRACE": "enable=no"})
        self.process.stdin.write(f"{directory}\t{completing}\n" if completing else f"{directory}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if answer:
            return json.loads(answer)
        code, self.process = self.process.wait(), None
        return {"error": f"the process that looked at it ended with {code}"}

    def end(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()


def acknowledged_by_probe(output):
    return [json.loads(line) for line in output[:output.rfind(b"\n") + 1].splitlines()]
