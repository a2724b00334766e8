#!/usr/bin/env python3
"""Verifies an evidence bundle, offline, without the software that made it.

    bundle.py BUNDLE.zip [FILE...] [--log-key KEY] [--witness-key KEY]... [--tsa FINGERPRINT]...
              [--checkpoint FILE] [--format text|json] [--language en|kk|ru]

BUNDLE.zip is what the prosecutor handed over; FILE... are the media files that came with it. The keys inside the bundle
are hints: whoever forged a bundle forged them too. So get the fingerprints of the log's key, of the witnesses' keys and
of the time-stamping authority from elsewhere (an official site, a gazette, the court's own file) and give them here.
Without the log's, this program can say that a bundle is consistent with itself, and not where it comes from.

Exit code 0: all that could be checked holds (the words say whether the origin is established); 2: something does not
hold; 64: a wrong call; 1: a file can not be read.

It needs Python 3.9 or newer and the package `cryptography` (Debian: python3-cryptography). It reads nothing but the
files named, writes nothing, and opens no connection. It is one file, to be read from top to bottom: first the strict
forms things are written in, then archive, notes, Merkle proofs, policy, time stamp, entries; then the checks, one
function each, in the order in which they are reported; then the words in three languages. The format is described in
Schemas/bundle/README.md; the standards are named where they are used.
"""

import argparse
import base64
import binascii
import datetime
import hashlib
import json
import os
import re
import struct
import sys
import warnings
import zlib

try:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
except ImportError:
    sys.exit("bundle.py needs the Python package 'cryptography' (Debian: apt install python3-cryptography)")

HOLDS, FAILS, NOT_ESTABLISHED, ABSENT = "holds", "fails", "not-established", "absent"
MAXIMUM_ARCHIVE = 64 << 20  # bytes: the media lie beside the archive, so it is small
SEGMENT = 1 << 20


def say(sentence, **values):
    """A sentence for people: the English text, translated when it is printed, and the values it names."""
    return sentence, values


class Malformed(Exception):
    """Something is not written as it must be; `sentence` says what and where."""

    def __init__(self, sentence, **values):
        super().__init__(sentence)
        self.sentence = say(sentence, **values)


class Unreadable(Exception):
    """What a check needs could not be read; another check says why. `what` names it."""


# ---------------------------------------------------------------------------------------------------------------------
# Strict forms: each value has one way to be written, so that nothing signed can be respelled.


def sha256(data):
    return hashlib.sha256(data).digest()


def from_base64(text):
    """RFC 4648 section 4: padded, no white space, pad bits zero. None when it is not that."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def from_base64url(text):
    """RFC 4648 section 5, without padding. None when it is not that."""
    if not re.fullmatch(r"[A-Za-z0-9_-]+", text, re.ASCII):
        return None
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None
    return data if to_base64url(data) == text else None


def to_base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_decimal(text):
    """A decimal number below 2^63 without sign and leading zeros. None when it is not that."""
    if not re.fullmatch(r"0|[1-9][0-9]{0,18}", text, re.ASCII) or int(text) >= 1 << 63:
        return None
    return int(text)


def from_json(data):
    """JSON in canonical form (RFC 8785): members sorted, none twice, no white space; whole numbers only."""

    def members(pairs):
        names = [name.encode("utf-16-be") for name, _ in pairs]
        if any(first >= second for first, second in zip(names, names[1:])):
            raise ValueError("members out of order or twice")
        return dict(pairs)

    def whole(text):
        if len(text) > 17 or abs(int(text)) >= 1 << 53:
            raise ValueError("a number out of range")
        return int(text)

    def never(text):
        raise ValueError("not a whole number")

    try:
        text = data.decode("utf-8")
        value = json.loads(text, object_pairs_hook=members, parse_int=whole, parse_float=never, parse_constant=never)
        if json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8") != data:
            raise ValueError("not canonical")
    except (ValueError, RecursionError):
        raise Malformed("it is not canonical JSON (RFC 8785)") from None
    return value


def is_(value, kind):
    """Whether a JSON value is of a kind; true and false are no numbers."""
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))


def member(object, name, kind):
    """A member of a JSON object that is there and of a kind."""
    value = object.get(name)
    if not is_(value, kind):
        raise Malformed("its member {name} is missing or of the wrong kind", name=name)
    return value


def members_of(object, name, fields):
    """A list of JSON objects that have these members, each of its kind."""
    items = member(object, name, list)
    for item in items:
        if not is_(item, dict):
            raise Malformed("its member {name} is missing or of the wrong kind", name=name)
        for field, kind in fields.items():
            member(item, field, kind)
    return items


# ---------------------------------------------------------------------------------------------------------------------
# The archive: a stored ZIP in which every byte is accounted for (PKWARE APPNOTE sections 4.3.7, 4.3.12, 4.3.16).

NAMES = re.compile(
    r"README\.(en|kk|ru)\.txt|acts/README\.txt|checkpoint|checkpoint\.tsr|contents|custody\.(en|kk|ru)\.html"
    r"|custody\.json|entries/[0-9]{12}\.json|keys/(issuer|log|tsa|witness-[1-9][0-9]{0,3})\.pem|keys/log\.vkey"
    r"|manifest\.(json|sig)|policy|proofs/[0-9]{12}\.tlog-proof|segments/[a-z2-7]{25}[aeimquy4]|values/[0-9]{12}",
    re.ASCII)
REQUIRED = ["README.en.txt", "README.kk.txt", "README.ru.txt", "acts/README.txt", "checkpoint", "contents",
            "custody.en.html", "custody.json", "custody.kk.html", "custody.ru.html", "keys/issuer.pem",
            "keys/log.pem", "keys/log.vkey", "manifest.json", "manifest.sig", "policy"]

LOCAL, CENTRAL, END = struct.Struct("<4s26s"), struct.Struct("<4sH26sHHHII"), struct.Struct("<4sHHHHIIH")
FACTS = struct.Struct("<HHHHHIIIHH")  # what local header and central directory both say: 26 bytes


def read_archive(path):
    """The files of the archive by name, and the names of those with a wrong checksum: a bad disk, most likely.

    Anything else that is not exactly as the format says is refused."""
    with open(path, "rb") as file:
        length = file.seek(0, os.SEEK_END)
        if length > MAXIMUM_ARCHIVE:
            raise Malformed("it has more than {most} bytes", most=MAXIMUM_ARCHIVE)
        file.seek(0)
        data = memoryview(file.read(MAXIMUM_ARCHIVE + 1))
    if len(data) < END.size:
        raise Malformed("it is cut off, or no ZIP archive")
    magic, disk, first, here, count, size, start, comment = END.unpack(data[-END.size:])
    if (magic, disk, first, comment) != (b"PK\5\6", 0, 0, 0) or here != count or count == 0xFFFF:
        raise Malformed("it does not end as a ZIP archive without comment does: it is cut off, or has more behind it")
    if start + size != len(data) - END.size:
        raise Malformed("its central directory is not where its end says")
    files, damaged, expected, at = {}, [], 0, start
    for _ in range(count):
        if at + CENTRAL.size > len(data) - END.size:
            raise Malformed("its central directory is cut off")
        magic, made_by, facts, comment, disk, internal, external, offset = CENTRAL.unpack_from(data, at)
        needed, flags, method, time, date, crc, packed, size, name_length, extra = FACTS.unpack(facts)
        raw = bytes(data[at + CENTRAL.size:at + CENTRAL.size + name_length])
        at += CENTRAL.size + name_length
        if magic != b"PK\1\2" or at > len(data) - END.size:
            raise Malformed("its central directory is cut off")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("a name in it is not UTF-8") from None
        if not name or name.startswith("/") or ".." in name.split("/") or not name.isprintable():
            raise Malformed("the name {name} in it is not allowed", name=ascii(name))
        if files and raw <= last:
            raise Malformed("the name {name} in it appears twice, or is not in order", name=name)
        last = raw
        if (needed, flags, method, time, date, extra) != (20, 0x0800, 0, 0, 0x0021, 0) or packed != size \
                or (made_by, comment, disk, internal, external) != (0x0314, 0, 0, 0, 0o100644 << 16):
            raise Malformed("the header of {name} in it is not as the format says", name=name)
        body = offset + LOCAL.size + name_length
        if offset != expected or body + size > start:
            raise Malformed("{name} in it does not lie where it must", name=name)
        if bytes(data[offset:body]) != b"PK\3\4" + facts + raw:
            raise Malformed("the central directory and the local header of {name} in it do not agree", name=name)
        files[name] = bytes(data[body:body + size])
        if zlib.crc32(files[name]) != crc:
            damaged.append(name)
        expected = body + size
    if at != len(data) - END.size or expected != start:
        raise Malformed("it has bytes that belong to no file")
    return files, damaged


# ---------------------------------------------------------------------------------------------------------------------
# Keys and signed notes (C2SP signed-note, tlog-checkpoint, tlog-cosignature).

LOG, WITNESS = 1, 4
SUBJECT_PUBLIC_KEY_INFO = bytes.fromhex("302a300506032b6570032100")  # of an Ed25519 key (RFC 8410), before its 32 bytes


class VerifierKey:
    """A named Ed25519 key: `name+key id+base64(type, key)`."""

    def __init__(self, text):
        parts = text.split("+", 2)
        raw = from_base64(parts[2]) if len(parts) == 3 else None
        if raw is None or len(raw) != 33 or raw[0] not in (LOG, WITNESS) or not is_key_name(parts[0]):
            raise Malformed("{key} is no verifier key", key=text[:120])
        self.name, self.kind, self.public, self.text = parts[0], raw[0], raw[1:], text
        self.fingerprint = hashlib.sha256(self.name.encode() + b"\n" + raw).hexdigest()
        self.id = bytes.fromhex(self.fingerprint[:8])
        if parts[1] != self.fingerprint[:8]:
            raise Malformed("the key id in {key} is not that of the key", key=text[:120])

    def __eq__(self, other):
        return self.text == other.text

    def signed(self, message, signature):
        return is_ed25519(self.public, message, signature)

    def signed_note(self, text, signature):
        """Whether what follows the key id on a signature line is this key's over a note; of a witness, the time."""
        if self.kind == LOG:
            return len(signature) == 64 and self.signed(text.encode(), signature)
        if len(signature) != 72 or signature[0] > 127:
            return False
        time = int.from_bytes(signature[:8], "big")
        message = f"cosignature/v1\ntime {time}\n{text}".encode()
        return self.signed(message, signature[8:]) and (time,)


def is_key_name(name):
    return bool(name) and "+" not in name and not any(c.isspace() or ord(c) < 0x20 for c in name)


def is_ed25519(public, message, signature):
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def pem_blocks(data, label):
    """The DER in each PEM block of a file that has nothing else (RFC 7468)."""
    begin, end, found = f"-----BEGIN {label}-----", f"-----END {label}-----", []
    try:
        lines = data.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise Malformed("it is no PEM") from None
    if lines.pop() != "":
        raise Malformed("it is no PEM")
    while lines:
        if lines[0] != begin or end not in lines:
            raise Malformed("it is no PEM")
        stop = lines.index(end)
        der = from_base64("".join(lines[1:stop]))
        if not der:
            raise Malformed("it is no PEM")
        found.append(der)
        lines = lines[stop + 1:]
    return found


def is_pem_of(data, public):
    """Whether a PEM file has this Ed25519 key and nothing else."""
    return pem_blocks(data, "PUBLIC KEY") == [SUBJECT_PUBLIC_KEY_INFO + public]


class Checkpoint:
    """A signed tree head: origin, size and root, and the lines of those who signed it."""

    def __init__(self, data):
        try:
            note = data.decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("it is not UTF-8") from None
        if any(ord(c) < 0x20 and c != "\n" for c in note):
            raise Malformed("it has control characters")
        split = note.rfind("\n\n")
        if split < 0 or not note.endswith("\n"):
            raise Malformed("it is no signed note")
        self.text, self.signatures = note[:split + 1], []
        for line in note[split + 2:-1].split("\n"):
            parts = line.split(" ")
            signature = from_base64(parts[2]) if len(parts) == 3 else None
            if parts[0] != "—" or signature is None or len(signature) < 5 or not is_key_name(parts[1]):
                raise Malformed("its signature line {line} is malformed", line=line[:80])
            self.signatures.append((parts[1], signature[:4], signature[4:]))
        lines = self.text[:-1].split("\n")
        root = from_base64(lines[2]) if len(lines) >= 3 else None
        self.size = from_decimal(lines[1]) if len(lines) >= 3 else None
        if self.size is None or root is None or len(root) != 32 or not all([lines[0], *lines[3:]]):
            raise Malformed("it is no checkpoint: origin, size and root, one a line")
        if self.size == 0 and root != sha256(b""):
            raise Malformed("the root of an empty log is another")
        self.origin, self.root = lines[0], root
        self.stamped = "".join(line + "\n" for line in lines[:3]).encode()  # what a time stamp is over

    def signed_by(self, key):
        """Whether a key signed it: what it says for each of its lines; no lines, no signature."""
        return [key.signed_note(self.text, signature) for name, identifier, signature in self.signatures
                if (name, identifier) == (key.name, key.id)]


# ---------------------------------------------------------------------------------------------------------------------
# Merkle trees (RFC 6962 section 2.1) and proof files (C2SP tlog-proof).


def leaf_hash(entry):
    return sha256(b"\0" + entry)


def node_hash(left, right):
    return sha256(b"\1" + left + right)


def tree_root(leaves):
    """The root over leaves that are all there, level by level: a last one without a sibling moves up as it is."""
    if not leaves:
        return sha256(b"")
    while len(leaves) > 1:
        odd = leaves[len(leaves) & ~1:]
        leaves = [node_hash(left, right) for left, right in zip(leaves[::2], leaves[1::2])] + odd
    return leaves[0]


def leads_to(root, size, index, leaf, proof):
    """Whether a proof leads from the leaf at an index to the root of a tree of that size (RFC 9162 section 2.1.3.2)."""
    if index >= size:
        return False
    first, last, reached = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            reached = node_hash(sibling, reached)
            while first & 1 == 0 and first != 0:
                first, last = first >> 1, last >> 1
        else:
            reached = node_hash(reached, sibling)
        first, last = first >> 1, last >> 1
    return last == 0 and reached == root


def read_proof(data):
    """The index, the hashes and the checkpoint of a proof file."""
    head, gap, note = data.partition(b"\n\n")
    try:
        lines = head.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise Malformed("it is no proof file") from None
    if not gap or lines[0] != "c2sp.org/tlog-proof@v1":
        raise Malformed("it is no proof file")
    rest = lines[1:]
    if rest and rest[0].startswith("extra "):
        if from_base64(rest[0][6:]) is None:
            raise Malformed("its line 'extra' is not base64")
        rest = rest[1:]
    index = from_decimal(rest[0][6:]) if rest and rest[0].startswith("index ") else None
    path = [from_base64(line) for line in rest[1:]]
    if index is None or len(path) > 63 or any(hash is None or len(hash) != 32 for hash in path):
        raise Malformed("it is no proof file")
    return index, path, note


# ---------------------------------------------------------------------------------------------------------------------
# The witness policy (C2SP tlog-policy): whose cosignatures make a checkpoint witnessed.


class Policy:
    def __init__(self, data):
        self.logs, self.witnesses, self.groups, self.quorum = [], {}, {}, None
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("it is not UTF-8") from None
        if any(ord(c) < 0x20 and c not in "\t\n" or c == "\x7f" for c in text):
            raise Malformed("it has control characters")
        members = set()
        for number, line in enumerate(text.split("\n"), 1):
            words = [word for word in re.split("[ \t]+", line) if word]
            if not words or words[0].startswith("#"):
                continue
            kind, words = words[0], words[1:]
            if kind == "log" and len(words) in (1, 2):
                self.add(self.logs, self.key(words[0], LOG), number)
            elif kind == "witness" and len(words) in (2, 3):
                key = self.key(words[1], WITNESS)
                self.add(list(self.witnesses.values()), key, number)
                self.define(words[0], number)
                self.witnesses[words[0]] = key
            elif kind == "group" and len(words) >= 3:
                self.define(words[0], number)
                names = words[2:]
                needed = {"any": 1, "all": len(names)}.get(words[1], from_decimal(words[1]))
                known = [name for name in names if name in self.witnesses or name in self.groups]
                if needed is None or not 1 <= needed <= len(names) or len(known) != len(names) \
                        or members & set(names) or len(set(names)) != len(names):
                    raise Malformed("its line {number} is no group", number=number)
                members |= set(names)
                self.groups[words[0]] = (needed, names)
            elif kind == "quorum" and len(words) == 1 and self.quorum is None:
                if words[0] != "none" and words[0] not in self.witnesses and words[0] not in self.groups:
                    raise Malformed("its line {number} names nobody defined before", number=number)
                self.quorum = words[0]
            else:
                raise Malformed("its line {number} is malformed", number=number)
        if self.quorum is None:
            raise Malformed("it has no line 'quorum'")

    @staticmethod
    def key(text, kind):
        key = VerifierKey(text)
        if key.kind != kind:
            raise Malformed("{key} is a key of another kind", key=key.text)
        return key

    @staticmethod
    def add(keys, key, number):
        if any(key.public == other.public for other in keys):
            raise Malformed("its line {number} repeats a key", number=number)
        keys.append(key)

    def define(self, name, number):
        if name == "none" or name in self.witnesses or name in self.groups:
            raise Malformed("its line {number} repeats a name", number=number)

    def is_met(self, cosigned):
        """Whether the witnesses named in `cosigned` are a quorum."""
        reached = set(cosigned)
        for name, (needed, names) in self.groups.items():  # a group has only members defined before it
            if sum(each in reached for each in names) >= needed:
                reached.add(name)
        return self.quorum == "none" or self.quorum in reached


# ---------------------------------------------------------------------------------------------------------------------
# Trusted time (RFC 3161): a token in CMS (RFC 5652), read by a small reader of DER (X.690).

INTEGER, OCTETS, OID, TIME, SEQUENCE, SET = 0x02, 0x04, 0x06, 0x18, 0x30, 0x31
DIGESTS = {"2.16.840.1.101.3.4.2.1": hashes.SHA256, "2.16.840.1.101.3.4.2.2": hashes.SHA384,
           "2.16.840.1.101.3.4.2.3": hashes.SHA512}
RSA_SIGNATURES = {"1.2.840.113549.1.1.1": None, "1.2.840.113549.1.1.11": hashes.SHA256,
                  "1.2.840.113549.1.1.12": hashes.SHA384, "1.2.840.113549.1.1.13": hashes.SHA512}
ECDSA_SIGNATURES = {"1.2.840.10045.2.1": None, "1.2.840.10045.4.3.2": hashes.SHA256,
                    "1.2.840.10045.4.3.3": hashes.SHA384, "1.2.840.10045.4.3.4": hashes.SHA512}


class DER:
    """The elements of a constructed value, taken one after another."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def peek(self):
        return self.data[self.at] if self.at < len(self.data) else None

    def raw(self, tag):
        """The next element as (content, whole), which must have this tag."""
        begin = self.at
        if self.peek() != tag or begin + 2 > len(self.data):
            raise Malformed("the time stamp is no RFC 3161 response in DER")
        length, at = self.data[begin + 1], begin + 2
        if length > 0x80:
            octets = self.data[at:at + length - 0x80]
            at += length - 0x80
            length = int.from_bytes(octets, "big")
            if len(octets) > 4 or octets[:1] == b"\0" or length < 0x80:
                raise Malformed("the time stamp is no RFC 3161 response in DER")
        if length == 0x80 and self.data[begin + 1] == 0x80 or at + length > len(self.data):
            raise Malformed("the time stamp is no RFC 3161 response in DER")
        self.at = at + length
        return self.data[at:self.at], self.data[begin:self.at]

    def take(self, tag):
        return self.raw(tag)[0]

    def inside(self, tag):
        return DER(self.take(tag))

    def optional(self, tag):
        return self.take(tag) if self.peek() == tag else None

    def oid(self):
        content, numbers, value = self.take(OID), [], 0
        for byte in content:
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                numbers.append(value)
                value = 0
        if not content or content[-1] >= 0x80:
            raise Malformed("the time stamp is no RFC 3161 response in DER")
        top = min(numbers[0] // 40, 2)
        return ".".join(map(str, [top, numbers[0] - 40 * top, *numbers[1:]]))

    def digest(self):
        """A digest algorithm; the old ones with known collisions are not taken."""
        algorithm = self.inside(SEQUENCE).oid()
        if algorithm not in DIGESTS:
            raise Malformed("the time stamp uses the digest {oid}, which is not taken", oid=algorithm)
        return DIGESTS[algorithm]

    def end(self):
        if self.at != len(self.data):
            raise Malformed("the time stamp is no RFC 3161 response in DER")


def digest_of(algorithm, data):
    return hashlib.new(algorithm.name, data).digest()


class TimeStamp:
    """What a response says: over which digest, when, and signed how, by which certificate."""

    def __init__(self, data):
        response = DER(data)
        inner = response.inside(SEQUENCE)
        response.end()
        if int.from_bytes(inner.inside(SEQUENCE).take(INTEGER), "big") > 1:
            raise Malformed("the time-stamping authority granted no time stamp")
        content = inner.inside(SEQUENCE)
        inner.end()
        if content.oid() != "1.2.840.113549.1.7.2":
            raise Malformed("the time stamp is no RFC 3161 response in DER")
        signed = content.inside(0xA0).inside(SEQUENCE)
        signed.take(INTEGER)
        signed.take(SET)
        encapsulated = signed.inside(SEQUENCE)
        if encapsulated.oid() != "1.2.840.113549.1.9.16.1.4":
            raise Malformed("the time stamp is no RFC 3161 response in DER")
        self.info = encapsulated.inside(0xA0).take(OCTETS)
        certificates, self.certificates = signed.optional(0xA0), []
        signed.optional(0xA1)
        reader = DER(certificates or b"")
        while reader.peek() is not None:
            self.certificates.append(reader.raw(SEQUENCE)[1])
        signers = signed.inside(SET)
        self.read_signer(signers.inside(SEQUENCE))
        signers.end()
        self.read_info(DER(self.info).inside(SEQUENCE))

    def read_info(self, info):
        info.take(INTEGER)
        info.oid()
        imprint = info.inside(SEQUENCE)
        self.imprint_digest, self.imprint = imprint.digest(), imprint.take(OCTETS)
        info.take(INTEGER)
        text = info.take(TIME).decode("ascii", "replace")
        if not re.fullmatch(r"[0-9]{14}(\.[0-9]{1,6})?Z", text, re.ASCII):
            raise Malformed("the time of the time stamp is malformed")
        try:
            self.time = datetime.datetime.strptime(text[:14], "%Y%m%d%H%M%S").replace(tzinfo=datetime.timezone.utc)
        except ValueError:
            raise Malformed("the time of the time stamp is malformed") from None

    def read_signer(self, signer):
        signer.take(INTEGER)
        self.names, self.key_id = signer.optional(SEQUENCE), None  # issuer and serial number, or the key's identifier
        if self.names is None:
            self.key_id = signer.take(0x80)
        self.digest = signer.digest()
        content, _ = signer.raw(0xA0)
        self.signed = b"\x31" + self.signed_length(content) + content  # signed as a SET (RFC 5652 section 5.4)
        self.algorithm = signer.inside(SEQUENCE).oid()
        self.signature = signer.take(OCTETS)
        signer.optional(0xA1)
        signer.end()
        self.attributes = {}
        attributes = DER(content)
        while attributes.peek() is not None:
            attribute = attributes.inside(SEQUENCE)
            name, values = attribute.oid(), attribute.inside(SET)
            if name in self.attributes:
                raise Malformed("the time stamp is no RFC 3161 response in DER")
            self.attributes[name] = values

    @staticmethod
    def signed_length(content):
        if len(content) < 0x80:
            return bytes([len(content)])
        octets = len(content).to_bytes((len(content).bit_length() + 7) // 8, "big")
        return bytes([0x80 | len(octets)]) + octets

    def is_signer(self, der):
        """Whether signature and signed attributes name this certificate, these by ESSCertIDv2 (RFC 5816) or ESSCertID."""
        if self.names is not None:
            fields = DER(der).inside(SEQUENCE).inside(SEQUENCE)
            fields.optional(0xA0)
            _, serial = fields.raw(INTEGER)
            fields.take(SEQUENCE)
            if self.names != fields.raw(SEQUENCE)[1] + serial:
                return False
        elif self.key_id != key_identifier(load_certificate(der)):
            return False
        second = self.attributes.get("1.2.840.113549.1.9.16.2.47")
        first = self.attributes.get("1.2.840.113549.1.9.16.2.12")
        if second is None and first is None:
            raise Malformed("the time stamp does not name its signer's certificate")
        values = DER((second or first).data)
        identifier = values.inside(SEQUENCE).inside(SEQUENCE).inside(SEQUENCE)
        if second is None:
            return identifier.take(OCTETS) == hashlib.sha1(der).digest()
        algorithm = identifier.digest() if identifier.peek() == SEQUENCE else hashes.SHA256
        return identifier.take(OCTETS) == digest_of(algorithm, der)

    def verify(self, extra):
        """Checks all but whom to trust; answers the signer's certificate and all others there are."""
        known = {der: load_certificate(der) for der in [*self.certificates, *extra]}
        signers = [der for der in known if self.is_signer(der)]
        if not signers:
            raise Malformed("the certificate that signed the time stamp is not in the bundle")
        kind = DER(self.attributes.get("1.2.840.113549.1.9.3", DER(b"")).data)
        digest = DER(self.attributes.get("1.2.840.113549.1.9.4", DER(b"")).data)
        if kind.oid() != "1.2.840.113549.1.9.16.1.4" or digest.take(OCTETS) != digest_of(self.digest, self.info):
            raise Malformed("the signed attributes of the time stamp are not those of its content")
        signer = known[signers[0]]
        if not is_signed(signer, self.algorithm, self.digest, self.signature, self.signed):
            raise Malformed("the signature of the time stamp does not verify")
        try:
            usage = signer.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
        except (x509.ExtensionNotFound, ValueError):
            usage = None
        if usage is None or not usage.critical \
                or list(usage.value) != [x509.oid.ExtendedKeyUsageOID.TIME_STAMPING]:
            raise Malformed("the certificate that signed the time stamp is not one for time stamps alone")
        if not is_in_force(signer, self.time):
            raise Malformed("the certificate that signed the time stamp was not in force at its time")
        return signer, list(known.values())


def load_certificate(der):
    try:
        certificate = x509.load_der_x509_certificate(der)
        certificate.extensions, certificate.public_key(), certificate.subject, certificate.issuer
    except Exception:  # the package has many ways to say that it is none
        raise Malformed("a certificate of the time-stamping authority is malformed") from None
    return certificate


def key_identifier(certificate):
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return None


def is_in_force(certificate, time):
    def bound(name):
        # Newer versions of the package say it with the zone.
        aware = getattr(certificate, name + "_utc", None)
        return aware or getattr(certificate, name).replace(tzinfo=datetime.timezone.utc)
    return bound("not_valid_before") <= time <= bound("not_valid_after")


def is_signed(certificate, algorithm, digest, signature, message):
    """Whether a certificate's key made a signature; `digest` for the algorithms that do not name one."""
    key = certificate.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey) and algorithm in RSA_SIGNATURES:
            key.verify(signature, message, padding.PKCS1v15(), (RSA_SIGNATURES[algorithm] or digest)())
        elif isinstance(key, ec.EllipticCurvePublicKey) and algorithm in ECDSA_SIGNATURES:
            key.verify(signature, message, ec.ECDSA((ECDSA_SIGNATURES[algorithm] or digest)()))
        elif isinstance(key, ed25519.Ed25519PublicKey) and algorithm == "1.3.101.112":
            key.verify(signature, message)
        else:
            return False
    except (InvalidSignature, ValueError):
        return False
    return True


def issues(issuer, certificate, time):
    """Whether one certificate signed another, as an authority's may, and was in force."""
    try:
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (x509.ExtensionNotFound, ValueError):
        return False
    algorithm = certificate.signature_algorithm_oid.dotted_string
    if algorithm == "1.2.840.113549.1.1.1" or not constraints.ca or issuer.subject != certificate.issuer:
        return False
    return is_in_force(issuer, time) and is_signed(
        issuer, algorithm, None, certificate.signature, certificate.tbs_certificate_bytes)


def vouching(signer, others, time):
    """The signer's certificate and all those that vouch for it, each for one before it."""
    found = [signer]
    for certificate in found:
        found += [other for other in others if other not in found and issues(other, certificate, time)]
    return found


def fingerprint_of(certificate):
    return certificate.fingerprint(hashes.SHA256()).hex()


# ---------------------------------------------------------------------------------------------------------------------
# Entries: the events of the log that the bundle holds.


class Entry:
    """One event: its exact bytes, its position, and the attributes that a verifier reads."""

    def __init__(self, position, data):
        self.position, self.bytes = position, data
        event = from_json(data)
        if not is_(event, dict):
            raise Malformed("it is not canonical JSON (RFC 8785)")
        self.event, self.data = event, member(event, "data", dict)
        self.id, self.subject, self.actor = (member(event, name, str) for name in ("id", "subject", "actor"))
        self.recorded, self.time = member(event, "recordedtime", str), member(event, "time", str)
        self.type = re.sub(r"^kua\.(.*)\.v1$", r"\1", member(event, "type", str))  # another version: another type
        self.signatures = []
        if "signature" in event:
            for word in member(event, "signature", str).split(" "):
                signature = from_base64url(word[9:]) if re.match(r"[0-9a-f]{8}:", word, re.ASCII) else None
                if signature is None or len(signature) != 64:
                    raise Malformed("its member {name} is missing or of the wrong kind", name="signature")
                self.signatures.append((bytes.fromhex(word[:8]), signature))
        if "previous" in self.data:
            member(self.data, "previous", str)
        if self.type in READERS:
            READERS[self.type](self.data)

    def message(self, origin):
        """What its signatures cover: the entry without what the ledger adds, under the log's origin."""
        event = {name: value for name, value in self.event.items() if name not in ("recordedtime", "signature")}
        text = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
        return f"kua-entry/v1\n{origin}\n{text}".encode()


def enrols(data):
    if "key" in data:
        member(data, "key", str)
    for name in ("validFrom", "validTo"):
        if name in data:
            instant(member(data, name, str))


def identifies(data):
    member(data, "origin", str)
    member(data, "logKey", str)


def is_file(data):
    member(data, "bytes", int)
    member(data, "sha256", str)
    member(data, "mediaType", str)
    if "segmentRoot" in data:
        member(data, "segmentRoot", str)


def is_copy(data):
    is_file(data)
    member(data, "parent", str)
    member(data, "method", str)


def is_issue(data):
    member(data, "contents", str)
    members_of(data, "exhibits", {"exhibit": str, "previous": str})


# What a verifier reads of the data of some types must be there; the rest is the ledger's business.
READERS = {
    "ledger.opened": identifies, "ledger.continued": identifies,
    "log-key.rotated": lambda data: member(data, "newKey", str),
    "actor.enrolled": enrols,
    "actor.revoked": lambda data: "key" in data and member(data, "key", str),
    "evidence.registered": is_file, "evidence.derived": is_copy,
    "event.retracted": lambda data: member(data, "target", str),
    "bundle.issued": is_issue,
}


def instant(text):
    """A moment, of a time with zone: `2026-03-14T21:10:00+05:00`, or UTC with milliseconds and `Z`."""
    form = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2}|\.[0-9]{3}Z)"
    try:
        if not re.fullmatch(form, text, re.ASCII):
            raise ValueError
        return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise Malformed("{text} is no time", text=text[:40]) from None


class ActorKey:
    """A key of an actor and the entries it counts for."""

    def __init__(self, entry, key):
        self.entry, self.key, self.revoked = entry, key, None

    def counts_at(self, entry):
        """Whether it counts for an entry: enrolled before, not revoked, within its validity at the recorded time."""
        if self.entry.position >= entry.position or self.revoked is not None and self.revoked < entry.position:
            return False
        recorded = instant(entry.recorded)
        begins, ends = self.entry.data.get("validFrom"), self.entry.data.get("validTo")
        return not (begins and recorded < instant(begins) or ends and recorded >= instant(ends))


# ---------------------------------------------------------------------------------------------------------------------
# The bundle, its parts read once. A part that can not be read is the fault of one check; others do without it.


class Bundle:
    def __init__(self, files, damaged=()):
        self.files, self.damaged, self.faults = files, damaged, {}
        self.manifest = self.part("manifest.json", self.read_manifest)
        self.log_key = self.part("keys/log.vkey", self.read_log_key)
        self.checkpoint = self.part("checkpoint", Checkpoint)
        self.entries = {}
        for name in files:
            if name.startswith("entries/"):
                position = int(name[8:20])
                entry = self.part(name, lambda data: Entry(position, data))
                if entry is not None:
                    self.entries[position] = entry
        self.ordered = [self.entries[position] for position in sorted(self.entries)]
        self.openings = [entry for entry in self.ordered if entry.type in ("ledger.opened", "ledger.continued")]
        self.exhibits = self.read_exhibits()
        self.issued = self.entries.get(self.manifest["position"]) if self.manifest else None
        if self.issued is not None and self.issued.type != "bundle.issued":
            self.issued = None
        self.actors = self.read_actors()
        self.retracted = self.read_retracted()

    def part(self, name, read):
        """A part of the bundle; None when it can not be read, and then `faults` says why."""
        try:
            if name not in self.files:
                raise Malformed("it is missing")
            return read(self.files[name])
        except Malformed as fault:
            self.faults[name] = fault.sentence
            return None

    def need(self, value, name):
        if value is None:
            raise Unreadable(name)
        return value

    @staticmethod
    def read_manifest(data):
        manifest = from_json(data)
        if not is_(manifest, dict) or manifest.get("format") != "kua-evidence-bundle/v1":
            raise Malformed("it is no manifest of the format kua-evidence-bundle/v1")
        for name in ("bundle", "issuer", "origin", "subject"):
            member(manifest, name, str)
        member(manifest, "position", int)
        members_of(manifest, "files", {"bytes": int, "name": str, "sha256": str})
        members_of(manifest, "media", {"bytes": int, "exhibit": str, "mediaType": str, "sha256": str})
        if not set(manifest) <= {"bundle", "files", "format", "issuer", "media", "origin", "position", "subject",
                                 "synthetic"}:
            raise Malformed("it is no manifest of the format kua-evidence-bundle/v1")
        return manifest

    @staticmethod
    def read_log_key(data):
        try:
            key = VerifierKey(re.sub("\n$", "", data.decode("utf-8")))
        except UnicodeDecodeError:
            raise Malformed("it is not UTF-8") from None
        if key.kind != LOG:
            raise Malformed("{key} is a key of another kind", key=key.text)
        return key

    def read_actors(self):
        """The keys of each actor, as enrolled and revoked in the bundle."""
        actors = {}
        for entry in self.ordered:
            keys = actors.setdefault(entry.subject, [])
            if entry.type == "actor.enrolled" and "key" in entry.data:
                try:
                    keys.append(ActorKey(entry, VerifierKey(entry.data["key"])))
                except Malformed as fault:
                    self.faults[f"entries/{entry.position:012d}.json"] = fault.sentence
            elif entry.type == "actor.revoked":
                for key in keys:
                    if key.revoked is None and entry.data.get("key", key.key.text) == key.key.text:
                        key.revoked = entry.position
        return actors

    def read_retracted(self):
        """The ids of events taken back, by a retraction that is not taken back itself."""
        dead = set()
        for entry in reversed(self.ordered):
            if entry.type == "event.retracted" and entry.id not in dead:
                dead.add(entry.data["target"])
        return dead

    def origin_at(self, position):
        """The log's origin in force for an entry: as the entries before it leave it."""
        origins = [entry for entry in self.openings if entry.position < position] or self.openings[:1]
        return origins[-1].data["origin"] if origins else None

    def log_keys(self):
        """The log's keys as the entries name them, with the origin of each; the last is the one in force."""
        keys, origin = [], None
        for entry in self.ordered:
            if entry.type in ("ledger.opened", "ledger.continued"):
                origin = entry.data["origin"]
                keys.append((origin, entry.data["logKey"]))
            elif entry.type == "log-key.rotated":
                keys.append((origin, entry.data["newKey"]))
        return keys

    def read_exhibits(self):
        """What the entries say of each exhibit's file: registered, or, of a copy, derived; the first word counts."""
        files = {}
        for entry in self.ordered:
            if entry.type in ("evidence.registered", "evidence.derived"):
                files.setdefault(entry.subject, entry)
        return files


# ---------------------------------------------------------------------------------------------------------------------
# The checks, in the order in which they are reported.


class Check:
    """One check: its name, its verdict, and what there is to say."""

    def __init__(self, name):
        self.name, self.faults, self.notes, self.verdict = name, [], [], HOLDS

    def fault(self, sentence, **values):
        self.faults.append(say(sentence, **values))

    def note(self, sentence, **values):
        self.notes.append(say(sentence, **values))

    def finish(self):
        if self.faults:
            self.verdict = FAILS
        return self

    @property
    def details(self):
        return self.faults + self.notes


def check_archive(check, bundle, given):
    for name in bundle.damaged:
        check.fault("the checksum of {name} in it is wrong", name=name)
    if bundle.manifest is None:
        raise Unreadable("manifest.json")
    listed = [file["name"] for file in bundle.manifest["files"]]
    there = [name for name in bundle.files if name not in ("manifest.json", "manifest.sig")]
    for name in sorted(set(listed) - set(there)):
        check.fault("{name} is listed in the manifest and missing in the archive", name=name)
    for name in sorted(set(there) - set(listed)):
        check.fault("{name} is in the archive and not listed in the manifest", name=name)
    for name in bundle.files:
        if not NAMES.fullmatch(name):
            check.fault("{name} is no file of a bundle", name=name)
    for name in REQUIRED:
        if name not in bundle.files and name not in listed:
            check.fault("{name} is missing", name=name)
    if not any(name.startswith("entries/") for name in bundle.files):
        check.fault("{name} is missing", name="entries/")
    check.note("{count} files", count=len(bundle.files))


def check_manifest(check, bundle, given):
    if bundle.manifest is None:
        check.fault("{name}: {reason}", name="manifest.json", reason=bundle.faults["manifest.json"])
        return
    manifest = bundle.manifest
    names = [file["name"].encode() for file in manifest["files"]]
    if any(first >= second for first, second in zip(names, names[1:])):
        check.fault("it names a file twice, or not in order")
    for file in manifest["files"]:
        data = bundle.files.get(file["name"])
        if data is None:
            continue  # the archive's fault
        if (len(data), hashlib.sha256(data).hexdigest()) != (file["bytes"], file["sha256"]):
            check.fault("{name} is not the file that the manifest lists: its size or digest differs",
                        name=file["name"])
    issued = bundle.issued
    if issued is None:
        check.fault("the entry bundle.issued, at position {position}, can not be read", position=manifest["position"])
    else:
        for name, value in (("bundle", issued.id), ("subject", issued.subject), ("issuer", issued.actor)):
            if manifest[name] != value:
                check.fault("its {name} is {said}, and in bundle.issued {value}", name=name, said=manifest[name],
                            value=value)
        check_issuer(check, bundle, manifest, issued)
    opened = [entry for entry in bundle.ordered if entry.type == "ledger.opened"]
    if opened and (opened[0].data.get("synthetic") is True) != (manifest.get("synthetic") is True):
        check.fault("it does not say whether the ledger is synthetic as ledger.opened does")
    check_files(check, bundle, manifest)
    if manifest.get("synthetic") is True:
        check.note("SYNTHETIC: a ledger of invented events")


def check_issuer(check, bundle, manifest, issued):
    signature, data = bundle.files.get("manifest.sig", b""), bundle.files["manifest.json"]
    keys = [key for key in bundle.actors.get(manifest["issuer"], []) if key.counts_at(issued)]
    if not keys:
        check.fault("the issuer {actor} has no key in force in the entries of the bundle", actor=manifest["issuer"])
        return
    signed = [key for key in keys if key.key.signed(data, signature)]
    if not signed:
        check.fault("its signature is not by the key that the issuer {actor} was enrolled with",
                    actor=manifest["issuer"])
        return
    try:
        if not is_pem_of(bundle.files.get("keys/issuer.pem", b""), signed[0].key.public):
            check.fault("{name} is another key than the one used", name="keys/issuer.pem")
    except Malformed as fault:
        check.fault("{name}: {reason}", name="keys/issuer.pem", reason=fault.sentence)
    check.note("signed by {actor}, with the key enrolled at position {position}", actor=manifest["issuer"],
               position=signed[0].entry.position)


def check_files(check, bundle, manifest):
    """That the media of the manifest are what the entries register, and the segments too."""
    files, said = bundle.exhibits, [media["exhibit"] for media in manifest["media"]]
    if sorted(said) != said or len(set(said)) != len(said):
        check.fault("it names an exhibit twice, or not in order")
    for media in manifest["media"]:
        entry = files.get(media["exhibit"])
        if entry is None:
            check.fault("no entry registers {exhibit}", exhibit=media["exhibit"])
        elif any(media.get(name) != entry.data.get(name) for name in ("bytes", "mediaType", "number", "sha256")):
            check.fault("the file of {exhibit} is another than the one in the entry at position {position}",
                        exhibit=media["exhibit"], position=entry.position)
    for exhibit in sorted(set(files) - set(said)):
        check.fault("{exhibit} is in the entries and not in the manifest", exhibit=exhibit)
    for name, data in bundle.files.items():
        if name.startswith("segments/"):
            if segments_of(bundle, "exhibit:" + name[9:]) is None:
                check.fault("{name} does not lead to the segment root in its exhibit's entry", name=name)


def segments_of(bundle, exhibit):
    """The leaves of an exhibit's segments, when they lead to the root in its entry; else None."""
    data, entry = bundle.files.get("segments/" + exhibit[8:]), bundle.exhibits.get(exhibit)
    if data is None or entry is None or len(data) % 32 or len(data) // 32 != -(-entry.data["bytes"] // SEGMENT):
        return None
    leaves = [data[at:at + 32] for at in range(0, len(data), 32)]
    return leaves if tree_root(leaves).hex() == entry.data.get("segmentRoot") else None


def check_checkpoint(check, bundle, given):
    for name in ("checkpoint", "keys/log.vkey"):
        if name in bundle.faults:
            check.fault("{name}: {reason}", name=name, reason=bundle.faults[name])
    if bundle.log_key is not None:
        try:
            if not is_pem_of(bundle.files.get("keys/log.pem", b""), bundle.log_key.public):
                check.fault("{name} is another key than the one used", name="keys/log.pem")
        except Malformed as fault:
            check.fault("{name}: {reason}", name="keys/log.pem", reason=fault.sentence)
    if bundle.checkpoint is None or bundle.log_key is None:
        return
    checkpoint, key = bundle.checkpoint, bundle.log_key
    signed = checkpoint.signed_by(key)
    if not signed or not all(signed):
        check.fault("the log's key {key} did not sign it", key=key.text)
    if key.name != checkpoint.origin:
        check.fault("its origin is {origin}, and the key is that of {name}", origin=checkpoint.origin, name=key.name)
    if bundle.manifest is not None and bundle.manifest["origin"] != checkpoint.origin:
        check.fault("its origin is {origin}, and the manifest's {name}", origin=checkpoint.origin,
                    name=bundle.manifest["origin"])
    keys = bundle.log_keys()
    if not keys:
        check.fault("no entry of the bundle opens the ledger")
    elif keys[-1][0] != checkpoint.origin:
        check.fault("its origin is {origin}, and the entries' {name}", origin=checkpoint.origin, name=keys[-1][0])
    check.note("{origin}: {size} entries, root {root}", origin=checkpoint.origin, size=checkpoint.size,
               root=base64.b64encode(checkpoint.root).decode())


def check_log_key(check, bundle, given):
    key = bundle.need(bundle.log_key, "keys/log.vkey")
    keys = bundle.log_keys()
    if not keys:
        raise Unreadable("ledger.opened")
    if keys[-1][1] != key.text:
        check.fault("the entries name another key of the log: {key}", key=keys[-1][1])
    if given.log_key is None:
        check.verdict = NOT_ESTABLISHED
        check.note("no fingerprint was given; the key in the bundle has {fingerprint}", fingerprint=key.fingerprint)
    elif given.log_key != key.fingerprint:
        check.fault("the key in the bundle has another fingerprint than the one given: {fingerprint}",
                    fingerprint=key.fingerprint)
    else:
        check.note("{key} has the fingerprint given", key=key.text)


def check_witnesses(check, bundle, given):
    policy = bundle.part("policy", Policy)
    if policy is None:
        check.fault("{name}: {reason}", name="policy", reason=bundle.faults["policy"])
        return
    checkpoint = bundle.need(bundle.checkpoint, "checkpoint")
    if policy.logs and bundle.log_key is not None and bundle.log_key not in policy.logs:
        check.fault("the policy is that of another log")
    for number, (name, key) in enumerate(policy.witnesses.items(), 1):
        path = f"keys/witness-{number}.pem"
        try:
            if not is_pem_of(bundle.files.get(path, b""), key.public):
                check.fault("{name} is another key than the one used", name=path)
        except Malformed as fault:
            check.fault("{name}: {reason}", name=path, reason=fault.sentence)
    cosigned = set()
    for name, key in policy.witnesses.items():
        results = checkpoint.signed_by(key)
        if not all(results):
            check.fault("the cosignature of {name} does not verify: it is not over this checkpoint", name=key.name)
        elif results:
            when = datetime.datetime.fromtimestamp(min(results[0][0], 253402300799), datetime.timezone.utc)
            check.note("cosigned by {name} at {time}", name=key.name, time=when.strftime("%Y-%m-%dT%H:%M:%SZ"))
            if key.fingerprint in given.witnesses:
                cosigned.add(name)
    if not given.witnesses:
        if policy.quorum == "none":
            check.verdict = ABSENT
            check.note("the policy asks for no witness")
        else:
            check.verdict = NOT_ESTABLISHED
            check.note("no fingerprint of a witness was given")
    elif policy.quorum == "none":
        check.fault("the policy asks for no witness, though the fingerprint of one was given")
    elif not policy.is_met(cosigned):
        check.fault("the witnesses with given fingerprints that cosigned do not satisfy the policy: {count}",
                    count=len(cosigned))


def check_timestamp(check, bundle, given):
    if "checkpoint.tsr" not in bundle.files:
        check.verdict = ABSENT
        return
    checkpoint = bundle.need(bundle.checkpoint, "checkpoint")
    stamp = TimeStamp(bundle.files["checkpoint.tsr"])
    extra = pem_blocks(bundle.files["keys/tsa.pem"], "CERTIFICATE") if "keys/tsa.pem" in bundle.files else []
    signer, others = stamp.verify(extra)
    if stamp.imprint != digest_of(stamp.imprint_digest, checkpoint.stamped):
        check.fault("the time stamp is over something else than this checkpoint")
    prints = [fingerprint_of(certificate) for certificate in vouching(signer, others, stamp.time)]
    check.note("stamped at {time} by {name}", time=stamp.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
               name=signer.subject.rfc4514_string())
    if not given.authorities:
        check.verdict = NOT_ESTABLISHED
        check.note("no fingerprint was given; the authority's certificates have {fingerprint}",
                   fingerprint=", ".join(prints))
    elif not given.authorities & set(prints):
        check.fault("the authority's certificates have other fingerprints than those given: {fingerprint}",
                    fingerprint=", ".join(prints))


def check_inclusion(check, bundle, given):
    checkpoint = bundle.checkpoint
    for name, reason in bundle.faults.items():
        if name.startswith("entries/"):
            check.fault("{name}: {reason}", name=name, reason=reason)
    entries = {name[8:20] for name in bundle.files if name.startswith("entries/")}
    proofs = {name[7:19] for name in bundle.files if name.startswith("proofs/")}
    for position in sorted(proofs - entries):
        check.fault("{name} is the proof of an entry that is not there", name=f"proofs/{position}.tlog-proof")
    for position in sorted(entries - proofs):
        check.fault("{name} has no proof", name=f"entries/{position}.json")
    if checkpoint is None:
        raise Unreadable("checkpoint")
    for position in sorted(entries & proofs):
        name = f"proofs/{position}.tlog-proof"
        try:
            index, path, note = read_proof(bundle.files[name])
        except Malformed as fault:
            check.fault("{name}: {reason}", name=name, reason=fault.sentence)
            continue
        if note != bundle.files["checkpoint"]:
            check.fault("{name} leads to another checkpoint", name=name)
        if index != int(position):
            check.fault("{name} is the proof of position {index}", name=name, index=index)
        elif not leads_to(checkpoint.root, checkpoint.size, index,
                          leaf_hash(bundle.files[f"entries/{position}.json"]), path):
            check.fault("{name} is not in the log at its position: its proof does not lead to the root",
                        name=f"entries/{position}.json")
    check.note("{count} entries", count=len(entries))


def check_contents(check, bundle, given):
    issued = bundle.need(bundle.issued, "bundle.issued")
    listed = bundle.need(bundle.files.get("contents"), "contents")
    lines = ["kua-bundle-contents/v1"]
    positions = {int(name[8:20]) for name in bundle.files if name.startswith("entries/")}
    positions |= {int(name[7:19]) for name in bundle.files if name.startswith("values/")}
    for position in sorted(positions):
        entry = bundle.files.get(f"entries/{position:012d}.json")
        if entry is not None and position != issued.position:
            lines.append(f"entry {position} {base64.b64encode(leaf_hash(entry)).decode()}")
        values = bundle.files.get(f"values/{position:012d}", b"").splitlines()
        lines += sorted(f"value {position} {to_base64url(sha256(value))}" for value in values)
    found = "".join(line + "\n" for line in lines).encode()
    if found != listed:
        theirs = set(listed.decode("utf-8", "replace").split("\n"))
        for line in sorted(theirs - set(lines) - {""}):
            check.fault("contents lists what is not there: {line}", line=line[:100])
        for line in sorted(set(lines) - theirs):
            check.fault("contents does not list what is there: {line}", line=line)
        if not check.faults:
            check.fault("contents is not in its form")
    if hashlib.sha256(listed).hexdigest() != issued.data["contents"]:
        check.fault("contents is not the list that bundle.issued, at position {position} of the log, names",
                    position=issued.position)
    check.note("{count} lines", count=len(lines) - 1)


def check_values(check, bundle, given):
    count = 0
    for name in sorted(bundle.files):
        if not name.startswith("values/"):
            continue
        entry = bundle.entries.get(int(name[7:19]))
        if entry is None:
            check.fault("{name} is of an entry that is not there", name=name)
            continue
        committed = entry.data.get("_sd")
        lines = bundle.files[name].decode("ascii", "replace")[:-1].split("\n")
        if not bundle.files[name].endswith(b"\n") or sorted(set(lines)) != lines:
            check.fault("{name} is not one disclosure a line, in order", name=name)
        for line in lines:
            count += 1
            if not is_disclosure(line):
                check.fault("{name} has a line that is no disclosure", name=name)
            elif not is_(committed, list) or to_base64url(sha256(line.encode())) not in committed:
                check.fault("{name} has a value that the entry of its position does not name", name=name)
    check.note("{count} values", count=count)


def is_disclosure(line):
    """Whether a line is base64url of a JSON array of salt, name and value (RFC 9901 section 4.2.1)."""
    data = from_base64url(line)
    if data is None:
        return False
    try:
        array = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return False
    return is_(array, list) and len(array) == 3 and is_(array[0], str) and is_(array[1], str)


def check_signatures(check, bundle, given):
    signed = 0
    for entry in bundle.ordered:
        if not entry.signatures:
            continue
        signed += 1
        message, signers = entry.message(bundle.origin_at(entry.position)), []
        for number, (identifier, signature) in enumerate(entry.signatures):
            signer = signer_of(bundle, entry, identifier, signature, message, entry.actor if number == 0 else None)
            if signer is None:
                check.fault("signature {number} of the entry at position {position} is not by a key that counted then",
                            number=number + 1, position=entry.position)
            elif signer in signers:
                check.fault("{actor} signed the entry at position {position} twice", actor=signer,
                            position=entry.position)
            signers.append(signer)
    check.note("{signed} entries signed, {unsigned} not", signed=signed, unsigned=len(bundle.ordered) - signed)


def signer_of(bundle, entry, identifier, signature, message, only):
    """Whose a signature is: of the actor `only`, or of anyone whose key counts for the entry."""
    for actor, keys in bundle.actors.items():
        for key in keys:
            if only in (None, actor) and key.key.id == identifier and key.counts_at(entry) \
                    and key.key.signed(message, signature):
                return actor
    return None


def check_custody(check, bundle, given):
    issued = bundle.need(bundle.issued, "bundle.issued")
    ends = {each["exhibit"]: each["previous"] for each in issued.data["exhibits"]}
    if len(ends) != len(issued.data["exhibits"]):
        check.fault("bundle.issued names an exhibit twice")
    chains = chains_of(bundle, issued)
    # An exhibit that only an earlier bundle names is not in this one.
    known = {exhibit for exhibit, chain in chains.items() if any(entry.type != "bundle.issued" for entry, _ in chain)}
    known |= {media["exhibit"] for media in bundle.manifest["media"]}
    for exhibit in sorted(known - set(ends)):
        check.fault("{exhibit} is in the bundle, and bundle.issued does not name it", exhibit=exhibit)
    for exhibit in sorted(ends):
        check_chain(check, bundle, exhibit, chains.get(exhibit, []), ends[exhibit])


def chains_of(bundle, issued):
    """Of each exhibit the events of its custody in log order, each with the id of the one it says it follows."""
    chains = {}

    def link(exhibit, entry, previous):
        chains.setdefault(exhibit, []).append((entry, previous))

    for entry in bundle.ordered:
        previous = entry.data.get("previous")
        if entry is issued:
            continue
        if entry.type == "evidence.derived":
            link(entry.data["parent"], entry, previous)
            if entry.subject != entry.data["parent"]:
                link(entry.subject, entry, None)  # the copy's chain begins here
        elif entry.type == "bundle.issued":
            for each in entry.data["exhibits"]:
                link(each["exhibit"], entry, each["previous"])
        elif entry.type.startswith("evidence."):
            if entry.type == "evidence.registered" and previous is None and chains.get(entry.subject):
                previous = chains[entry.subject][-1][0].id
            link(entry.subject, entry, previous)
    return chains


def check_chain(check, bundle, exhibit, chain, end):
    """That the events of an exhibit are one chain from its first to the one that bundle.issued names."""
    earlier, followed, reached = {}, {}, set()
    for entry, previous in chain:
        if previous is None and earlier:
            check.fault("{exhibit}: the event at position {position} names no previous one, and is not the first",
                        exhibit=exhibit, position=entry.position)
        elif previous is not None and previous not in earlier:
            check.fault("{exhibit}: the event at position {position} follows {previous}, which is not in the bundle: "
                        "an event was dropped", exhibit=exhibit, position=entry.position, previous=previous)
        elif previous in followed and not {entry.id, followed[previous]} & bundle.retracted:
            check.fault("{exhibit}: two events follow {previous}, one of them at position {position}",
                        exhibit=exhibit, previous=previous, position=entry.position)
        followed[previous] = entry.id
        earlier[entry.id] = (entry, previous)
    if end not in earlier:
        check.fault("{exhibit}: the chain ends with {previous} by bundle.issued, which is not in the bundle",
                    exhibit=exhibit, previous=end)
    at = end
    while at in earlier and at not in reached:
        reached.add(at)
        at = earlier[at][1]
    for entry, _ in chain:
        if entry.id in reached:
            continue
        if entry.id in bundle.retracted:
            check.note("{exhibit}: the event at position {position} was retracted", exhibit=exhibit,
                       position=entry.position)
        else:
            check.fault("{exhibit}: no chain reaches the event at position {position}", exhibit=exhibit,
                        position=entry.position)
    check.note("{exhibit}: {count} events in one chain", exhibit=exhibit, count=len(reached))


def check_anchor(check, bundle, given):
    if given.anchor is None:
        check.verdict = NOT_ESTABLISHED
        check.note("no checkpoint from elsewhere was given")
        return
    anchor = Checkpoint(given.anchor)
    checkpoint = bundle.need(bundle.checkpoint, "checkpoint")
    named = []
    for origin, text in bundle.log_keys():
        try:
            named.append((origin, VerifierKey(text)))
        except Malformed:
            continue
    signed = [all(results) for origin, key in named
              for results in [anchor.signed_by(key)] if results and origin == anchor.origin]
    if not signed or not all(signed):
        check.fault("the checkpoint given is not one of this log, by any key that the entries name")
    elif anchor.size != checkpoint.size:
        check.verdict = NOT_ESTABLISHED
        check.note("the checkpoint given is of size {given}, the bundle's of {size}: a consistency proof is needed",
                   given=anchor.size, size=checkpoint.size)
    elif (anchor.origin, anchor.root) != (checkpoint.origin, checkpoint.root):
        check.fault("the checkpoint given has another origin or root at the same size: the log was rewritten")
    else:
        check.note("the same root at size {size}", size=anchor.size)


def check_media(check, bundle, path):
    manifest, files = bundle.need(bundle.manifest, "manifest.json"), bundle.exhibits
    digest, length = hashlib.sha256(), 0
    with open(path, "rb", buffering=0) as file:
        for block in blocks_of(file):
            digest.update(block)
            length += len(block)
    digest = digest.hexdigest()
    matches = [media for media in manifest["media"] if (media["sha256"], media["bytes"]) == (digest, length)]
    for media in matches:
        entry = files.get(media["exhibit"])
        if entry is None or (entry.data["sha256"], entry.data["bytes"]) != (digest, length):
            check.fault("by the manifest it is {exhibit}, and the entries register another file",
                        exhibit=media["exhibit"])
            continue
        values = dict(exhibit=media["exhibit"], number=entry.data.get("number", "–"), position=entry.position,
                      time=entry.recorded, actor=entry.actor)
        if entry.type == "evidence.derived":
            check.note("this is {exhibit}, a COPY, not an original: {method} of {parent}; made known at {time} by "
                       "{actor} (position {position})", method=entry.data["method"], parent=entry.data["parent"],
                       **values)
        else:
            check.note("this is exhibit {number}, {exhibit}, as registered at {time} by {actor} (position {position})",
                       **values)
    if not matches:
        check.fault("its SHA-256 is {digest}, its size {length}: no exhibit of this bundle", digest=digest,
                    length=length)
        compare_segments(check, bundle, path, [media["exhibit"] for media in manifest["media"]])


def blocks_of(file):
    """A file in blocks of one segment; the last is shorter. Never more than one in memory."""
    while True:
        block = file.read(SEGMENT)
        if not block:
            return
        while len(block) < SEGMENT:
            more = file.read(SEGMENT - len(block))
            if not more:
                break
            block += more
        yield block


def compare_segments(check, bundle, path, exhibits):
    """Says of which exhibit a changed file still has segments, and which."""
    known = {exhibit: leaves for exhibit in exhibits for leaves in [segments_of(bundle, exhibit)] if leaves}
    intact = {exhibit: bytearray(len(leaves)) for exhibit, leaves in known.items()}
    if not known:
        return
    with open(path, "rb", buffering=0) as file:
        for index, block in enumerate(blocks_of(file)):
            leaf = leaf_hash(block)
            for exhibit, leaves in known.items():
                if index < len(leaves) and leaves[index] == leaf:
                    intact[exhibit][index] = 1
    best = max(known, key=lambda exhibit: sum(intact[exhibit]))
    count, total = sum(intact[best]), len(known[best])
    if count:
        check.fault("it comes nearest to {exhibit}: {count} of its {total} segments of 1 MiB are intact; not "
                    "intact: {ranges}", exhibit=best, count=count, total=total,
                    ranges=ranges_of([index for index in range(total) if not intact[best][index]]))


def ranges_of(numbers):
    """Ascending numbers as ranges: 3, 5–7; the first twenty."""
    ranges = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    texts = [str(first) if first == last else f"{first}–{last}" for first, last in ranges]
    return ", ".join(texts[:20] + ["…"][:len(texts) > 20]) or "–"


CHECKS = [("archive", check_archive), ("manifest", check_manifest), ("checkpoint", check_checkpoint),
          ("log-key", check_log_key), ("witnesses", check_witnesses), ("timestamp", check_timestamp),
          ("inclusion", check_inclusion), ("contents", check_contents), ("values", check_values),
          ("signatures", check_signatures), ("custody", check_custody), ("anchor", check_anchor)]


def run(name, function, *arguments):
    """Makes one check. Bad input is a fault of the check that reads it, or leaves another not established."""
    check = Check(name)
    try:
        function(check, *arguments)
    except Malformed as fault:
        check.faults.append(fault.sentence)
    except Unreadable as missing:
        check.verdict = NOT_ESTABLISHED
        check.note("can not be checked: {what} can not be read", what=str(missing))
    except OSError:
        raise  # a file that can not be read: said by the caller
    except Exception as surprise:  # nothing may pass because this program did not expect it
        check.fault("this program met something it did not expect: {reason}", reason=repr(surprise)[:200])
    return check.finish()


def verify(path, media, given):
    """Every check of a bundle and its media files, in order."""
    try:
        bundle = Bundle(*read_archive(path))
    except Malformed as fault:
        refused = Check("archive")
        refused.faults.append(fault.sentence)
        checks = [refused.finish()]
        for name in [name for name, _ in CHECKS[1:]] + [f"media {os.path.basename(file)}" for file in media]:
            check = Check(name)
            check.verdict = NOT_ESTABLISHED
            check.note("can not be checked: {what} can not be read", what="archive")
            checks.append(check)
        return checks
    checks = [run(name, function, bundle, given) for name, function in CHECKS]
    return checks + [run(f"media {os.path.basename(file)}", check_media, bundle, file) for file in media]


def verdict_of(checks):
    """The whole: established, consistent with itself, or failing."""
    if any(check.verdict == FAILS for check in checks):
        return "fails"
    log_key = next(check for check in checks if check.name == "log-key")
    return "established" if log_key.verdict == HOLDS else "consistent"


# ---------------------------------------------------------------------------------------------------------------------
# Words. English is the key; Kazakh and Russian follow.

LANGUAGES = ["en", "kk", "ru"]
VERDICTS = {HOLDS: "holds", FAILS: "FAILS", NOT_ESTABLISHED: "not established", ABSENT: "absent"}
WORDS = {
    "holds": ("сәйкес", "подтверждено"),
    "FAILS": ("СӘЙКЕС ЕМЕС", "НЕ ПОДТВЕРЖДЕНО"),
    "not established": ("анықталмады", "не установлено"),
    "absent": ("жоқ", "отсутствует"),
    "Established: all that the bundle claims holds, and the log's key is the one you named.":
        ("Анықталды: жинақта айтылғанның бәрі сәйкес, журналдың кілті сіз атаған кілт.",
         "Установлено: всё, что утверждает комплект, подтверждено, и ключ журнала тот, который вы назвали."),
    "Consistent with itself; origin not established: the fingerprint of the log's key was not given.":
        ("Өзіне қайшы келмейді; шығу тегі анықталмады: журнал кілтінің саусақ ізі берілмеген.",
         "Внутренне согласовано; происхождение не установлено: отпечаток ключа журнала не указан."),
    "DOES NOT HOLD: see the checks marked ✘.":
        ("СӘЙКЕС ЕМЕС: ✘ белгісі бар тексерулерді қараңыз.", "НЕ ПОДТВЕРЖДЕНО: см. проверки с отметкой ✘."),
    "Evidence bundle {name}": ("Дәлелдемелер жинағы {name}", "Комплект доказательств {name}"),
    "What this shows: the file was registered at that time by that person and is unchanged since. It does not show that "
    "what is recorded is true.":
        ("Бұл нені көрсетеді: файлды сол уақытта сол адам тіркеген және ол содан бері өзгермеген. Бұл жазылғанның "
         "шындық екенін көрсетпейді.",
         "Что это показывает: файл зарегистрирован в это время этим лицом и с тех пор не изменён. Это не показывает, "
         "что записанное в нём правдиво."),
    # The archive
    "it has more than {most} bytes": ("ол {most} байттан артық", "в нём больше {most} байт"),
    "it is cut off, or no ZIP archive": ("ол кесілген немесе ZIP мұрағаты емес", "он обрезан или не является архивом ZIP"),
    "it does not end as a ZIP archive without comment does: it is cut off, or has more behind it":
        ("оның соңы түсініктемесіз ZIP мұрағатындай емес: ол кесілген немесе артында тағы бірдеңе бар",
         "он не оканчивается как архив ZIP без комментария: обрезан, или за ним есть что-то ещё"),
    "its central directory is not where its end says":
        ("оның орталық каталогы көрсетілген жерде емес", "его центральный каталог не там, где указано"),
    "its central directory is cut off": ("оның орталық каталогы кесілген", "его центральный каталог обрезан"),
    "a name in it is not UTF-8": ("ондағы атау UTF-8 емес", "имя в нём не в UTF-8"),
    "the name {name} in it is not allowed": ("ондағы {name} атауына жол берілмейді", "имя {name} в нём недопустимо"),
    "the name {name} in it appears twice, or is not in order":
        ("ондағы {name} атауы екі рет кездеседі немесе ретімен тұрған жоқ",
         "имя {name} в нём встречается дважды или стоит не по порядку"),
    "the header of {name} in it is not as the format says":
        ("ондағы {name} тақырыбы пішімге сай емес", "заголовок {name} в нём не соответствует формату"),
    "{name} in it does not lie where it must": ("ондағы {name} өз орнында емес", "{name} лежит в нём не на месте"),
    "the central directory and the local header of {name} in it do not agree":
        ("ондағы {name} бойынша орталық каталог пен жергілікті тақырып сәйкес емес",
         "центральный каталог и локальный заголовок {name} в нём расходятся"),
    "the checksum of {name} in it is wrong":
        ("ондағы {name} бақылау сомасы қате", "контрольная сумма {name} в нём неверна"),
    "it has bytes that belong to no file": ("онда ешбір файлға жатпайтын байттар бар",
                                            "в нём есть байты, не относящиеся ни к одному файлу"),
    "{name} is listed in the manifest and missing in the archive":
        ("{name} манифесте бар, мұрағатта жоқ", "{name} есть в манифесте, но отсутствует в архиве"),
    "{name} is in the archive and not listed in the manifest":
        ("{name} мұрағатта бар, манифесте жоқ", "{name} есть в архиве, но не указан в манифесте"),
    "{name} is no file of a bundle": ("{name} — жинақ файлы емес", "{name} — не файл комплекта"),
    "{name} is missing": ("{name} жоқ", "{name} отсутствует"),
    "it is missing": ("ол жоқ", "отсутствует"),
    "{count} files": ("файл саны: {count}", "файлов: {count}"),
    # Forms
    "{name}: {reason}": ("{name}: {reason}", "{name}: {reason}"),
    "can not be checked: {what} can not be read":
        ("тексеру мүмкін емес: {what} оқылмайды", "проверить нельзя: {what} не читается"),
    "it is not canonical JSON (RFC 8785)": ("бұл канондық JSON емес (RFC 8785)", "это не канонический JSON (RFC 8785)"),
    "its member {name} is missing or of the wrong kind":
        ("оның {name} мүшесі жоқ немесе түрі дұрыс емес", "его член {name} отсутствует или не того вида"),
    "{key} is no verifier key": ("{key} — тексеру кілті емес", "{key} — не ключ проверки"),
    "{key} is a key of another kind": ("{key} — басқа түрдегі кілт", "{key} — ключ другого вида"),
    "the key id in {key} is not that of the key":
        ("{key} ішіндегі кілт идентификаторы кілттікі емес", "идентификатор в {key} не от этого ключа"),
    "it is no PEM": ("бұл PEM емес", "это не PEM"),
    "it is not UTF-8": ("бұл UTF-8 емес", "это не UTF-8"),
    "it has control characters": ("онда басқару таңбалары бар", "в нём есть управляющие символы"),
    "it is no signed note": ("бұл қол қойылған жазба (signed note) емес", "это не подписанная запись (signed note)"),
    "its signature line {line} is malformed": ("{line} қолтаңба жолы қате", "строка подписи {line} неправильна"),
    "it is no checkpoint: origin, size and root, one a line":
        ("бұл бақылау нүктесі емес: жол сайын бастауы, өлшемі, түбірі",
         "это не контрольная точка: источник, размер и корень построчно"),
    "the root of an empty log is another": ("бос журналдың түбірі басқа", "корень пустого журнала другой"),
    "it is no proof file": ("бұл дәлел файлы емес", "это не файл доказательства включения"),
    "its line 'extra' is not base64": ("оның 'extra' жолы base64 емес", "его строка 'extra' не base64"),
    "its line {number} is no group": ("{number}-жолы топ емес", "строка {number} — не группа"),
    "its line {number} names nobody defined before":
        ("{number}-жолы бұрын аталмағанды көрсетеді", "строка {number} называет того, кто не определён выше"),
    "this program met something it did not expect: {reason}":
        ("бағдарлама күтпеген нәрсеге тап болды: {reason}", "программа встретила неожиданное: {reason}"),
    "its line {number} is malformed": ("{number}-жолы қате", "строка {number} неправильна"),
    "its line {number} repeats a key": ("{number}-жолы кілтті қайталайды", "строка {number} повторяет ключ"),
    "its line {number} repeats a name": ("{number}-жолы атауды қайталайды", "строка {number} повторяет имя"),
    "it has no line 'quorum'": ("онда 'quorum' жолы жоқ", "в нём нет строки 'quorum'"),
    "{text} is no time": ("{text} — уақыт емес", "{text} — не время"),
    # Manifest
    "it is no manifest of the format kua-evidence-bundle/v1":
        ("бұл kua-evidence-bundle/v1 пішіміндегі манифест емес", "это не манифест формата kua-evidence-bundle/v1"),
    "{name} is not the file that the manifest lists: its size or digest differs":
        ("{name} манифестегі файл емес: өлшемі немесе бақылау сомасы басқа",
         "{name} — не тот файл, что в манифесте: размер или контрольная сумма другие"),
    "the entry bundle.issued, at position {position}, can not be read":
        ("{position} орнындағы bundle.issued оқиғасы оқылмайды", "событие bundle.issued на позиции {position} не читается"),
    "its {name} is {said}, and in bundle.issued {value}":
        ("ондағы {name}: {said}, ал bundle.issued ішінде: {value}", "{name} в нём {said}, а в bundle.issued {value}"),
    "it does not say whether the ledger is synthetic as ledger.opened does":
        ("журналдың синтетикалық екенін ledger.opened оқиғасындай айтпайды",
         "о синтетичности журнала в нём сказано не так, как в ledger.opened"),
    "SYNTHETIC: a ledger of invented events": ("СИНТЕТИКАЛЫҚ: ойдан шығарылған оқиғалар журналы",
                                              "СИНТЕТИЧЕСКИЙ: журнал вымышленных событий"),
    "the issuer {actor} has no key in force in the entries of the bundle":
        ("беруші {actor} үшін жинақтағы оқиғаларда күшіндегі кілт жоқ",
         "у выдавшего {actor} в событиях комплекта нет действующего ключа"),
    "its signature is not by the key that the issuer {actor} was enrolled with":
        ("оның қолтаңбасы беруші {actor} тіркелген кілтпен қойылмаған",
         "его подпись сделана не тем ключом, с которым зарегистрирован выдавший {actor}"),
    "{name} is another key than the one used": ("{name} — қолданылғаннан басқа кілт", "{name} — не тот ключ, что использован"),
    "signed by {actor}, with the key enrolled at position {position}":
        ("{actor} қол қойған, кілті {position} орнында тіркелген",
         "подписан {actor} ключом, зарегистрированным на позиции {position}"),
    "it names a file twice, or not in order":
        ("ол файлды екі рет немесе ретсіз атайды", "файл назван дважды или не по порядку"),
    "it names an exhibit twice, or not in order":
        ("ол дәлелдемені екі рет немесе ретсіз атайды", "доказательство названо дважды или не по порядку"),
    "no entry registers {exhibit}": ("{exhibit} ешбір оқиғада тіркелмеген", "ни одно событие не регистрирует {exhibit}"),
    "the file of {exhibit} is another than the one in the entry at position {position}":
        ("{exhibit} файлы {position} орнындағы оқиғадағы файлдан басқа",
         "файл {exhibit} не тот, что в событии на позиции {position}"),
    "{exhibit} is in the entries and not in the manifest":
        ("{exhibit} оқиғаларда бар, манифесте жоқ", "{exhibit} есть в событиях, но не в манифесте"),
    "{name} does not lead to the segment root in its exhibit's entry":
        ("{name} дәлелдеме оқиғасындағы үзінділер түбіріне апармайды",
         "{name} не приводит к корню фрагментов в событии доказательства"),
    # Checkpoint, keys, witnesses, time
    "the log's key {key} did not sign it": ("журналдың {key} кілті оған қол қоймаған", "ключ журнала {key} её не подписывал"),
    "its origin is {origin}, and the key is that of {name}":
        ("оның бастауы {origin}, ал кілт — {name} кілті", "её источник {origin}, а ключ принадлежит {name}"),
    "its origin is {origin}, and the manifest's {name}":
        ("оның бастауы {origin}, ал манифестікі — {name}", "её источник {origin}, а в манифесте {name}"),
    "no entry of the bundle opens the ledger": ("жинақта журналды ашатын оқиға жоқ", "в комплекте нет события, открывающего журнал"),
    "its origin is {origin}, and the entries' {name}":
        ("оның бастауы {origin}, ал оқиғаларда — {name}", "её источник {origin}, а в событиях {name}"),
    "{origin}: {size} entries, root {root}": ("{origin}: {size} жазба, түбірі {root}", "{origin}: записей {size}, корень {root}"),
    "the entries name another key of the log: {key}":
        ("оқиғалар журналдың басқа кілтін атайды: {key}", "события называют другой ключ журнала: {key}"),
    "no fingerprint was given; the key in the bundle has {fingerprint}":
        ("саусақ ізі берілмеген; жинақтағы кілттікі: {fingerprint}", "отпечаток не указан; у ключа в комплекте {fingerprint}"),
    "the key in the bundle has another fingerprint than the one given: {fingerprint}":
        ("жинақтағы кілттің саусақ ізі берілгеннен басқа: {fingerprint}",
         "у ключа в комплекте не тот отпечаток, который указан: {fingerprint}"),
    "{key} has the fingerprint given": ("{key}: саусақ ізі берілгенмен бірдей", "у {key} указанный отпечаток"),
    "the policy is that of another log": ("бұл — басқа журналдың саясаты", "это политика другого журнала"),
    "the cosignature of {name} does not verify: it is not over this checkpoint":
        ("{name} куәлік қолтаңбасы сәйкес емес: ол осы бақылау нүктесіне қойылмаған",
         "подпись свидетеля {name} не сходится: она не под этой контрольной точкой"),
    "cosigned by {name} at {time}": ("{name} {time} уақытында куәландырған", "засвидетельствовано: {name}, {time}"),
    "the policy asks for no witness": ("саясат куәгер талап етпейді", "политика не требует свидетелей"),
    "no fingerprint of a witness was given": ("куәгердің саусақ ізі берілмеген", "отпечаток ключа свидетеля не указан"),
    "the policy asks for no witness, though the fingerprint of one was given":
        ("куәгердің саусақ ізі берілсе де, саясат куәгер талап етпейді",
         "политика не требует свидетелей, хотя отпечаток свидетеля указан"),
    "the witnesses with given fingerprints that cosigned do not satisfy the policy: {count}":
        ("саусақ ізі берілген, куәландырған куәгерлер саясатқа жеткіліксіз: {count}",
         "засвидетельствовавших с указанными отпечатками недостаточно для политики: {count}"),
    "the time stamp is no RFC 3161 response in DER":
        ("уақыт белгісі DER пішіміндегі RFC 3161 жауабы емес", "штамп времени — не ответ RFC 3161 в DER"),
    "the time stamp uses the digest {oid}, which is not taken":
        ("уақыт белгісіндегі {oid} бақылау сомасы қабылданбайды", "штамп времени использует сумму {oid}, она не принимается"),
    "the time-stamping authority granted no time stamp":
        ("уақыт белгісі орталығы белгі бермеген", "центр штампов времени штампа не выдал"),
    "the time of the time stamp is malformed": ("уақыт белгісінің уақыты қате", "время штампа записано неправильно"),
    "the time stamp does not name its signer's certificate":
        ("уақыт белгісі қол қоюшының сертификатын атамайды", "штамп не называет сертификат подписавшего"),
    "the certificate that signed the time stamp is not in the bundle":
        ("уақыт белгісіне қол қойған сертификат жинақта жоқ", "сертификата, подписавшего штамп, в комплекте нет"),
    "the signed attributes of the time stamp are not those of its content":
        ("уақыт белгісінің қол қойылған атрибуттары мазмұнына сай емес",
         "подписанные атрибуты штампа не соответствуют его содержанию"),
    "the signature of the time stamp does not verify": ("уақыт белгісінің қолтаңбасы сәйкес емес", "подпись штампа не сходится"),
    "the certificate that signed the time stamp is not one for time stamps alone":
        ("уақыт белгісіне қол қойған сертификат тек уақыт белгілеріне арналмаған",
         "сертификат, подписавший штамп, не предназначен только для штампов времени"),
    "the certificate that signed the time stamp was not in force at its time":
        ("уақыт белгісіне қол қойған сертификат сол уақытта күшінде болмаған",
         "сертификат, подписавший штамп, в это время не действовал"),
    "a certificate of the time-stamping authority is malformed":
        ("уақыт белгісі орталығының сертификаты қате", "сертификат центра штампов времени неправилен"),
    "the time stamp is over something else than this checkpoint":
        ("уақыт белгісі осы бақылау нүктесіне қойылмаған", "штамп времени не от этой контрольной точки"),
    "stamped at {time} by {name}": ("{time} уақытында {name} белгілеген", "штамп времени {time}, {name}"),
    "no fingerprint was given; the authority's certificates have {fingerprint}":
        ("саусақ ізі берілмеген; орталық сертификаттарынікі: {fingerprint}",
         "отпечаток не указан; у сертификатов центра {fingerprint}"),
    "the authority's certificates have other fingerprints than those given: {fingerprint}":
        ("орталық сертификаттарының саусақ іздері берілгеннен басқа: {fingerprint}",
         "у сертификатов центра не те отпечатки, которые указаны: {fingerprint}"),
    # Entries
    "{name} is the proof of an entry that is not there": ("{name} жоқ оқиғаның дәлелі", "{name} — доказательство отсутствующего события"),
    "{name} has no proof": ("{name} үшін дәлел жоқ", "у {name} нет доказательства включения"),
    "{name} leads to another checkpoint": ("{name} басқа бақылау нүктесіне апарады", "{name} ведёт к другой контрольной точке"),
    "{name} is the proof of position {index}": ("{name} — {index} орнының дәлелі", "{name} — доказательство для позиции {index}"),
    "{name} is not in the log at its position: its proof does not lead to the root":
        ("{name} журналдың бұл орнында жоқ: дәлелі түбірге апармайды",
         "{name} нет в журнале на этой позиции: доказательство не ведёт к корню"),
    "{count} entries": ("жазба саны: {count}", "записей: {count}"),
    "contents lists what is not there: {line}": ("contents жоқ нәрсені атайды: {line}", "contents называет то, чего нет: {line}"),
    "contents does not list what is there: {line}": ("contents бар нәрсені атамайды: {line}", "contents не называет того, что есть: {line}"),
    "contents is not in its form": ("contents пішіміне сай емес", "contents не по форме"),
    "contents is not the list that bundle.issued, at position {position} of the log, names":
        ("contents — журналдың {position} орнындағы bundle.issued атаған тізім емес",
         "contents — не тот список, который назван в bundle.issued на позиции {position} журнала"),
    "{count} lines": ("жол саны: {count}", "строк: {count}"),
    "{name} is of an entry that is not there": ("{name} жоқ оқиғаға жатады", "{name} относится к отсутствующему событию"),
    "{name} is not one disclosure a line, in order":
        ("{name}: әр жолда бір ашу ретімен болуы керек", "{name}: должно быть по раскрытию в строке, по порядку"),
    "{name} has a line that is no disclosure": ("{name} ішінде ашу емес жол бар", "в {name} есть строка, которая не раскрытие"),
    "{name} has a value that the entry of its position does not name":
        ("{name} ішінде оқиға атамаған мән бар", "в {name} есть значение, которого событие не называет"),
    "{count} values": ("мән саны: {count}", "значений: {count}"),
    "signature {number} of the entry at position {position} is not by a key that counted then":
        ("{position} орнындағы оқиғаның {number}-қолтаңбасы сол кезде күші бар кілтпен қойылмаған",
         "подпись {number} события на позиции {position} сделана не действовавшим тогда ключом"),
    "{actor} signed the entry at position {position} twice":
        ("{actor} {position} орнындағы оқиғаға екі рет қол қойған", "{actor} подписал событие на позиции {position} дважды"),
    "{signed} entries signed, {unsigned} not": ("қол қойылған: {signed}, қойылмаған: {unsigned}", "подписано событий: {signed}, не подписано: {unsigned}"),
    # Custody
    "bundle.issued names an exhibit twice": ("bundle.issued дәлелдемені екі рет атайды", "bundle.issued называет доказательство дважды"),
    "{exhibit} is in the bundle, and bundle.issued does not name it":
        ("{exhibit} жинақта бар, ал bundle.issued оны атамайды", "{exhibit} есть в комплекте, но bundle.issued его не называет"),
    "{exhibit}: the event at position {position} names no previous one, and is not the first":
        ("{exhibit}: {position} орнындағы оқиға алдыңғысын атамайды, бірақ бірінші емес",
         "{exhibit}: событие на позиции {position} не называет предыдущего и не первое"),
    "{exhibit}: the event at position {position} follows {previous}, which is not in the bundle: an event was dropped":
        ("{exhibit}: {position} орнындағы оқиға {previous} оқиғасынан кейін, ал ол жинақта жоқ: оқиға алынып тасталған",
         "{exhibit}: событие на позиции {position} следует за {previous}, которого в комплекте нет: событие изъято"),
    "{exhibit}: two events follow {previous}, one of them at position {position}":
        ("{exhibit}: {previous} оқиғасынан кейін екі оқиға тұр, бірі {position} орнында",
         "{exhibit}: за {previous} следуют два события, одно из них на позиции {position}"),
    "{exhibit}: the chain ends with {previous} by bundle.issued, which is not in the bundle":
        ("{exhibit}: bundle.issued бойынша тізбек {previous} оқиғасымен бітеді, ал ол жинақта жоқ",
         "{exhibit}: по bundle.issued цепочка кончается событием {previous}, которого в комплекте нет"),
    "{exhibit}: the event at position {position} was retracted":
        ("{exhibit}: {position} орнындағы оқиға қайтарып алынған", "{exhibit}: событие на позиции {position} отозвано"),
    "{exhibit}: no chain reaches the event at position {position}":
        ("{exhibit}: {position} орнындағы оқиғаға тізбек жетпейді", "{exhibit}: цепочка не доходит до события на позиции {position}"),
    "{exhibit}: {count} events in one chain": ("{exhibit}: бір тізбекте {count} оқиға", "{exhibit}: событий в одной цепочке: {count}"),
    # Anchor
    "no checkpoint from elsewhere was given": ("сырттан бақылау нүктесі берілмеген", "контрольная точка извне не указана"),
    "the checkpoint given is not one of this log, by any key that the entries name":
        ("берілген бақылау нүктесі оқиғалар атаған кілттер бойынша бұл журналдікі емес",
         "указанная контрольная точка не от этого журнала: ни один названный в событиях ключ её не подписывал"),
    "the checkpoint given is of size {given}, the bundle's of {size}: a consistency proof is needed":
        ("берілген бақылау нүктесінің өлшемі {given}, жинақтікі {size}: үйлесім дәлелі керек",
         "размер указанной контрольной точки {given}, в комплекте {size}: нужно доказательство согласованности"),
    "the checkpoint given has another origin or root at the same size: the log was rewritten":
        ("берілген бақылау нүктесінің өлшемі сол, түбірі басқа: журнал қайта жазылған",
         "у указанной контрольной точки другой корень при том же размере: журнал переписан"),
    "the same root at size {size}": ("{size} өлшемінде түбірі бірдей", "тот же корень при размере {size}"),
    # Media
    "by the manifest it is {exhibit}, and the entries register another file":
        ("манифест бойынша бұл {exhibit}, ал оқиғаларда басқа файл тіркелген",
         "по манифесту это {exhibit}, а в событиях зарегистрирован другой файл"),
    "this is exhibit {number}, {exhibit}, as registered at {time} by {actor} (position {position})":
        ("бұл — №{number} дәлелдеме, {exhibit}, {actor} {time} уақытында тіркеген күйінде ({position} орны)",
         "это доказательство № {number}, {exhibit}, каким его зарегистрировал {time} {actor} (позиция {position})"),
    "this is {exhibit}, a COPY, not an original: {method} of {parent}; made known at {time} by {actor} (position "
    "{position})":
        ("бұл — {exhibit}, ТҮПНҰСҚА ЕМЕС, КӨШІРМЕ: {parent} дәлелдемесінен {method}; {actor} {time} уақытында енгізген "
         "({position} орны)",
         "это {exhibit}, КОПИЯ, не оригинал: {method} из {parent}; внёс {time} {actor} (позиция {position})"),
    "its SHA-256 is {digest}, its size {length}: no exhibit of this bundle":
        ("оның SHA-256 мәні {digest}, өлшемі {length}: бұл жинақтағы ешбір дәлелдеме емес",
         "её SHA-256 {digest}, размер {length}: такого доказательства в комплекте нет"),
    "it comes nearest to {exhibit}: {count} of its {total} segments of 1 MiB are intact; not intact: {ranges}":
        ("ең жақыны — {exhibit}: 1 МиБ {total} үзіндінің {count} өзгермеген; өзгергені: {ranges}",
         "ближе всего к {exhibit}: из {total} фрагментов по 1 МиБ целы {count}; не целы: {ranges}"),
}


def phrase(sentence, language):
    """A sentence in a language, with its values."""
    text, values = sentence
    if language != "en":
        text = WORDS[text][LANGUAGES.index(language) - 1]
    values = {name: phrase(value, language) if isinstance(value, tuple) else value for name, value in values.items()}
    return text.format(**values)


# ---------------------------------------------------------------------------------------------------------------------
# The command line.


class Given:
    """What came from outside: fingerprints, and a checkpoint."""

    def __init__(self, options):
        self.log_key = options.log_key
        self.witnesses, self.authorities = set(options.witness_key), set(options.tsa)
        self.anchor = None


def fingerprint(text):
    """A fingerprint as an argument: 64 hexadecimal digits; colons between them, as openssl prints, are taken."""
    digits = text.replace(":", "").lower()
    if not re.fullmatch("[0-9a-f]{64}", digits, re.ASCII):
        raise argparse.ArgumentTypeError(f"'{text}' is no fingerprint: 64 hexadecimal digits")
    return digits


def key_or_fingerprint(kind):
    def read(text):
        if "+" not in text:
            return fingerprint(text)
        try:
            key = VerifierKey(text.strip())
        except Malformed as fault:
            raise argparse.ArgumentTypeError(phrase(fault.sentence, "en")) from None
        if key.kind != kind:
            raise argparse.ArgumentTypeError(f"'{text}' is a key of another kind: "
                                             + ("a log's has type 01" if kind == LOG else "a witness's has type 04"))
        return key.fingerprint
    return read


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(64, f"bundle.py: {message}\n")


def arguments(words):
    parser = Parser(prog="bundle.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", metavar="BUNDLE.zip")
    parser.add_argument("media", metavar="FILE", nargs="*", help="a media file that came with it")
    parser.add_argument("--log-key", metavar="KEY", type=key_or_fingerprint(LOG),
                        help="fingerprint or verifier key of the log, from outside")
    parser.add_argument("--witness-key", metavar="KEY", type=key_or_fingerprint(WITNESS), action="append", default=[],
                        help="the same of a witness; may be repeated")
    parser.add_argument("--tsa", metavar="FINGERPRINT", type=fingerprint, action="append", default=[],
                        help="SHA-256 of a certificate of the time-stamping authority, its signer's or its root's")
    parser.add_argument("--checkpoint", metavar="FILE", help="a checkpoint of the log that somebody else kept")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("--language", choices=LANGUAGES, default=locale_language())
    return parser.parse_intermixed_args(words)


def locale_language():
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return locale[:2] if locale[:2] in LANGUAGES else "en"


def as_text(name, checks, language):
    marks = {HOLDS: "✔", FAILS: "✘", NOT_ESTABLISHED: "?", ABSENT: "–"}
    lines = [phrase(say("Evidence bundle {name}", name=name), language), ""]
    width = max(len(check.name) for check in checks[:len(CHECKS)])
    for check in checks:
        lines.append(f"{marks[check.verdict]} {check.name:{width}}  {phrase(say(VERDICTS[check.verdict]), language)}")
        lines += [f"      {phrase(sentence, language)}" for sentence in check.details]
    whole = {"established": "Established: all that the bundle claims holds, and the log's key is the one you named.",
             "consistent": "Consistent with itself; origin not established: the fingerprint of the log's key was not "
                           "given.",
             "fails": "DOES NOT HOLD: see the checks marked ✘."}[verdict_of(checks)]
    lines += ["", phrase(say(whole), language)]
    if verdict_of(checks) == "established":
        lines.append(phrase(say("What this shows: the file was registered at that time by that person and is unchanged "
                                "since. It does not show that what is recorded is true."), language))
    return "\n".join(lines) + "\n"


def as_json(checks):
    """As data, in English whatever the language."""
    return json.dumps(
        {"checks": [{"check": check.name, "details": [phrase(sentence, "en") for sentence in check.details],
                     "verdict": check.verdict} for check in checks],
         "verdict": verdict_of(checks)}, ensure_ascii=False, sort_keys=True) + "\n"


def main(words=None):
    options = arguments(words)
    given = Given(options)
    warnings.simplefilter("ignore")  # what the package thinks of odd certificates is for its developers
    for stream in (sys.stdout, sys.stderr):
        # A name or a console in another encoding stops nothing.
        stream.reconfigure(errors="backslashreplace")
    try:
        if options.checkpoint is not None:
            with open(options.checkpoint, "rb") as file:
                given.anchor = file.read(1 << 20)
        for path in options.media:
            with open(path, "rb"):
                pass
        checks = verify(options.bundle, options.media, given)
    except OSError as fault:
        print(f"bundle.py: {fault.filename or options.bundle}: {fault.strerror or fault}", file=sys.stderr)
        return 1
    if options.format == "json":
        text = as_json(checks)
    else:
        text = as_text(os.path.basename(options.bundle), checks, options.language)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = None  # whoever read it has enough
    return 2 if verdict_of(checks) == "fails" else 0


if __name__ == "__main__":
    sys.exit(main())
