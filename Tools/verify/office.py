"""A synthetic ledger with a police body, a prosecutor's office, a court, a protected crisis centre, and those who record
in it: what checks are made with that use the commands as people do."""

import json
import os
import subprocess

OPERATOR = "actor:kuasyntheticoperatoraaaaaa"


class Office:
    """A ledger, and those who record in it."""

    def __init__(self, binaries, work):
        self.program, self.work = binaries / "kua", work
        self.ledger, self.drafts = work / "office.kua", work / "drafts"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("KUA_", "LC_"))}
        self.environment |= {"KUA_LEDGER": str(self.ledger), "KUA_DRAFTS": str(self.drafts), "LANG": "en_GB.UTF-8",
                             "TERM": "dumb"}
        self.run("init", self.ledger, "--name", "office.kua.example", "--synthetic", "--seed", "5", ledger=False)
        self.police, self.court = self.body("police"), self.body("court")
        self.prosecution = self.body("prosecutor")
        self.centre = self.body("crisis-centre", "--protected", "--service", "shelter")
        self.officer = self.actor("a", self.police, "duty-officer", "inspector", "dv-unit", "investigator")
        self.clerk = self.actor("b", self.court, "court-clerk")
        self.prosecutor = self.actor("c", self.prosecution, "prosecutor")
        self.worker = self.actor("d", self.centre, "centre-worker")
        self.auditor = self.actor("e", self.prosecution, "auditor")

    def run(self, *arguments, ledger=True, code=0):
        done = subprocess.run([str(self.program), *map(str, arguments)], env=self.environment, cwd=self.work,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        assert done.returncode == code, f"kua {' '.join(map(str, arguments))}: {done.returncode}: {done.stderr.decode()}"
        return done.stdout.decode() if code == 0 else done.stderr.decode()

    def json(self, *arguments):
        return json.loads(self.run(*arguments, "--format", "json"))

    def body(self, kind, *more):
        return self.json("body", "register", "--kind", kind, *more, "--actor", OPERATOR)["subject"]

    def actor(self, letter, body, *roles):
        actor = "actor:" + letter * 25 + "a"
        self.run("actor", "enrol", actor, "--body", body, *(word for role in roles for word in ("--role", role)),
                 "--actor", OPERATOR)
        return actor

    def record(self, actor, kind, *arguments):
        """Records an act from options alone."""
        return self.json("record", kind, *arguments, "--actor", actor)
