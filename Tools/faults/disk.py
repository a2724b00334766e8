"""A disk as it may be found after the power failed.

Sectors of 512 bytes are atomic. A flush that was completed is honoured: what was written to that file before is
there. Anything else that was asked for may have reached the disk or not, sector by sector, in any order: of a
sector written twice since the flush, the old content, or either of the new. A file's length and its name (by the
flush of its directory) likewise. What is written through a descriptor opened with O_DSYNC is there once the write
has returned, and drags nothing else along.
"""

SECTOR = 512
MODES = ["none", "all", "random", "all but one", "only one", "late first", "early first"]


class File:
    """A file's durable content, and what was asked for since."""

    def __init__(self, content=b""):
        self.durable = bytearray(content)
        self.pending = []  # (offset, data), in order
        self.sizes = [len(content)]  # the durable length, and every one since

    def write(self, offset, data):
        self.pending.append((offset, data))
        self.sizes.append(max(self.sizes[-1], offset + len(data)))

    def resize(self, size):
        self.pending = [(offset, data[:size - offset]) for offset, data in self.pending if offset < size]
        self.sizes.append(size)

    def write_through(self, offset, data):
        """A synchronous write: its own bytes are durable, and the length that they need."""
        end = offset + len(data)
        if end > len(self.durable):
            self.durable.extend(bytes(end - len(self.durable)))
        self.durable[offset:end] = data
        # An earlier write still to come must not undo this one.
        self.pending = [piece for old in self.pending for piece in without(old, offset, end)]
        self.sizes = [max(size, end) for size in self.sizes]

    def flush(self):
        self.durable = bytearray(self.image(lambda *_: True, self.sizes[-1]))
        self.pending, self.sizes = [], [self.sizes[-1]]

    def sectors(self):
        """What is pending, cut into sectors, in the order in which it was asked for."""
        for offset, data in self.pending:
            end = offset + len(data)
            while offset < end:
                cut = min(end, (offset // SECTOR + 1) * SECTOR)
                yield offset, data[len(data) - (end - offset):len(data) - (end - cut)]
                offset = cut

    def image(self, takes, size):
        """The content if of the pending sectors those reached the disk that `takes` names, at a length."""
        content = bytearray(self.durable)
        content.extend(bytes(max(0, max(self.sizes) - len(content))))
        for number, (offset, data) in enumerate(self.sectors()):
            if takes(number, offset):
                content[offset:offset + len(data)] = data
        return bytes(content[:size])


def without(write, start, end):
    """What is left of a write when the bytes from `start` to `end` are taken out of it."""
    offset, data = write
    if offset + len(data) <= start or offset >= end:
        return [write]
    parts = [(offset, data[:max(0, start - offset)]), (end, data[end - offset:])]
    return [part for part in parts if part[1]]


class Disk:
    """The files of one directory, durable and pending."""

    def __init__(self, contents, directories, *, ignores_flushes=False):
        """`contents` {path: bytes} and the directories are durable; `ignores_flushes`: a disk that lies."""
        self.files = {path: File(content) for path, content in contents.items()}
        self.names = {path: self.files[path] for path in contents}  # as the running system sees them
        self.durable_names = dict(self.names)
        self.directories, self.durable_directories = set(directories), set(directories)
        self.ignores_flushes = ignores_flushes
        self.acknowledged = []

    def do(self, operation, *, begun_only=False):
        """An operation is asked for; one only begun may have reached the disk or not, whatever it is."""
        what, path = operation.what, operation.path
        if what == "create":
            if path not in self.names:
                self.names[path] = File()
        elif what == "directory":
            self.directories.add(path)
        elif what == "rename":
            self.names[operation.to] = self.names.pop(path)
        elif what == "unlink":
            self.names.pop(path)
        elif what == "size":
            self.names[path].resize(operation.size)
        elif what == "write":
            if operation.synchronous and not begun_only:
                self.names[path].write_through(operation.offset, operation.data)
            else:
                self.names[path].write(operation.offset, operation.data)
        elif what == "flush" and not begun_only and not self.ignores_flushes:
            self.flush(path)
        elif what == "acknowledged" and not begun_only:
            self.acknowledged.append(operation.data)

    def flush(self, path):
        if path in self.names:
            self.names[path].flush()
        else:
            here = {name: file for name, file in self.names.items() if parent(name) == path}
            self.durable_names = {name: file for name, file in self.durable_names.items() if parent(name) != path}
            self.durable_names |= here
            self.durable_directories |= {name for name in self.directories if parent(name) == path}

    def after_power_loss(self, mode, random):
        """The directories and files {path: bytes} that are found, of the many ways there are, as `mode` says."""
        directories = {path for path in self.directories
                       if path in self.durable_directories or self.luck(mode, random)}
        names = dict(self.durable_names)
        for path in sorted(set(self.names) | set(self.durable_names)):
            if self.names.get(path) is not self.durable_names.get(path) and self.luck(mode, random):
                names[path] = self.names.get(path)
        found = {}
        for path, file in names.items():
            if file is not None and all(above in directories for above in parents(path, self.directories)):
                found[path] = self.content(file, mode, random)
        return {path for path in directories
                if all(above in directories for above in parents(path, self.directories))}, found

    @staticmethod
    def luck(mode, random):
        return mode == "all" or mode != "none" and random.random() < 0.5

    def content(self, file, mode, random):
        count = sum(1 for _ in file.sectors())
        if mode == "none" or not count and len(file.sizes) == 1:
            return file.image(lambda *_: False, file.sizes[0])
        last = file.sizes[-1]
        one, at = random.randrange(max(1, count)), random.randint(0, count)
        if mode == "all":
            return file.image(lambda *_: True, last)
        if mode == "all but one":
            return file.image(lambda number, _: number != one, last)
        if mode == "only one":
            return file.image(lambda number, _: number == one, last)
        if mode == "late first":
            return file.image(lambda number, _: number >= at, last)
        size = random.choice(file.sizes)
        if mode == "early first":
            return file.image(lambda number, _: number < at, size)
        share = random.choice([0.1, 0.5, 0.9])
        return file.image(lambda *_: random.random() < share, size)


def parent(path):
    return path.rpartition("/")[0]


def parents(path, directories):
    """The directories above a path, of those that are known."""
    above = parent(path)
    while above:
        if above in directories:
            yield above
        above = parent(above)
