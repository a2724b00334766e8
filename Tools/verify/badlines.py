"""Submissions with one fault each, made from events of the sample, for a ledger that holds the sample."""

import base64
import hashlib
import json
from datetime import datetime, timedelta, timezone

from entries import alive, event_of

LOCAL = timezone(timedelta(hours=5))  # the zone's offset since March 2024
COURT = {"case.sent-to-court", "case.returned", "sentence.imposed"}


class BadLines:
    """Lines after the sample's last, in order of recorded time; every line has an id of its own."""

    def __init__(self, lines):
        self.lines = {}
        events = [event_of(line) for line in lines]
        for event, line in zip(events, lines):
            self.lines[event.id] = line
        self.events = alive(events)
        self.last = datetime.fromisoformat(json.loads(lines[-1])["recordedtime"])
        self.made = 0

    def good(self):
        """A camera's return: true of nobody in particular, and irregular at the most."""
        return self.line(self.newest("camera.returned"))

    def refused(self):
        """(what is wrong, the code it is answered with, the line): refused, or asked about and not attested."""
        offence = self.line(self.newest("offence.registered"), new="offence")
        whole = json.loads(offence)
        yield "a broken line", "JSN-01", offence[:len(offence) // 2] + b"\n"
        yield "an unknown type", "SCH-02", self.text(whole | {"type": "kua.offence.vanished.v1"})
        yield "a duplicate key", "JSN-01", offence.replace(b'"data":{', b'"data":{"erdr":"999900000000001",', 1)
        yield "a float", "JSN-01", offence.replace(b'"episode":', b'"episode":1.', 1)
        yield "an article before its date", "OFF-02", self.before_its_date()
        yield "a sentence without a court", "CRT-01", self.without_a_court()
        yield "a used ERDR number", "OFF-01", offence

    def flagged(self):
        case, charge = self.in_court()
        data = charge | {"verdict": "convicted", "penalty": {"kind": "fine-mci", "amount": 201}}
        return "a penalty above the maximum", "CRT-05", self.line(self.sentence(), subject=case, data=data)

    def asked_and_attested(self):
        line = json.loads(self.before_its_date())
        line["data"]["attested"] = {"document": "17/24", "reason": self.attestation_reason()}
        return "an article before its date, attested", "OFF-02", self.text(line)

    # What they are made from

    def before_its_date(self):
        offence = self.newest("offence.registered", lambda event: event.data["article"] == "108-1")
        second_before = "2024-06-15T23:59:59+05:00"
        return self.line(offence, new="offence", data={
            "committedFrom": second_before, "committedTo": second_before, "erdr": f"9999990000{self.made:05}"})

    def without_a_court(self):
        been = {event.subject for event in self.events if event.type in COURT}
        offence = self.newest("offence.registered", lambda event: event.data["article"] == "109-1"
                              and event.data["case"] not in been and event.data.get("suspects"))
        return self.line(self.sentence(), subject=offence.data["case"], data={
            "article": "109-1", "offence": offence.subject, "person": offence.data["suspects"][0],
            "verdict": "convicted", "penalty": {"kind": "fine-mci", "amount": 20}})

    def in_court(self):
        """A case whose only court event is a sending, and a charge of it under 108-1."""
        court = {}
        for event in self.events:
            if event.type in COURT:
                court.setdefault(event.subject, []).append(event)
        for case, events in court.items():
            if [event.type for event in events] == ["case.sent-to-court"]:
                for charge in json.loads(self.lines[events[0].id])["data"]["charges"]:
                    if charge["article"] == "108-1":
                        return case, charge
        raise LookupError("the sample has no case in court and without a sentence")

    def sentence(self):
        return self.newest("sentence.imposed", lambda event: event.data["verdict"] == "convicted")

    def attestation_reason(self):
        return next(json.loads(self.lines[event.id])["data"]["attested"]["reason"] for event in self.events
                    if b'"attested":' in self.lines[event.id])

    def newest(self, type, fits=lambda event: True):
        return next(event for event in reversed(self.events) if event.type == type and fits(event))

    # How they are made

    def line(self, event, subject=None, new=None, data=None):
        """An event's line as of a new id and time; `new`: with a reference of that kind not used before."""
        self.made += 1
        recorded = self.last + timedelta(seconds=self.made)
        line = json.loads(self.lines[event.id])
        digest = hashlib.sha256(f"{new} {self.made}".encode()).digest()
        line["id"] = f"{int(recorded.timestamp() * 1000):012x}7{digest.hex()[:3]}8{digest.hex()[3:18]}"
        line["id"] = "-".join(line["id"][a:b] for a, b in [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)])
        line["time"] = recorded.astimezone(LOCAL).isoformat(timespec="seconds")
        line["recordedtime"] = recorded.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        line.pop("capturedtime", None)
        line.pop("timeprecision", None)
        line.pop("signature", None)  # it would be of another event
        line["data"].pop("attested", None)
        if subject:
            line["subject"] = subject
        if new:
            line["subject"] = f"{new}:{base64.b32encode(digest[:16]).decode().lower().rstrip('=')}"
        if data and event.type == "sentence.imposed":
            line["data"] = data
        elif data:
            line["data"] |= data
        return self.text(line)

    @staticmethod
    def text(line):
        return json.dumps(line, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode() + b"\n"
