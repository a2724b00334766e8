"""A bundle as files that can be changed, sealed again and written; Schemas/bundle/README.md says what they are."""

import hashlib
import json
import struct
import zlib
from pathlib import Path

from .tlog import b64, b64url, leaf_hash, sha256

SEGMENT = 1 << 20


def canonical(value):
    """RFC 8785, for what has neither fractions nor names beyond the basic plane."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def disclosure(salt, name, value):
    """A salted value as it is handed out (RFC 9901)."""
    return b64url(json.dumps([b64url(salt), name, value], ensure_ascii=False, separators=(",", ":")).encode())


def digest_of(disclosure):
    return b64url(sha256(disclosure.encode()))


def segment_leaves(data):
    return [leaf_hash(data[at:at + SEGMENT]) for at in range(0, len(data), SEGMENT)]


def numbered(position):
    return f"{position:012d}"


def stored_zip(files):
    """The archive: stored, sorted, dated 1980-01-01; from (name, bytes) pairs in the order wanted, or a dict."""
    pairs = sorted(files.items(), key=lambda pair: pair[0].encode()) if isinstance(files, dict) else files
    body, directory = bytearray(), bytearray()
    for name, data in pairs:
        name = name.encode()
        common = struct.pack("<HHHHHIIIHH", 20, 0x0800, 0, 0, 0x0021, zlib.crc32(data), len(data), len(data),
                             len(name), 0)
        directory += b"PK\1\2" + struct.pack("<H", 0x0314) + common
        directory += struct.pack("<HHHII", 0, 0, 0, 0o100644 << 16, len(body)) + name
        body += b"PK\3\4" + common + name + data
    end = struct.pack("<HHHHIIH", 0, 0, len(pairs), len(pairs), len(directory), len(body), 0)
    return bytes(body + directory) + b"PK\5\6" + end


class Bundle:
    """The files of a bundle, the media beside it, the keys of those who made it, and what a verifier is told.

    `files` maps names to bytes; `media` file names to bytes, or to the Path of a large file; `keys` names to private
    keys: `log`, `issuer`, `witness-1` …; `trusted` has `log`, `witnesses` and `tsa`, the fingerprints from outside;
    `anchor` is a checkpoint that another body kept.
    """

    def __init__(self, files, media, keys, trusted, anchor=None):
        self.files, self.media, self.keys, self.trusted, self.anchor = files, media, keys, trusted, anchor
        self.archive = None  # the bytes themselves, where an attack wrote them

    def copy(self):
        return Bundle(dict(self.files), dict(self.media), dict(self.keys), dict(self.trusted), self.anchor)

    @property
    def manifest(self):
        return json.loads(self.files["manifest.json"])

    def positions(self):
        return sorted(int(name[8:20]) for name in self.files if name.startswith("entries/"))

    def entry(self, position):
        return json.loads(self.files[f"entries/{numbered(position)}.json"])

    def find(self, type, **data):
        """Positions of the entries of a type, with these members of data, in log order."""
        found = []
        for position in self.positions():
            entry = self.entry(position)
            if entry["type"] == f"kua.{type}.v1" and all(entry["data"].get(key) == data[key] for key in data):
                found.append(position)
        return found

    def contents(self):
        """The list of entries and values, of the files as they are now."""
        issued, lines = self.manifest["position"], ["kua-bundle-contents/v1"]
        for position in self.positions():
            if position != issued:
                lines.append(f"entry {position} {b64(leaf_hash(self.files[f'entries/{numbered(position)}.json']))}")
            values = self.files.get(f"values/{numbered(position)}", b"").decode().split()
            lines += [f"value {position} {digest}" for digest in sorted(map(digest_of, values))]
        return ("\n".join(lines) + "\n").encode()

    def seal(self, signer=None, **changes):
        """Makes the manifest anew of the files as they are, and signs it."""
        manifest = {**self.manifest, **changes}
        manifest["files"] = [
            {"bytes": len(data), "name": name, "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in sorted(self.files.items(), key=lambda pair: pair[0].encode())
            if name not in ("manifest.json", "manifest.sig")]
        self.files["manifest.json"] = canonical(manifest)
        self.files["manifest.sig"] = (signer or self.keys["issuer"]).sign(self.files["manifest.json"])
        return self

    def zip(self):
        return stored_zip(self.files) if self.archive is None else self.archive

    def write(self, place):
        """Writes the archive, the media and the anchor into a directory; answers the archive and the media."""
        place = Path(place)
        place.mkdir(parents=True, exist_ok=True)
        archive, media = place / "bundle.zip", []
        archive.write_bytes(self.zip())
        for name, data in self.media.items():
            media.append(data if isinstance(data, Path) else place / name)
            if not isinstance(data, Path):
                media[-1].write_bytes(data)
        if self.anchor:
            (place / "anchor").write_bytes(self.anchor)
        return archive, media

    def arguments(self):
        """What tells a verifier on the command line the fingerprints."""
        arguments = ["--log-key", self.trusted["log"]] if self.trusted.get("log") else []
        for option, name in (("--witness-key", "witnesses"), ("--tsa", "tsa")):
            for fingerprint in self.trusted.get(name, []):
                arguments += [option, fingerprint]
        return arguments
