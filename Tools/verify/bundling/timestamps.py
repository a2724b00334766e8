"""The time stamps of sample bundles, by an authority of one's own (authority.py)."""

import atexit
import tempfile
from functools import lru_cache
from pathlib import Path

from authority import Authority, openssl


class Stamping:
    """An authority that answers with bytes. `ess` is the digest by which a stamp names the certificate."""

    def __init__(self, kind, ess):
        self.directory = tempfile.TemporaryDirectory(prefix="tsa-")
        atexit.register(self.directory.cleanup)
        self.place = Path(self.directory.name)
        self.own = Authority.made(self.place / "authority", kind=kind, reference=ess)

    @property
    def certificates(self):
        """The signer's certificate and the root's, as `keys/tsa.pem` has them."""
        return self.own.signer.read_bytes() + self.own.root.read_bytes()

    def fingerprint(self, name):
        return self.own.fingerprint(name)

    def stamp(self, data, embed=True):
        """The response over data; `embed` puts the certificates into the token."""
        (self.place / "data").write_bytes(data)
        openssl("ts", "-query", "-data", self.place / "data", "-sha256", *(["-cert"] if embed else []),
                "-out", self.place / "query")
        return self.answer((self.place / "query").read_bytes())

    def answer(self, query):
        """The response to a request in DER."""
        (self.place / "query").write_bytes(query)
        self.own.answer(self.place / "query", self.place / "reply")
        return (self.place / "reply").read_bytes()


@lru_cache(maxsize=None)
def authority(name="sample", kind="rsa", ess="sha256"):
    """The authority of a name, the same for all bundles of a process: its keys take a moment."""
    return Stamping(kind, ess)
