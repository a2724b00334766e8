"""Personal and protected values: which members hold them, in which forms they could leak, and a fast search for
all of them at once."""

import base64
import hashlib
import json
from collections import Counter, namedtuple
from pathlib import Path

EVENTS = Path(__file__).resolve().parents[2] / "Schemas" / "events"
LEAST = 8  # bytes of a value that is searched for in raw files; a shorter one stands in them by chance
PIECE = 24  # bytes of a long needle that are looked for: what is cut off a value is found, too
Value = namedtuple("Value", "text type member id")


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def private_members():
    """The personal and protected members of each type that has some."""
    members = {}
    for path in EVENTS.glob("*.json"):
        schema = json.loads(path.read_bytes())
        fields = schema["properties"]["data"]["properties"]
        private = {name for name, field in fields.items() if field.get("x-privacy") in {"personal", "protected"}}
        if private:
            members[schema["properties"]["type"]["const"]] = private
    return members


def parted(submission, members):
    """A submission's event without its private values, and those, whether given in clear or disclosed."""
    names = members.get(submission["type"], set())
    data = {name: value for name, value in submission["data"].items() if name not in names}
    values = {name: value for name, value in submission["data"].items() if name in names}
    event = {name: value for name, value in submission.items() if name != "disclosures"}
    for disclosure in submission.get("disclosures", []):
        _, name, value = json.loads(base64.urlsafe_b64decode(disclosure + "=="))
        values[name] = value
    return event | {"data": data}, values


def leaves(value):
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from leaves(part)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part)


class Values:
    """Every private value of a sample, and what the sample says openly."""

    def __init__(self, lines):
        members = private_members()
        self.texts, self.open, self.events = {}, set(), {}
        self.count, self.bytes = Counter(), Counter()
        for line in lines:
            submission = json.loads(line)
            event, values = parted(submission, members)
            self.events[event["id"]] = event
            self.open.update(leaves(event))
            for name, value in values.items():
                text = value if isinstance(value, str) else str(value)
                self.texts.setdefault(text, Value(text, event["type"], name, event["id"]))
                self.count[event["type"], name] += 1
                self.bytes[event["type"], name] += len(text.encode())


def encoded_at_any_place(data, encode):
    """What all base64 texts of data within other data have in common: one text for each of three alignments."""
    for before in range(3):
        text = encode(bytes(before) + data + bytes(3))
        # The first characters hold bits of what stands before; after the last whole one, of what follows.
        yield text[(before * 8 + 5) // 6:(before + len(data)) * 8 // 6]


def forms(text, spoken_openly=False):
    """(form, needle) for each way in which a value could stand in a file, as bytes of at least 8."""
    data = text.encode()
    found = []
    if len(data) >= LEAST:
        if not spoken_openly:
            found += [("UTF-8", data), ("JSON", json.dumps(text, ensure_ascii=False)[1:-1].encode()),
                      ("JSON in ASCII", json.dumps(text)[1:-1].encode())]
        found += [("base64", part) for part in encoded_at_any_place(data, base64.b64encode)]
        found += [("base64url", part) for part in encoded_at_any_place(data, base64.urlsafe_b64encode)]
        found += [("hex", data.hex().encode()), ("HEX", data.hex().upper().encode())]
    digest = hashlib.sha256(data).digest()
    found += [("SHA-256", digest), ("SHA-256 hex", digest.hex().encode()),
              ("SHA-256 HEX", digest.hex().upper().encode()), ("SHA-256 base64", base64.b64encode(digest)),
              ("SHA-256 base64url", base64url(digest).encode())]
    seen = set()
    for form, needle in found:
        if needle not in seen:
            seen.add(needle)
            yield form, needle


def pieces(needle):
    """The parts of a needle that are looked for: all of a short one; beginning, middle and end of a long one."""
    if len(needle) <= PIECE:
        return {needle}
    middle = (len(needle) - PIECE) // 2
    return {needle[:PIECE], needle[middle:middle + PIECE], needle[-PIECE:]}


class Needles:
    """Many byte strings, sought all at once.

    Each is known by its last 8 bytes, read as a number. A file is read as numbers of 8 bytes eight times, once
    for each alignment; what a set of all the needles' numbers has in common with it is looked at more closely."""

    def __init__(self):
        self.by_number = {}

    def add(self, needle, name):
        if len(needle) < 8:
            raise ValueError(f"{name}: a needle has 8 bytes or more")
        number = int.from_bytes(needle[-8:], "little")
        self.by_number.setdefault(number, {}).setdefault(needle, name)

    def __len__(self):
        return sum(map(len, self.by_number.values()))

    def found_in(self, data):
        """(name, offset) of each needle in data."""
        numbers, whole = self.by_number.keys() | set(), memoryview(data)
        for alignment in range(min(8, len(data) - 7)):
            words = whole[alignment:alignment + (len(data) - alignment) // 8 * 8].cast("Q")
            for number in numbers.intersection(words):
                numbers.discard(number)
                for needle, name in self.by_number[number].items():
                    at = data.find(needle)
                    if at >= 0:
                        yield name, at


def needles_of(values):
    """The needles of all values; what is also said openly is not sought in clear."""
    needles, openly = Needles(), 0
    for text, value in values.texts.items():
        spoken = text in values.open
        openly += spoken
        for form, needle in forms(text, spoken):
            for piece in pieces(needle) if form in {"UTF-8", "JSON", "JSON in ASCII"} else [needle[-PIECE:]]:
                if len(piece) >= 8:
                    needles.add(piece, (value, form))
    return needles, openly
