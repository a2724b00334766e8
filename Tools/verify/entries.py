"""Entries as events: what was written, and which of it still counts."""

import json
import sys
from collections import defaultdict, namedtuple
from datetime import datetime

# The members of an event's data that the figures rest on; the rest is not kept.
READ = set("""answer arrived article assessment at cadenceDays camera cameras case cause centre channel committedTo
    days district domestic from identity into items kind offence offences outcome person recipient report reports
    role sameAs suspect suspects target to verdict victim victims violation""".split())


class Event(namedtuple("Event", "id type subject time data body patch", defaults=[None])):
    year = property(lambda self: int(self.time[:4]))  # a time is local, with the zone's true offset
    month = property(lambda self: self.time[5:7])
    instant = property(lambda self: datetime.fromisoformat(self.time))
    person = property(lambda self: self.data.get("person", self.subject))
    place = property(lambda self: (self.month, self.data.get("district")))


def event_of(line):
    entry = json.loads(line)
    name = entry["type"].removeprefix("kua.").removesuffix(".v1")
    data = {field: value for field, value in entry["data"].items() if field in READ}
    return Event(entry["id"], sys.intern(name), entry["subject"], entry["time"], data, entry.get("body"),
                 entry["data"].get("patch"))


def merged(target, patch):
    """JSON Merge Patch (RFC 7396, section 2)."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def corrected(event, patch):
    """The event as a correction's patch leaves it."""
    said = merged({"subject": event.subject, "time": event.time, "data": event.data}, patch)
    data = {field: value for field, value in said["data"].items() if field in READ}
    return event._replace(subject=said["subject"], time=said["time"], data=data)


def alive(events):
    """Events that no alive retraction targets, as corrected. A target precedes what revises it: begin at the end.

    A correction of a correction says that one's patch anew, the last alive one counting; corrections of an event are
    merged into it in log order."""
    dead, patches, anew, corrections = set(), defaultdict(list), {}, set()
    for event in events:
        if event.type == "event.corrected":
            corrections.add(event.id)
    for event in reversed(events):
        if event.id in dead:
            continue
        if event.type == "event.retracted":
            dead.add(event.data["target"])
        elif event.type == "event.corrected":
            patch, target = anew.get(event.id, event.patch), event.data["target"]
            if target in corrections:
                anew.setdefault(target, patch)
            else:
                patches[target].append(patch)
    found = []
    for event in events:
        if event.id in dead:
            continue
        for patch in reversed(patches[event.id] if event.id in patches else []):
            event = corrected(event, patch)
        found.append(event)
    return found


def first_of_each_subject(events):
    first = {}
    for event in events:
        first.setdefault(event.subject, event)
    return first.values()
