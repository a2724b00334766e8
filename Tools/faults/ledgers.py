"""Ledgers as seen through the commands, and the undisturbed ledger that disturbed ones are compared with."""

import json
import os
import subprocess
import sys
from pathlib import Path

import merkle
import vaults

sys.path.append(str(Path(__file__).resolve().parents[1] / "verify"))
from privacy import parted, private_members  # noqa: E402

ORIGIN = "faults.kua.example/astana"

DONE, FAILURE, VERIFICATION_FAILED, SOME_REFUSED, USAGE, BUSY = 0, 1, 2, 3, 64, 75


class Kua:
    """The commands, on one ledger."""

    reader = None  # whoever may read what protected bodies recorded: an auditor of the sample, once there is a sample

    def __init__(self, binaries, ledger):
        self.binaries, self.program, self.ledger = binaries, binaries / "kua", ledger

    def command(self, *arguments):
        return [str(self.program), *map(str, arguments), "--ledger", str(self.ledger)]

    def start(self, *arguments, **options):
        """Begins a command, its output and errors to be read from pipes unless `options` say otherwise."""
        options = self.as_reader(arguments) | options
        return subprocess.Popen(self.command(*arguments), **{"stdin": subprocess.DEVNULL,
                                "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options)

    def run(self, *arguments, **options):
        """Runs a command; gives its exit code, standard output and standard error."""
        options = self.as_reader(arguments) | options
        done = subprocess.run(self.command(*arguments), capture_output=True, **{"timeout": 600} | options)
        return done.returncode, done.stdout, done.stderr.decode(errors="replace")

    def as_reader(self, arguments):
        """What a command needs to be told of all events: who reads."""
        return {"env": os.environ | {"KUA_ACTOR": self.reader}} if arguments[0] == "history" and self.reader else {}

    def answer(self, *arguments, **options):
        """The standard output of a command that must succeed."""
        code, out, err = self.run(*arguments, **options)
        if code != DONE:
            raise Refused(f"kua {' '.join(map(str, arguments))}: exit code {code}: {err[-2000:]}")
        return out

    def json(self, *arguments):
        return json.loads(self.answer(*arguments, "--format", "json"))

    def init(self, synthetic=True):
        """Makes it. With a seed the vault's keys follow from it, and equal submissions give equal entries."""
        subprocess.run([self.program, "init", self.ledger, "--name", ORIGIN,
                        *(["--synthetic", "--seed", "1"] if synthetic else [])], check=True, capture_output=True)
        return self

    def head(self):
        status = self.json("status")
        return status["size"], status["root"]

    def entries(self):
        """Every entry as stored. Nothing is hidden from anybody before the auditor is enrolled."""
        code, out, err = self.run("history", "--format", "ndjson")
        return (out if code == DONE else self.answer("history", "--format", "ndjson", env=os.environ)).splitlines()

    def digests(self):
        """The digest of each view, after the commands that bring it up to the log."""
        opened = self.answer("history", "--type", "case.opened", "--limit", 1, "--format", "ndjson", env=os.environ)
        if opened:  # only what is named by its beginning is looked for in a view
            self.answer("show", json.loads(opened)["subject"][:-8])
        # No command reads these yet.
        self.answer("rebuild", "cases", "persons", "exhibits", "cameras", "orders", "bodies")
        self.answer("stats", 2024)
        return {name: view and view["digest"] for name, view in self.json("status")["views"].items()}


class Refused(Exception):
    """A command failed that must not."""


class Undisturbed:
    """What a ledger holds when nothing goes wrong: the sample's first events, appended in one go."""

    def __init__(self, binaries, work, events):
        self.sample = work / "sample.ndjson"
        self.lines = sample(binaries, events)
        self.sample.write_bytes(b"".join(line + b"\n" for line in self.lines))
        kua = self.kua = Kua(binaries, work / "undisturbed.kua").init()
        kua.answer("append", self.sample)
        self.entries, self.digests = kua.entries(), kua.digests()
        self.size, self.root = kua.head()
        self.orphaned = 0  # faults that left values in a vault whose events never reached the log
        self.roots = merkle.roots(self.entries)
        members = private_members()
        self.with_values = {event["id"] for event, values in (parted(json.loads(line), members) for line in self.lines)
                            if values}
        if not are_submitted(self.entries[1:], self.lines) or self.root != self.roots[-1] or self.size != events + 1:
            raise SystemExit("the undisturbed ledger does not hold the sample")

    def is_acknowledged(self, answer):
        """Whether an acknowledgement is one the undisturbed run could have given."""
        return 0 < answer["size"] <= self.size and answer["root"] == self.roots[answer["size"]]

    def survives(self, checks, name, kua, acknowledged, *, digests=True):
        """Checks a ledger after a fault: what was acknowledged is there, whole; the rest can be appended.

        `acknowledged`: the acknowledgements that were given. Gives the size the fault left.
        """
        least = max([answer["size"] for answer in acknowledged], default=1)
        for answer in acknowledged:
            if not self.is_acknowledged(answer):
                checks.quietly(f"{name}: every acknowledgement names a root the log has had", False, answer)
        try:
            code, out, err = kua.run("verify")
            checks.quietly(
                f"{name}: the ledger verifies", code == DONE or is_torn(out), f"exit code {code}: {out.decode()}{err}")
            entries = kua.entries()
            checks.quietly(f"{name}: every acknowledged event is there", len(entries) >= least,
                           f"{len(entries)} entries, {least} were acknowledged")
            checks.quietly(f"{name}: what is there is what was submitted, to the byte",
                           entries == self.entries[:len(entries)], f"{len(entries)} entries")
            checks.quietly(f"{name}: the root is that of RFC 6962 over the entries",
                           kua.head() == (len(entries), merkle.roots(entries)[-1]), kua.head())
            recorded = {json.loads(entry)["id"] for entry in entries}
            self.orphaned += bool(vaults.events_with_values(kua.ledger) - recorded)
            # The next writer, whatever it writes, puts the vault right.
            kua.answer("append", "/dev/null")
            checks.quietly(f"{name}: the vault holds the values of the events in the log, and no others",
                           vaults.events_with_values(kua.ledger) == self.with_values & recorded,
                           f"{len(vaults.events_with_values(kua.ledger))} events in the vault, "
                           f"{len(self.with_values & recorded)} with values in the log")
            code, out, err = kua.run("append", self.sample)
            checks.quietly(f"{name}: appending the file again succeeds", code == DONE, f"exit code {code}: {err}")
            checks.quietly(f"{name}: it completes to the undisturbed root",
                           kua.head() == (self.size, self.root), kua.head())
            code, out, err = kua.run("verify")
            checks.quietly(f"{name}: then it verifies", code == DONE, f"exit code {code}: {out.decode()}{err}")
            if digests:
                checks.quietly(f"{name}: the views are the undisturbed ones", kua.digests() == self.digests,
                               kua.digests())
            return len(entries)
        except Refused as refusal:
            checks.quietly(f"{name}: every command works afterwards", False, refusal)
            return least


def is_torn(verdict):
    """Whether all that `kua verify` finds is a meta page whose writing failed: until the next commit writes it whole."""
    return b"1 finding" in verdict and b"writing it failed once" in verdict


def are_submitted(entries, lines):
    """Whether entries are what was submitted, but for the private values: for each type's a digest is there."""
    members = private_members()
    for entry, line in zip(map(json.loads, entries), map(json.loads, lines), strict=True):
        digests = entry["data"].pop("_sd", [])
        event, _ = parted(line, members)
        event["data"].pop("_sd", None)
        if entry != event or len(digests) != len(members.get(entry["type"], ())):
            return False
    return True


def sample(binaries, events, *options):
    """The first events of a sample year, one a line. From then on everything is read as the sample's auditor."""
    made = subprocess.run([binaries / "kua-sample", "2024", "--events", str(max(events * 11 // 10, 20_000)),
                           "--origin", ORIGIN, *options], capture_output=True, check=True).stdout
    lines = made.splitlines()
    Kua.reader = next(json.loads(line)["subject"] for line in lines if b'"roles":["auditor"]' in line)
    if len(lines) < events:
        raise SystemExit(f"the sample has {len(lines)} events, not {events}")
    return lines[:events]


def acknowledgements(output):
    """The acknowledgements in what `kua append --format ndjson` printed; a line cut short is none."""
    whole = output[:output.rfind(b"\n") + 1]
    answers = (json.loads(line) for line in whole.splitlines())
    return [answer for answer in answers if "root" in answer]
