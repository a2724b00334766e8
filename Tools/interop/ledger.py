"""Runs kua on one ledger, for programs that check what it hands out."""

import json
import subprocess


class Kua:
    """The commands, on one ledger."""

    def __init__(self, program, ledger):
        self.program, self.ledger = program, ledger

    def run(self, *arguments, source=None):
        """Runs a command on the ledger; gives its exit code, standard output and standard error."""
        return self.alone(*arguments, "--ledger", self.ledger, source=source)

    def alone(self, *arguments, source=None):
        """Runs a command that needs no ledger."""
        done = subprocess.run([self.program, *map(str, arguments)], input=source, capture_output=True)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def answer(self, *arguments, source=None):
        """The standard output of a command that must succeed."""
        code, out, err = self.run(*arguments, source=source)
        if code != 0:
            raise SystemExit(f"kua {' '.join(map(str, arguments))}: exit code {code}: {(out + err)[-2000:]}")
        return out

    def json(self, *arguments, source=None):
        return json.loads(self.answer(*arguments, "--format", "json", source=source))

    def init(self, origin):
        code, _, err = self.alone("init", self.ledger, "--name", origin, "--synthetic", "--seed", "1")
        if code != 0:
            raise SystemExit(f"kua init: exit code {code}: {err}")
        return self
