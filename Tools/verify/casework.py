"""A case recorded with Kua's own commands, from the call to the bundle for the court, with every key in hand.

`Casework(kua, place)` makes a ledger with its actors; `happen(videos)` lets the case happen; `bundle()` gives what was
handed out as a Bundle: cosigned by two of three witnesses, stamped by an authority, with keys to attack it with.
"""

import base64
import json
import os
import secrets
import subprocess
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

import bundles
from bundling.timestamps import authority
from bundling.tlog import Key

ORIGIN = "court.kua.example"
ZONE = timezone(timedelta(hours=5))


def reference(kind):
    return f"{kind}:{base64.b32encode(secrets.token_bytes(16)).decode().rstrip('=').lower()}"


class Casework:
    def __init__(self, kua, place):
        self.kua, self.place = str(kua), Path(place)
        self.ledger = self.place / "court.kua"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("KUA_", "LC_"))}
        self.environment |= {"KUA_LEDGER": str(self.ledger), "LANG": "C.UTF-8", "TZ": "UTC",
                             "KUA_DRAFTS": str(self.place / "drafts")}
        self.log = self.json("init", self.ledger, "--name", ORIGIN)["key"]
        self.keys = {"log": Key.read((self.ledger / "keys/log.key").read_text())}
        first = json.loads(self.run("entry", "0", "--raw"))
        self.operator, self.police = first["actor"], first["body"]
        self.court = self.json("body", "register", "--kind", "court", "--actor", self.operator)["subject"]
        self.prosecution = self.json("body", "register", "--kind", "prosecutor", "--actor", self.operator)["subject"]
        for number, body in enumerate((self.police, self.court, self.prosecution)):
            self.run("body", "key", "new", body, "--out", f"{number}.body-key")
        self.environment["KUA_BODY_KEY"] = ":".join(str(self.place / f"{number}.body-key") for number in range(3))
        self.actors = {}
        for name, body in (("duty-officer", self.police), ("inspector", self.police), ("investigator", self.police),
                           ("armoury", self.police), ("custodian", self.police), ("prosecutor", self.prosecution),
                           ("court-clerk", self.court)):
            self.enrol(name, body)
        self.keys["issuer"] = self.keys["prosecutor"]

    # Commands

    def run(self, *words, code=0, stdin=None):
        done = subprocess.run([self.kua, *map(str, words)], env=self.environment, cwd=self.place, input=stdin,
                              stdin=subprocess.DEVNULL if stdin is None else None, capture_output=True, timeout=300)
        assert done.returncode == code, f"kua {' '.join(map(str, words))}: {done.returncode}: {done.stderr.decode()}"
        return done.stdout.decode()

    def json(self, *words):
        return json.loads(self.run(*words, "--format", "json"))

    def key(self, name):
        return self.place / f"{name}.key"

    def enrol(self, name, body):
        made = self.json("key", "new", "--out", self.key(name))
        self.actors[name] = made["actor"]
        self.keys[name] = Key.read(self.key(name).read_text())
        self.run("actor", "enrol", "--public-key", made["key"], "--body", body, "--role", name, "--actor", self.operator)

    def append(self, name, type, subject, time, **data):
        """An event from another system, signed by an actor; answers its id."""
        stamp = int(datetime.now(timezone.utc).timestamp() * 1000)
        number = stamp << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
        body = self.court if name == "court-clerk" else self.prosecution if name == "prosecutor" else self.police
        event = {"specversion": "1.0", "id": str(uuid.UUID(int=number)), "type": f"kua.{type}.v1", "subject": subject,
                 "source": "urn:example:desk", "time": time.isoformat(timespec="seconds"), "actor": self.actors[name],
                 "body": body, "data": data}
        self.run("append", "--key", self.key(name), "-", stdin=(json.dumps(event) + "\n").encode())
        return event["id"]

    def evidence(self, verb, *words, by, and_by=None):
        keys = ["--key", self.key(by)] + (["--key", self.key(and_by)] if and_by else [])
        return self.json("evidence", verb, *words, *keys, "--yes")

    # What happens

    def happen(self, videos, clip):
        """The call, the call-out, the case, and the custody of the videos: paths, the clip made of the first last."""
        now = datetime.now(ZONE).replace(microsecond=0)
        arrived = now - timedelta(hours=3)
        report, camera, self.case = reference("report"), reference("camera"), reference("case")
        self.append("armoury", "camera.issued", camera, now - timedelta(hours=8), clockOffset=120, firmware="2.4",
                    officer=self.actors["inspector"], serial="SAMPLE-07")
        self.told = self.append("duty-officer", "report.received", report, arrived - timedelta(minutes=20),
                                channel="102", district="esil", narrative="Образец: за стеной кричат.")
        self.append("inspector", "call-out.attended", report, arrived, arrived=arrived.isoformat(), cameras=[camera])
        self.append("duty-officer", "case.opened", self.case, now - timedelta(hours=2), reports=[report])
        self.append("investigator", "offence.registered", reference("offence"), now - timedelta(hours=1),
                    article="108-1", case=self.case, committedFrom=(arrived - timedelta(hours=1)).isoformat(),
                    committedTo=(arrived - timedelta(minutes=30)).isoformat(), district="esil", domestic="yes",
                    episode=1, erdr="261000000000017", part=1)
        first = str(videos[0])
        self.evidence("acquire", first, "--camera", camera, "--dock", "DOCK-2", "--method", "dock", "--operator",
                      self.actors["custodian"], "--clock-offset", "120", by="custodian")
        for number, video in enumerate(videos, 1):
            self.evidence(
                "register", video, "--number", f"17-{number}", "--title", f"Образец: {video.name}", "--kind",
                "body-camera", "--case", self.case, "--report", report, "--camera", camera, "--officer",
                self.actors["inspector"], "--recorded-from", arrived.isoformat(), "--recorded-to",
                (arrived + timedelta(minutes=30)).isoformat(), by="custodian")
        self.evidence("transfer", "17-1", first, "--purpose", "examination", "--authority", "17-04/256",
                      by="custodian", and_by="investigator")
        self.evidence("access", "17-1", "--who", self.actors["investigator"], "--purpose", "examination", "--how",
                      "viewing", by="custodian")
        self.evidence("derive", "17-1", clip, "--method", "clip", "--reason", "third-party-privacy", by="custodian")
        self.evidence("transfer", "17-1", first, "--purpose", "return", by="investigator", and_by="custodian")
        self.evidence("access", "17-2", "--who", self.actors["prosecutor"], "--purpose", "review", "--how", "viewing",
                      by="prosecutor")

    # What is handed out

    def bundle(self, media):
        """Issues the bundle of the case, lets witnesses cosign and an authority stamp it, and exports it."""
        issued = self.json("evidence", "bundle", self.case, "--out", "first.zip", "--act", "17-04/311", "--recipient",
                           "court", "--to", self.court, "--disclose", f"{self.told}:narrative", "--yes", "--key",
                           self.key("prosecutor"))
        self.witnessed()
        stamping = authority()
        self.run("checkpoint", "timestamp", "request", "--out", "query.tsq")
        (self.place / "stamp.tsr").write_bytes(stamping.answer((self.place / "query.tsq").read_bytes()))
        (self.place / "authority.pem").write_bytes((stamping.place / "root.pem").read_bytes())
        self.run("checkpoint", "timestamp", "attach", "stamp.tsr", "--request", "query.tsq", "--root", "authority.pem")
        event = issued.get("event") or issued["id"]
        self.run("evidence", "bundle", "--issued", event, "--out", "bundle.zip", "--key", self.key("prosecutor"))
        keys = self.keys
        trusted = {"log": keys["log"].fingerprint, "tsa": [stamping.fingerprint("root")],
                   "witnesses": [keys[f"witness-{number}"].fingerprint for number in (1, 2, 3)]}
        anchor = bundles.read(self.place / "bundle.zip", {}, {}, {}).files["checkpoint"]
        return bundles.read(self.place / "bundle.zip", media, keys, trusted, anchor)

    def witnessed(self):
        """Two of three witnesses, each on a machine of its own, cosign what was released."""
        lines = [f"log {self.log}"]
        for number in (1, 2, 3):
            name = f"witness-{number}"
            self.run("key", "new", "--cosigner", f"{name}.example", "--out", self.key(name))
            self.keys[name] = Key.read(self.key(name).read_text())
            lines.append(f"witness {name} {self.keys[name].vkey}")
        lines += ["group witnesses 2 witness-1 witness-2 witness-3", "quorum witnesses"]
        (self.place / "witnesses.policy").write_text("\n".join(lines) + "\n")
        self.run("checkpoint", "policy", "--set", "witnesses.policy")
        self.run("publish", "tiles", "--out", "published")
        for number in (1, 2):
            name = f"witness-{number}"
            self.run("checkpoint", "cosign", "published", "--key", self.key(name), "--state", f"{name}.state",
                     "--log-key", self.log, "--out", f"{name}.cosignature")
            self.run("checkpoint", "add", f"{name}.cosignature")
