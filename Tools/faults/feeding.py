"""A writer that lives as long as it is fed."""

import json
import subprocess


class Feeder:
    """`kua append -` at the end of a pipe: it acknowledges whenever it has to wait for more."""

    def __init__(self, kua, *options, errors=subprocess.DEVNULL):
        self.process = kua.start("append", "-", "--format", "ndjson", *options, stdin=subprocess.PIPE, stderr=errors)
        self.fed, self.acknowledged = 0, []

    def feed(self, lines):
        """Gives it some hundred lines at most, and waits until they are acknowledged; gives where the log stands."""
        self.process.stdin.write(b"".join(line + b"\n" for line in lines))
        self.process.stdin.flush()
        self.fed += len(lines)
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise EOFError(f"the writer ended with {self.process.wait()}")
            answer = json.loads(line)
            if "root" in answer:
                self.acknowledged.append(answer)
                if answer["line"] == self.fed:
                    return answer

    def kill(self):
        """Kills it; gives all that it acknowledged."""
        self.process.kill()
        for line in self.process.stdout.read().splitlines():
            try:
                answer = json.loads(line)
            except ValueError:  # cut short
                continue
            if "root" in answer:
                self.acknowledged.append(answer)
        self.close()
        return self.acknowledged

    def finish(self):
        """Ends the input; gives the exit code."""
        self.process.stdin.close()
        self.process.stdout.read()
        return self.close()

    def close(self):
        code = self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    pass
        return code


def blocks(lines, size):
    """The lines in runs of so many."""
    return [lines[at:at + size] for at in range(0, len(lines), size)]
