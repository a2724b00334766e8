"""Entries as events: what was written, and which of it still counts."""

import json
import sys
from collections import namedtuple
from datetime import datetime

# The members of an event's data that the figures rest on; the rest is not kept.
READ = set("""answer arrived article assessment at cadenceDays camera cameras case cause centre channel committedTo
    days district domestic from identity into items kind offence offences outcome person recipient report reports
    role sameAs suspect suspects target to verdict victim victims violation""".split())


class Event(namedtuple("Event", "id type subject time data body")):
    year = property(lambda self: int(self.time[:4]))  # a time is local, with the zone's true offset
    month = property(lambda self: self.time[5:7])
    instant = property(lambda self: datetime.fromisoformat(self.time))
    person = property(lambda self: self.data.get("person", self.subject))
    place = property(lambda self: (self.month, self.data.get("district")))


def event_of(line):
    entry = json.loads(line)
    name = entry["type"].removeprefix("kua.").removesuffix(".v1")
    data = {field: value for field, value in entry["data"].items() if field in READ}
    return Event(entry["id"], sys.intern(name), entry["subject"], entry["time"], data, entry.get("body"))


def alive(events):
    """Events that no alive retraction targets. A target precedes its retraction: begin at the end."""
    dead = set()
    for event in reversed(events):
        if event.type == "event.retracted" and event.id not in dead:
            dead.add(event.data["target"])
    return [event for event in events if event.id not in dead]


def first_of_each_subject(events):
    first = {}
    for event in events:
        first.setdefault(event.subject, event)
    return first.values()
