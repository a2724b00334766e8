"""Faults at system calls, by strace: which calls a command makes on a ledger's files, and the command run again with
one of them killed or failed."""

import collections
import re
import subprocess

CALLS = ["openat", "mkdir", "write", "writev", "pwritev", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename",
         "link", "unlink", "rmdir", "mmap"]


class Fault:
    """What happens to a call."""

    def __init__(self, name, injection, error=None, lasting=False):
        self.name, self.injection, self.error, self.lasting = name, injection, error, lasting


KILL = Fault("killed", "signal=KILL")


def names_in(ledger, *more):
    """Every file and directory of a ledger, and those that a key is written to before it takes its place."""
    names = [str(path.relative_to(ledger)) for path in ledger.rglob("*")]
    return ["", *names, *(f"{name}.new" for name in names if name.startswith("keys/")), *more]


def traced(directory, names, command, *options):
    """The command under strace, which looks at the ledger's own files and nothing else."""
    paths = [word for name in names for word in ("-P", str(directory / name) if name else str(directory))]
    return ["strace", "-f", "-qq", *options, *paths, *map(str, command)]


def calls_of(directory, names, command, trace):
    """How often a command that nothing disturbs makes each call: in the thread that makes most, as strace counts."""
    subprocess.run(traced(directory, names, command, "-o", str(trace), "-e", f"trace={','.join(CALLS)}"),
                   check=True, capture_output=True)
    made = re.findall(r"^(\d+) +(\w+)\(", trace.read_text(errors="replace"), re.MULTILINE)
    most = collections.Counter()
    for (_, call), count in collections.Counter(made).items():
        most[call] = max(most[call], count)
    return {call: most[call] for call in CALLS if most[call]}


def spread(count, sample):
    """The occurrences to take: all, or so many of them, evenly spread, the first and the last among them."""
    if sample is None or count <= sample:
        return list(range(1, count + 1))
    return sorted({1 + round(i * (count - 1) / max(1, sample - 1)) for i in range(sample)})


def struck(directory, names, command, call, fault, k):
    """The command run with the k-th call of a kind met by a fault; as it ended."""
    when = f"{k}+" if fault.lasting else str(k)
    return subprocess.run(
        traced(directory, names, command, "-o", f"{directory}.trace", "-e", f"trace={call}", "-e",
               f"inject={call}:{fault.injection}:when={when}"), capture_output=True, timeout=120)


def was_killed(done):
    """Whether the fault killed the command: strace ends as the program it runs, by the same signal."""
    return done.returncode in (-9, 137)
