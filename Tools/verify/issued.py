"""A bundle that Kua issued, of a case recorded for it (sample-bundle), cosigned and stamped: what the tests of the verifiers
begin with."""

import json
import subprocess
import sys
from pathlib import Path

from attacks import show, stamp_by
from bundles import read
from bundling.timestamps import authority
from bundling.tlog import WITNESS, Key
from judges import MIB

HERE = Path(__file__).resolve().parent


def handed_out(kua, place, large):
    """A case that Kua recorded, with the bundle it issued; two of three witnesses cosign, and an authority stamps it.

    The witnesses and the authority are this program's: so are their keys, for the attacks to use."""
    made = subprocess.run([sys.executable, HERE / "sample-bundle", place, "--kua", kua, "--large", str(large)],
                          check=True, capture_output=True)
    made = json.loads(made.stdout)
    keys = {"log": Key.read((Path(made["ledger"]) / "keys/log.key").read_text()),
            "issuer": Key.read(Path(made["prosecutor"]).read_text())}
    for path in place.glob("*.key"):
        keys.setdefault(path.stem, Key.read(path.read_text()))
    trusted = {"log": keys["log"].fingerprint}
    media = {path.name: path if path.stat().st_size > 64 * MIB else path.read_bytes()
             for path in map(Path, made["media"])}
    bundle = read(made["bundle"], media, keys, trusted)
    return witnessed(bundle)


def witnessed(bundle):
    """The same bundle after two of three witnesses and a time-stamping authority have seen its checkpoint."""
    names = [f"witness-{number}" for number in (1, 2, 3)]
    policy = [f"log {bundle.keys['log'].vkey}"]
    for name in names:
        bundle.keys[name] = Key(f"{name}.example", WITNESS)
        bundle.files[f"keys/{name}.pem"] = bundle.keys[name].pem
        policy.append(f"witness {name} {bundle.keys[name].vkey}")
    policy += [f"group witnesses 2 {' '.join(names)}", "quorum witnesses", ""]
    bundle.files["policy"] = "\n".join(policy).encode()
    note = bundle.files["checkpoint"].decode()
    text = note[:note.rindex("\n\n") + 1]
    show(bundle, (note + "".join(bundle.keys[name].line(text, 1_780_000_000) for name in names[:2])).encode())
    stamping = authority()
    stamp_by(bundle, stamping, text.encode())
    bundle.trusted |= {"witnesses": [bundle.keys[name].fingerprint for name in names],
                       "tsa": [stamping.fingerprint("root")]}
    bundle.anchor = bundle.files["checkpoint"]
    return bundle.seal()
