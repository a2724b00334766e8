"""A time-stamping authority of one's own, made with openssl: for tests alone.

    authority = Authority.made(folder, kind="rsa")
    authority.answer(request, response)

    python3 authority.py make FOLDER [rsa|p256|p384]
    python3 authority.py answer FOLDER REQUEST RESPONSE

`root.pem` in its folder is what one would trust, `signer.pem` who signs. Nothing here is of the real world.
"""

import pathlib
import subprocess
import sys

#: From when until when its certificates are valid, as `openssl ca` takes it.
BEGIN, END = "20200101000000Z", "20500101000000Z"

CONFIGURATION = """
[ca]
default_ca = root

[root]
database = {folder}/database
new_certs_dir = {folder}
serial = {folder}/serial
certificate = {folder}/{issuer}.pem
private_key = {folder}/{issuer}.key
default_md = sha256
policy = any
unique_subject = no
email_in_dn = no

[any]
commonName = supplied

[req]
distinguished_name = name
prompt = no

[name]
commonName = nobody

[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash

[signer]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = {usage}
subjectKeyIdentifier = hash

[useless]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature

[tsa]
default_tsa = unit

[unit]
serial = {folder}/stamps
crypto_device = builtin
signer_cert = {folder}/signer.pem
certs = {folder}/chain.pem
signer_key = {folder}/signer.key
signer_digest = {digest}
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = sha256
accuracy = secs:1, millisecs:500
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = {reference}
"""

KEYS = {
    "rsa": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
    "p256": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "p384": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
}


def openssl(*arguments, input=None):
    """Runs openssl; what it writes."""
    done = subprocess.run(["openssl", *map(str, arguments)], input=input, capture_output=True)
    if done.returncode != 0:
        raise SystemExit(f"openssl {' '.join(map(str, arguments))}:\n{done.stderr.decode()}")
    return done.stdout


class Authority:
    """A root, perhaps an authority between, and a signer, each a certificate and a key in a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.root = self.folder / "root.pem"
        self.signer = self.folder / "signer.pem"
        self.key = self.folder / "signer.key"
        self.configuration = self.folder / "openssl.cnf"

    @classmethod
    def made(cls, folder, kind="rsa", digest="sha256", between=False, usage="critical, timeStamping",
             end=END, reference="sha256"):
        self = cls(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, text in [("database", ""), ("serial", "1000\n"), ("stamps", "01\n")]:
            (self.folder / name).write_text(text)
        issuer = "between" if between else "root"
        self.write(usage, digest, reference, "root")
        self.make("root", "Test root", kind, "authority", END, own=True)
        if between:
            self.make("between", "Test authority", kind, "authority", END)
            self.write(usage, digest, reference, "between")
        self.make("signer", "Test time stamping unit", kind, "signer" if usage else "useless", end)
        chain = [self.folder / f"{issuer}.pem"] if between else []
        (self.folder / "chain.pem").write_text("".join(one.read_text() for one in chain) or self.root.read_text())
        return self

    def write(self, usage, digest, reference, issuer):
        self.configuration.write_text(CONFIGURATION.format(
            folder=self.folder, usage=usage or "timeStamping", digest=digest, reference=reference, issuer=issuer))

    def make(self, name, common, kind, extensions, end, own=False):
        key, request = self.folder / f"{name}.key", self.folder / f"{name}.csr"
        openssl("genpkey", *KEYS[kind], "-out", key)
        openssl("req", "-new", "-config", self.configuration, "-key", key, "-subj", f"/CN={common}", "-out", request)
        openssl("ca", "-batch", "-notext", "-config", self.configuration, "-extensions", extensions,
                "-startdate", BEGIN, "-enddate", end, "-in", request, "-out", self.folder / f"{name}.pem",
                *(["-selfsign", "-keyfile", key] if own else []))

    def answer(self, request, response):
        """Answers a request with a time stamp of now."""
        openssl("ts", "-reply", "-config", self.configuration, "-queryfile", request, "-out", response)

    def fingerprint(self, name="root"):
        """SHA-256 of a certificate's DER."""
        shown = openssl("x509", "-in", self.folder / f"{name}.pem", "-noout", "-fingerprint", "-sha256").decode()
        return shown.split("=")[1].strip().replace(":", "").lower()


def main():
    match sys.argv[1:]:
        case ["make", folder]: Authority.made(folder)
        case ["make", folder, kind]: Authority.made(folder, kind=kind)
        case ["answer", folder, request, response]: Authority(folder).answer(request, response)
        case _: raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
