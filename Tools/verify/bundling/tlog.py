"""A transparency log in memory: keys, signed notes, cosignatures, Merkle trees and their proofs.

It makes them, for sample bundles and for what attacks them; nothing here verifies, and no verifier uses it.
C2SP signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof, tlog-policy; RFC 6962.
"""

import base64
import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

LOG, WITNESS = b"\x01", b"\x04"


def b64(data):
    return base64.b64encode(data).decode()


def b64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def sha256(data):
    return hashlib.sha256(data).digest()


class Key:
    """A named Ed25519 key: a log's and an actor's (type 01), or a witness's (type 04)."""

    def __init__(self, name, kind=LOG, seed=None):
        self.name, self.kind = name, kind
        self.private = Ed25519PrivateKey.from_private_bytes(seed or sha256(f"sample key {name}".encode()))
        self.public = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @classmethod
    def read(cls, text):
        """A private key file of a note signer: PRIVATE+KEY+name+id+base64."""
        name, _, secret = text.strip().removeprefix("PRIVATE+KEY+").split("+", 2)
        secret = base64.b64decode(secret)
        return cls(name, secret[:1], secret[1:])

    @property
    def fingerprint(self):
        return hashlib.sha256(self.name.encode() + b"\n" + self.kind + self.public).hexdigest()

    @property
    def id(self):
        return bytes.fromhex(self.fingerprint[:8])

    @property
    def vkey(self):
        return f"{self.name}+{self.fingerprint[:8]}+{b64(self.kind + self.public)}"

    @property
    def pem(self):
        return self.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def sign(self, message):
        return self.private.sign(message)

    def line(self, text, time=None):
        """The signature line under a note's text; a witness's says when."""
        if self.kind == LOG:
            signature = self.sign(text.encode())
        else:
            signature = time.to_bytes(8, "big") + self.sign(f"cosignature/v1\ntime {time}\n{text}".encode())
        return f"— {self.name} {b64(self.id + signature)}\n"


def checkpoint(origin, size, root):
    return f"{origin}\n{size}\n{b64(root)}\n"


def note(text, lines):
    return (text + "\n" + "".join(lines)).encode()


def leaf_hash(entry):
    return sha256(b"\0" + entry)


def root_of(leaves):
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1" + root_of(leaves[:split]) + root_of(leaves[split:]))


def path(leaves, index):
    """The inclusion proof of a leaf, its sibling first."""
    if len(leaves) <= 1:
        return []
    split = 1 << (len(leaves) - 1).bit_length() - 1
    if index < split:
        return path(leaves[:split], index) + [root_of(leaves[split:])]
    return path(leaves[split:], index - split) + [root_of(leaves[:split])]


def proof_file(index, hashes, note):
    lines = ["c2sp.org/tlog-proof@v1", f"index {index}", *map(b64, hashes), ""]
    return ("\n".join(lines) + "\n").encode() + note
