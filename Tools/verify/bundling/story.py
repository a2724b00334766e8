"""The story that a sample bundle tells: a report, a call-out with a camera on, a case, exhibits and their custody."""

import base64
import hashlib
import json
from datetime import datetime, timedelta, timezone

from .archive import Bundle, canonical, digest_of, disclosure, numbered, segment_leaves
from .timestamps import authority
from .tlog import WITNESS, Key, b64, checkpoint, leaf_hash, note, path, proof_file, root_of, sha256

ZONE = timezone(timedelta(hours=5))
BEGIN = datetime(2026, 3, 14, 20, 0, tzinfo=ZONE)
COSIGNED = 1_773_600_000  # seconds, some time after the story's end


def reference(kind, name):
    """`kind:` and 26 base32 characters that follow from the name."""
    return f"{kind}:{base64.b32encode(sha256(f'{kind} {name}'.encode())[:16]).decode().rstrip('=').lower()}"


def pseudorandom(name, length):
    """Bytes as a video has them: none like another, and always the same."""
    return hashlib.shake_256(name.encode()).digest(length)


class Story:
    """A log that grows event by event. `origin` and every key follow from its name."""

    def __init__(self, name="sample"):
        self.origin = f"{name}.kua.example"
        self.log_key = Key(self.origin)
        self.entries, self.values, self.included = [], {}, set()
        self.clock = BEGIN
        self.actors, self.media, self.exhibits, self.last = {}, {}, {}, {}
        self.police, self.court = reference("body", f"{name} police"), reference("body", f"{name} court")

    # Events

    def event(self, type, subject, actor, data, signers=(), private=None, included=True, **attributes):
        """Appends an event; answers its id. `private` values go to the entry as digests."""
        self.clock += timedelta(minutes=7)
        position = len(self.entries)
        if private is not None:
            # A decoy in the place of each value that is not there.
            digests = [sha256(f"decoy {position} {name}".encode()) for name, value in private.items() if value is None]
            self.values[position] = [disclosure(sha256(f"salt {position} {name}".encode())[:16], name, value)
                                     for name, value in private.items() if value is not None]
            listed = sorted([digest_of(value) for value in self.values[position]]
                            + [base64.urlsafe_b64encode(digest).decode().rstrip("=") for digest in digests])
            data = {"_sd": listed, **data}
        milliseconds = int(self.clock.timestamp() * 1000)
        tail = sha256(f"id {self.origin} {position}".encode())
        hexadecimal = f"{milliseconds:012x}7{tail.hex()[:3]}{8 + tail[4] % 4:x}{tail.hex()[10:25]}"
        identifier = "-".join((hexadecimal[:8], hexadecimal[8:12], hexadecimal[12:16], hexadecimal[16:20],
                               hexadecimal[20:]))
        entry = {"actor": self.actor(actor), "body": self.police, "data": data, "id": identifier,
                 "source": "urn:example:desk", "specversion": "1.0", "subject": subject,
                 "time": self.clock.isoformat(timespec="seconds"), "type": f"kua.{type}.v1", **attributes}
        message = f"kua-entry/v1\n{self.origin}\n".encode() + canonical(entry)
        signatures = []
        for signer in signers:
            key = self.actors[signer]
            signature = base64.urlsafe_b64encode(key.sign(message)).decode().rstrip("=")
            signatures.append(f"{key.id.hex()}:{signature}")
        recorded = (self.clock + timedelta(seconds=2)).astimezone(timezone.utc)
        entry["recordedtime"] = recorded.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if signatures:
            entry["signature"] = " ".join(signatures)
        self.entries.append(canonical(entry))
        if included:
            self.included.add(position)
        return identifier

    def actor(self, name):
        return reference("actor", f"{self.origin} {name}")

    def open(self):
        self.event("ledger.opened", self.police, "operator",
                   {"formatVersion": 1, "jurisdiction": "astana", "logKey": self.log_key.vkey, "origin": self.origin,
                    "synthetic": True, "zone": "Asia/Almaty"})

    def enrol(self, name, roles, by="key officer", key=True, **data):
        if key:
            self.actors[name] = Key(f"{self.origin}/{self.actor(name)[6:]}")
            data["key"] = self.actors[name].vkey
        signers = [by] if by in self.actors else []
        self.event("actor.enrolled", self.actor(name), by, {"body": self.police, "roles": roles, **data}, signers,
                   private={"name": f"Образец {name}"})

    def follow(self, exhibit, type, actor, data, signers=(), **more):
        """An event of an exhibit's chain of custody."""
        subject = more.pop("subject", exhibit)
        if exhibit in self.last:
            data = {**data, "previous": self.last[exhibit]}
        self.last[exhibit] = self.last[subject] = self.event(type, subject, actor, data, signers, **more)
        return self.last[exhibit]

    def register(self, number, name, content, kind, media_type, **data):
        exhibit = reference("exhibit", f"{self.origin} {number}")
        self.media[name] = content
        leaves = segment_leaves(content)
        self.exhibits[exhibit] = {"bytes": len(content), "exhibit": exhibit, "mediaType": media_type,
                                  "number": number, "sha256": hashlib.sha256(content).hexdigest()}, leaves
        facts = {key: self.exhibits[exhibit][0][key] for key in ("bytes", "mediaType", "number", "sha256")}
        self.last[exhibit] = self.event(
            "evidence.registered", exhibit, "custodian",
            {**facts, "case": self.case, "kind": kind, "segmentRoot": root_of(leaves).hex(), **data}, ["custodian"],
            private={"title": f"Образец: {name}", "storageURI": None})
        return exhibit

    # What happened

    def tell_little(self):
        self.open()
        self.enrol("key officer", ["key-officer"], by="operator")
        self.enrol("custodian", ["custodian"])
        self.enrol("prosecutor", ["prosecutor"])
        self.case = reference("case", self.origin)
        self.event("case.opened", self.case, "custodian", {}, ["custodian"])
        exhibit = self.register("1", "photo.jpg", pseudorandom("photo", 900), "photo", "image/jpeg")
        self.follow(exhibit, "evidence.accessed", "custodian",
                    {"how": "viewing", "purpose": "examination", "who": self.actor("custodian")}, ["custodian"])
        self.issue()

    def tell(self):
        self.open()
        self.event("body.registered", self.court, "operator", {"kind": "court"}, included=False)
        self.enrol("key officer", ["key-officer"], by="operator")
        for name, roles in (("inspector", ["inspector"]), ("custodian", ["custodian"]), ("armoury", ["armoury"]),
                            ("investigator", ["investigator"]), ("prosecutor", ["prosecutor"])):
            self.enrol(name, roles, validFrom="2026-01-01T00:00:00+05:00", validTo="2028-01-01T00:00:00+05:00")
        self.enrol("duty officer", ["duty-officer"], key=False)
        report, camera = reference("report", self.origin), reference("camera", self.origin)
        self.case = reference("case", self.origin)
        self.event("camera.issued", camera, "armoury",
                   {"clockOffset": 120, "firmware": "2.4", "officer": self.actor("inspector"), "serial": "SAMPLE-07"})
        self.event("report.received", report, "duty officer", {"channel": "102", "district": "esil"},
                   private={"narrative": "Образец: за стеной кричат."})
        self.event("call-out.attended", report, "inspector",
                   {"arrived": "2026-03-14T21:10:00+05:00", "cameras": [camera]}, ["inspector"])
        self.event("support.delivered", reference("person", self.origin), "duty officer",
                   {"identity": "unknown", "kind": "psychological", "recipient": "woman"}, included=False,
                   timeprecision="day")
        self.event("case.opened", self.case, "duty officer", {"reports": [report]})
        self.event("offence.registered", reference("offence", self.origin), "investigator",
                   {"article": "108-1", "case": self.case, "committedFrom": "2026-03-14T20:30:00+05:00",
                    "committedTo": "2026-03-14T21:00:00+05:00", "district": "esil", "domestic": "yes", "episode": 1,
                    "erdr": "261000000000017", "part": 1}, ["investigator"])
        self.custody(report, camera)
        self.issue()
        self.event("support.delivered", reference("person", self.origin), "duty officer",
                   {"identity": "unknown", "kind": "legal", "recipient": "woman"}, included=False, timeprecision="day")

    def custody(self, report, camera):
        who = self.actor
        video = pseudorandom("video", (5 << 19) + 77)
        shot = {"camera": camera, "officer": who("inspector"), "report": report,
                "recordedFrom": "2026-03-14T21:09:30+05:00", "recordedTo": "2026-03-14T21:41:00+05:00"}
        digest = hashlib.sha256(video).hexdigest()
        first = reference("exhibit", f"{self.origin} 17-1")
        self.event("evidence.acquired", first, "custodian",
                   {"camera": camera, "clockOffset": 120, "dock": "DOCK-2", "method": "dock",
                    "operator": who("custodian"), "sourceDigest": digest}, ["custodian"])
        self.register("17-1", "video-1.mp4", video, "body-camera", "video/mp4", **shot)
        second = self.register("17-2", "video-2.mp4", pseudorandom("second", (1 << 20) + 5), "body-camera",
                               "video/mp4", **shot)
        third = self.register("17-3", "photo.jpg", pseudorandom("photo", 4096), "photo", "image/jpeg")
        self.event("camera.returned", camera, "armoury", {"officer": who("inspector"), "serial": "SAMPLE-07"})

        def transfer(exhibit, giver, taker, purpose):
            digest = self.exhibits[exhibit][0]["sha256"]
            self.follow(exhibit, "evidence.transferred", giver,
                        {"authority": "17-04/256", "digestIn": digest, "digestOut": digest, "from": who(giver),
                         "purpose": purpose, "to": who(taker)}, [giver, taker])

        transfer(first, "custodian", "investigator", "examination")
        self.follow(first, "evidence.accessed", "investigator",
                    {"how": "viewing", "purpose": "examination", "who": who("investigator")}, ["investigator"])
        self.follow(first, "evidence.verified", "investigator", {"sha256": digest, "tool": "sha256sum-9.1"},
                    ["investigator"])
        clip, copy = video[1000:700_000], reference("exhibit", f"{self.origin} clip")
        self.media["clip.mp4"] = clip
        self.exhibits[copy] = {"bytes": len(clip), "exhibit": copy, "mediaType": "video/mp4",
                               "sha256": hashlib.sha256(clip).hexdigest()}, None
        self.follow(first, "evidence.derived", "investigator",
                    {"bytes": len(clip), "mediaType": "video/mp4", "method": "clip", "parent": first,
                     "reason": "third-party-privacy", "sha256": hashlib.sha256(clip).hexdigest()}, ["investigator"],
                    subject=copy)
        transfer(first, "investigator", "custodian", "return")
        self.event("legal-hold.placed", first, "prosecutor", {"act": "17-04/300"}, ["prosecutor"])
        # An access that was entered by mistake, and taken back before the next event.
        before = self.last[second]
        mistaken = self.follow(second, "evidence.accessed", "custodian",
                               {"how": "viewing", "purpose": "examination", "who": who("custodian")}, ["custodian"])
        self.event("event.retracted", second, "custodian", {"reason": "entered-in-error", "target": mistaken},
                   ["custodian"])
        self.last[second] = before
        self.follow(second, "evidence.verified", "custodian",
                    {"sha256": self.exhibits[second][0]["sha256"], "tool": "sha256sum-9.1"}, ["custodian"])
        self.follow(third, "evidence.accessed", "prosecutor",
                    {"how": "viewing", "purpose": "review", "who": who("prosecutor")}, ["prosecutor"])

    # The bundle

    def issue(self):
        """Appends `bundle.issued`, which names the digest of what is in the bundle."""
        lines = ["kua-bundle-contents/v1"]
        for position in sorted(self.included):
            lines.append(f"entry {position} {b64(leaf_hash(self.entries[position]))}")
            lines += [f"value {position} {digest}" for digest in sorted(map(digest_of, self.values.get(position, [])))]
        self.contents = ("\n".join(lines) + "\n").encode()
        values = [{"event": json.loads(self.entries[position])["id"], "fields": sorted(names)}
                  for position in sorted(self.values) if (names := self.disclosed(position))]
        self.issued = len(self.entries)
        self.event("bundle.issued", self.case, "prosecutor",
                   {"act": "17-04/311", "contents": hashlib.sha256(self.contents).hexdigest(),
                    "exhibits": [{"exhibit": exhibit, "previous": self.last[exhibit]}
                                 for exhibit in sorted(self.exhibits)],
                    "recipient": "court", "to": self.court, "values": values}, ["prosecutor"])

    def disclosed(self, position):
        texts = [base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)) for value in self.values[position]]
        return [json.loads(text)[1] for text in texts]

    def bundle(self, time_stamp=True, witnesses=3, cosigned=2):
        """The bundle at the log's end, cosigned by the first witnesses."""
        leaves = [leaf_hash(entry) for entry in self.entries]
        text = checkpoint(self.origin, len(leaves), root_of(leaves))
        keys = {"log": self.log_key, "issuer": self.actors["prosecutor"],
                **{f"actor {name}": key for name, key in self.actors.items()}}
        names = [f"witness-{number}" for number in range(1, witnesses + 1)]
        for name in names:
            keys[name] = Key(f"{name}.example", WITNESS)
        signed = note(text, [self.log_key.line(text)] + [keys[name].line(text, COSIGNED + 60 * at)
                                                         for at, name in enumerate(names[:cosigned])])
        policy = [f"log {self.log_key.vkey}", *(f"witness {name} {keys[name].vkey}" for name in names)]
        policy += [f"group witnesses {cosigned} {' '.join(names)}", "quorum witnesses"] if cosigned else ["quorum none"]
        files = {
            "acts/README.txt": b"Here lie the acts that join the file to the case.\n",
            "checkpoint": signed,
            "contents": self.contents,
            "custody.json": canonical({"format": "sample", "subject": self.case}),
            "keys/issuer.pem": self.actors["prosecutor"].pem,
            "keys/log.pem": self.log_key.pem,
            "keys/log.vkey": (self.log_key.vkey + "\n").encode(),
            "policy": ("\n".join(policy) + "\n").encode(),
        }
        for language in ("en", "kk", "ru"):
            files[f"README.{language}.txt"] = f"A sample bundle ({language}).\n".encode()
            files[f"custody.{language}.html"] = f"<!doctype html><title>Sample ({language})</title>\n".encode()
        for number, name in enumerate(names, 1):
            files[f"keys/witness-{number}.pem"] = keys[name].pem
        for position in sorted(self.included | {self.issued}):
            files[f"entries/{numbered(position)}.json"] = self.entries[position]
            files[f"proofs/{numbered(position)}.tlog-proof"] = proof_file(position, path(leaves, position), signed)
            if self.values.get(position):
                files[f"values/{numbered(position)}"] = ("\n".join(sorted(self.values[position])) + "\n").encode()
        for exhibit, (_, segments) in self.exhibits.items():
            if segments:
                files[f"segments/{exhibit[8:]}"] = b"".join(segments)
        trusted = {"log": self.log_key.fingerprint, "witnesses": [keys[name].fingerprint for name in names], "tsa": []}
        if time_stamp:
            stamping = authority()
            files["checkpoint.tsr"], files["keys/tsa.pem"] = stamping.stamp(text.encode()), stamping.certificates
            trusted["tsa"] = [stamping.fingerprint("root")]
        manifest = {"bundle": json.loads(self.entries[self.issued])["id"], "format": "kua-evidence-bundle/v1",
                    "issuer": self.actor("prosecutor"),
                    "media": [self.exhibits[exhibit][0] for exhibit in sorted(self.exhibits)],
                    "origin": self.origin, "position": self.issued, "subject": self.case, "synthetic": True}
        files["manifest.json"] = canonical(manifest)
        return Bundle(files, dict(self.media), keys, trusted, anchor=signed).seal()
