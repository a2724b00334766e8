"""A time-stamping authority of one's own, with `openssl ts`: a root, and a signer with nothing but that use."""

import atexit
import hashlib
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

CONFIGURATION = """
[req]
distinguished_name = none
[none]
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = authority
[authority]
serial = {place}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = {ess}
"""


class Authority:
    """One authority. `kind` is the kind of its keys, `ess` the digest by which a stamp names the certificate."""

    def __init__(self, name, kind="rsa:2048", ess="sha256"):
        self.directory = tempfile.TemporaryDirectory(prefix="tsa-")
        atexit.register(self.directory.cleanup)
        self.place = Path(self.directory.name)
        (self.place / "configuration").write_text(CONFIGURATION.format(place=self.place, ess=ess))
        (self.place / "serial").write_text("01\n")
        key = ["-newkey", kind] if kind != "ec" else ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        common = ["-config", "configuration", "-nodes", "-days", "3650", "-sha256", *key]
        self.openssl("req", "-x509", *common, "-extensions", "root", "-subj", f"/O={name}/CN=Time root",
                     "-keyout", "root.key", "-out", "root.pem")
        self.openssl("req", "-new", *common, "-subj", f"/O={name}/CN=Time stamps", "-keyout", "signer.key",
                     "-out", "signer.csr")
        self.openssl("x509", "-req", "-in", "signer.csr", "-CA", "root.pem", "-CAkey", "root.key", "-set_serial", "2",
                     "-days", "3650", "-sha256", "-extfile", "configuration", "-extensions", "signer",
                     "-out", "signer.pem")

    def openssl(self, *arguments):
        return subprocess.run(["openssl", *arguments], cwd=self.place, check=True, capture_output=True).stdout

    @property
    def certificates(self):
        """The signer's certificate and the root's, as `keys/tsa.pem` has them."""
        return (self.place / "signer.pem").read_bytes() + (self.place / "root.pem").read_bytes()

    def fingerprint(self, name):
        der = self.openssl("x509", "-in", f"{name}.pem", "-outform", "DER")
        return hashlib.sha256(der).hexdigest()

    def stamp(self, data, embed=True):
        """The response over data; `embed` puts the certificates into the token."""
        (self.place / "data").write_bytes(data)
        self.openssl("ts", "-query", "-data", "data", "-sha256", *(["-cert"] if embed else []), "-out", "query")
        return self.answer((self.place / "query").read_bytes())

    def answer(self, query):
        """The response to a request in DER."""
        (self.place / "query").write_bytes(query)
        self.openssl("ts", "-reply", "-config", "configuration", "-section", "authority", "-queryfile", "query",
                     "-signer", "signer.pem", "-inkey", "signer.key", "-chain", "root.pem", "-out", "reply")
        return (self.place / "reply").read_bytes()


@lru_cache(maxsize=None)
def authority(name="Sample authority", kind="rsa:2048", ess="sha256"):
    """The same authority for all bundles of a process: its keys take a moment."""
    return Authority(name, kind, ess)
