"""What a program asked of the disk: recorded by strace, in the order in which it was done."""

import re
import subprocess

TRACED = ["openat", "close", "write", "writev", "pwritev", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename",
          "mkdir", "lseek", "unlink"]
CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?: |$)", re.DOTALL)
PIECE = re.compile(r'iov_base="((?:\\x[0-9a-f]{2})*)", iov_len=(\d+)')
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Operation:
    """One thing asked of the disk. `what` is write, size, flush, create, rename,
    unlink, directory or acknowledged."""

    def __init__(self, what, path=None, *, offset=0, data=b"", size=0, to=None, synchronous=False):
        self.what, self.path, self.offset, self.data = what, path, offset, data
        self.size, self.to, self.synchronous = size, to, synchronous


def record(command, trace, directory):
    """Runs a program to its end; gives the operations on files in `directory`, and what it printed."""
    subprocess.run(["strace", "-f", "-qq", "-xx", "-s", "100000000", "-o", str(trace),
                    "-e", f"trace={','.join(TRACED)}", *command], check=True, stdout=subprocess.PIPE)
    return list(operations(whole_lines(trace.read_text()), str(directory)))


def whole_lines(text):
    """The calls of all threads in the order in which they ended; one that another broke into is put together."""
    begun = {}
    for line in text.splitlines():
        thread, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            begun[thread] = call.removesuffix("<unfinished ...>").rstrip()
        elif call.startswith("<... "):
            yield begun.pop(thread) + call.partition("resumed>")[2]
        else:
            yield call


def operations(calls, directory):
    """Calls as operations: every descriptor is followed to its file, and every write to its place there."""
    files = {}  # descriptor: [path, whether every write is synchronous, offset]
    seen = set()
    for call in calls:
        match = CALL.match(call)
        if not match or int(match[3]) < 0:
            continue
        name, arguments, result = match[1], match[2], int(match[3])
        if name in ("openat", "mkdir", "rename", "unlink"):
            paths = [text(found) for found in TEXT.findall(arguments)]
            if name == "openat":
                files[result] = [paths[0], "O_DSYNC" in arguments or "O_SYNC" in arguments, 0]
            if not all(inside(path, directory) for path in paths):
                continue
            if name == "openat" and "O_CREAT" in arguments and paths[0] not in seen:
                seen.add(paths[0])
                yield Operation("create", paths[0])
            if name == "openat" and "O_TRUNC" in arguments:
                yield Operation("size", paths[0], size=0)
            if name == "mkdir":
                yield Operation("directory", paths[0])
            elif name == "rename":
                seen.discard(paths[0])
                seen.add(paths[1])
                yield Operation("rename", paths[0], to=paths[1])
            elif name == "unlink":
                seen.discard(paths[0])
                yield Operation("unlink", paths[0])
            continue
        number = int(re.match(r"\d+", arguments)[0])
        if number == 1 and name == "write":
            yield Operation("acknowledged", data=text(TEXT.search(arguments)[1], bytes))
        if number not in files:
            continue
        file = files[number]
        path, synchronous, offset = file
        if name == "close":
            del files[number]
        elif name == "lseek":
            file[2] = result
        elif not inside(path, directory):
            pass
        elif name in ("fsync", "fdatasync"):
            yield Operation("flush", path)
        elif name == "ftruncate":
            yield Operation("size", path, size=int(arguments.rpartition(",")[2]))
        else:
            data = written(name, arguments)[:result]
            if name in ("pwrite64", "pwritev"):
                offset = int(arguments.rpartition(",")[2])
            else:
                file[2] += len(data)
            yield Operation("write", path, offset=offset, data=data, synchronous=synchronous)


def written(name, arguments):
    if name in ("writev", "pwritev"):
        return b"".join(text(piece, bytes) for piece, _ in PIECE.findall(arguments))
    return text(TEXT.search(arguments)[1], bytes)


def text(escaped, kind=str):
    raw = bytes.fromhex(escaped.replace("\\x", ""))
    return raw if kind is bytes else raw.decode()


def inside(path, directory):
    return path == directory or path.startswith(directory + "/")
