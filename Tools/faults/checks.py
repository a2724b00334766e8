"""What a fault program found: sentences that hold or do not, and how it ends."""

import threading


class Checks:
    """Counts what holds; what does not is printed with what was found instead."""

    def __init__(self):
        self.passed = self.failed = 0
        self._turn = threading.Lock()

    def that(self, sentence, holds, found=""):
        """Notes whether a sentence holds, and prints it."""
        if holds:
            print("ok    ", sentence, flush=True)
        return self.quietly(sentence, holds, found)

    def quietly(self, sentence, holds, found=""):
        """Notes whether a sentence holds, one of very many: printed only when it does not."""
        with self._turn:
            self.passed, self.failed = self.passed + bool(holds), self.failed + (not holds)
            if not holds:
                print("not ok", sentence, flush=True)
                if found != "":
                    found = str(found)[:2000].strip().replace("\n", "\n              ")
                    print("       found:", found, flush=True)
        return bool(holds)

    def equal(self, sentence, found, expected):
        return self.that(sentence, found == expected, f"{shortened(found)}, not {shortened(expected)}")

    def end(self):
        """Prints the counts; gives the exit code."""
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


def shortened(value):
    text = repr(value)
    return text if len(text) < 300 else text[:140] + " … " + text[-140:]
