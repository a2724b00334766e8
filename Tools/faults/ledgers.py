"""Ledgers as seen through the commands, and the undisturbed ledger that disturbed ones are compared with."""

import json
import subprocess

import merkle

DONE, FAILURE, VERIFICATION_FAILED, SOME_REFUSED, USAGE, BUSY = 0, 1, 2, 3, 64, 75


class Kua:
    """The commands, on one ledger."""

    def __init__(self, binaries, ledger):
        self.binaries, self.program, self.ledger = binaries, binaries / "kua", ledger

    def command(self, *arguments):
        return [str(self.program), *map(str, arguments), "--ledger", str(self.ledger)]

    def start(self, *arguments, **options):
        """Begins a command, its output and errors to be read from pipes unless `options` say otherwise."""
        return subprocess.Popen(self.command(*arguments), **{"stdin": subprocess.DEVNULL,
                                "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options)

    def run(self, *arguments, **options):
        """Runs a command; gives its exit code, standard output and standard error."""
        done = subprocess.run(self.command(*arguments), capture_output=True, **{"timeout": 600} | options)
        return done.returncode, done.stdout, done.stderr.decode(errors="replace")

    def answer(self, *arguments):
        """The standard output of a command that must succeed."""
        code, out, err = self.run(*arguments)
        if code != DONE:
            raise Refused(f"kua {' '.join(map(str, arguments))}: exit code {code}: {err[-2000:]}")
        return out

    def json(self, *arguments):
        return json.loads(self.answer(*arguments, "--format", "json"))

    def init(self, synthetic=True):
        subprocess.run([self.program, "init", self.ledger, "--name", "faults.kua.example/astana",
                        *(["--synthetic"] if synthetic else [])], check=True, capture_output=True)
        return self

    def head(self):
        status = self.json("status")
        return status["size"], status["root"]

    def entries(self):
        """Every entry as stored."""
        return self.answer("history", "--format", "ndjson").splitlines()

    def digests(self):
        """The digest of each view, after the commands that bring it up to the log."""
        opened = self.answer("history", "--type", "case.opened", "--limit", 1, "--format", "ndjson")
        if opened:  # only what is named by its beginning is looked for in a view
            self.answer("show", json.loads(opened)["subject"][:-8])
        self.answer("rebuild", "cases")  # no command reads it yet
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
        self.roots = merkle.roots(self.entries)
        if self.entries[1:] != self.lines or self.root != self.roots[-1] or self.size != events + 1:
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
            # A meta page whose writing failed is reported until the next commit writes it whole.
            torn = b"1 finding" in out and b"writing it failed once" in out
            checks.quietly(
                f"{name}: the ledger verifies", code == DONE or torn, f"exit code {code}: {out.decode()}{err}")
            entries = kua.entries()
            checks.quietly(f"{name}: every acknowledged event is there", len(entries) >= least,
                           f"{len(entries)} entries, {least} were acknowledged")
            checks.quietly(f"{name}: what is there is what was submitted, to the byte",
                           entries == self.entries[:len(entries)], f"{len(entries)} entries")
            checks.quietly(f"{name}: the root is that of RFC 6962 over the entries",
                           kua.head() == (len(entries), merkle.roots(entries)[-1]), kua.head())
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


def sample(binaries, events):
    """The first events of a sample year, one a line."""
    made = subprocess.run([binaries / "kua-sample", "2024", "--events", str(max(events * 11 // 10, 20_000))],
                          capture_output=True, check=True).stdout
    lines = made.splitlines()[:events]
    if len(lines) < events:
        raise SystemExit(f"the sample has {len(lines)} events, not {events}")
    return lines


def acknowledgements(output):
    """The acknowledgements in what `kua append --format ndjson` printed; a line cut short is none."""
    whole = output[:output.rfind(b"\n") + 1]
    answers = (json.loads(line) for line in whole.splitlines())
    return [answer for answer in answers if "root" in answer]
