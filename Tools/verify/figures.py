#!/usr/bin/env python3
"""An independent recount of a year's figures, from the entries alone.

    figures.py YEAR [FILE] [--naive] [--by month|district] [--compare STATS.json]

FILE (or standard input) holds the entries in log order, one a line. --naive counts events instead: no
retraction, distinctness, identity or status. --compare checks the ledger's own figures, and exits 1 with a
line for each difference; with --naive, a line for each figure that mere counting happens to get right.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict, namedtuple
from datetime import datetime

FIGURES = """offences.registered offences.108-1 offences.108-1.domestic offences.109-1 offences.109-1.domestic
    cases.sent-to-court persons.sentenced risk.surveys persons.high-risk causes.alcohol causes.jealousy
    causes.social-instability persons.crisis-centre persons.supported""".split()
PERSONS = [key for key in FIGURES if key.startswith("persons.")]
PLACED = [key for key in FIGURES if key not in PERSONS]
MONTHS = [f"{month:02}" for month in range(1, 13)]
DISTRICTS = "almaty baiqonyr esil nura saraishyq saryarqa".split()

ARTICLES = {"108-1", "109-1"}
ARTICLES_FROM = datetime.fromisoformat("2024-06-16T00:00:00+05:00")
DOMESTIC_2009 = set("""spouse former-spouse cohabitant former-cohabitant common-child parent child
    grandparent grandchild sibling other-relative""".split())
DOMESTIC_2026 = DOMESTIC_2009 | {"in-law"}
DOMESTIC_2026_FROM = datetime.fromisoformat("2026-03-02T00:00:00+05:00")

READ = set("""target sameAs person identity suspect victim kind offence article case committedTo district domestic
    suspects victims to verdict items cause recipient""".split())  # the members of `data` that matter here
Event = namedtuple("Event", "id type subject time data")
Offence = namedtuple("Offence", "article case domestic month district")
Unit = namedtuple("Unit", "key month district person", defaults=[None, None])  # one thing counted


def event_of(line):
    entry = json.loads(line)
    data = {name: value for name, value in entry["data"].items() if name in READ}
    name = entry["type"].removeprefix("kua.").removesuffix(".v1")
    return Event(entry["id"], sys.intern(name), entry["subject"], entry["time"], data)


def year_of(time):
    return int(time[:4])  # a time is written in local time, with the zone's true offset


def month_of(time):
    return time[5:7]


def in_window(time, year):
    return year_of(time) == year and datetime.fromisoformat(time) >= ARTICLES_FROM


def person_of(event):
    return event.data.get("person", event.subject)


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


class Recount:
    """The figures of one year, as known at the end of the log."""

    def __init__(self, events, year):
        self.events, self.year, self.same = alive(events), year, {}
        for event in self.of("person.identified"):
            one, other = self.one(event.subject), self.one(event.data["sameAs"])
            if one != other:
                self.same[one] = other

    def one(self, person):
        """The reference that stands for all who are found to be the same person."""
        while person in self.same:
            person = self.same[person]
        return person

    def of(self, *types):
        return [event for event in self.events if event.type in types]

    def in_year(self, *types):
        return [event for event in self.of(*types) if year_of(event.time) == self.year]

    def by_year_end(self, *types):
        return [event for event in self.of(*types) if year_of(event.time) <= self.year]

    def units(self):
        offences = list(self.offences())
        for offence in offences:
            place = offence.month, offence.district
            yield Unit("offences.registered", *place)
            yield Unit(f"offences.{offence.article}", *place)
            if offence.domestic:
                yield Unit(f"offences.{offence.article}.domestic", *place)
        yield from self.cases_sent_to_court(offences)
        yield from self.surveys_and_causes()
        yield from self.persons("persons.sentenced", [
            event for event in self.of("sentence.imposed") if in_window(event.time, self.year)
            and event.data["verdict"] == "convicted" and event.data["article"] in ARTICLES])
        yield from self.persons("persons.high-risk", self.in_year("high-risk.designated"))
        yield from self.persons("persons.crisis-centre", self.in_year("crisis-centre.admitted"))
        yield from self.persons("persons.supported", [
            event for event in self.in_year("support.delivered")
            if event.data["kind"] in ("psychological", "legal") and event.data["recipient"] in ("woman", "child")])

    def offences(self):
        """Registered in the window, committed under the new articles, and under one at the year's end."""
        requalified = {event.subject: event.data["to"] for event in self.by_year_end("offence.requalified")}
        of_offence, of_pair = defaultdict(list), defaultdict(set)
        for event in self.by_year_end("relationship.recorded"):
            pair = self.one(event.data["suspect"]), self.one(event.data["victim"])
            if "offence" in event.data:
                of_offence[event.data["offence"]].append((*pair, event.data["kind"]))
            else:
                of_pair[pair].add(event.data["kind"])
        for event in first_of_each_subject(self.of("offence.registered")):
            data, related = event.data, of_offence[event.subject]
            article = requalified.get(event.subject, data["article"])
            committed = datetime.fromisoformat(data["committedTo"])
            if in_window(event.time, self.year) and article in ARTICLES and committed >= ARTICLES_FROM:
                suspects = {self.one(p) for p in data.get("suspects", [])} | {s for s, _, _ in related}
                victims = {self.one(p) for p in data.get("victims", [])} | {v for _, v, _ in related}
                kinds = {kind for _, _, kind in related}
                kinds.update(kind for s in suspects for v in victims for kind in of_pair.get((s, v), ()))
                law = DOMESTIC_2009 if committed < DOMESTIC_2026_FROM else DOMESTIC_2026
                yield Offence(article, data["case"], bool(kinds & law), month_of(event.time), data["district"])

    def cases_sent_to_court(self, offences):
        """With a counted offence, and whose last court event by the year's end is a sending in the window."""
        last = {event.subject: event for event in self.by_year_end("case.sent-to-court", "case.returned")}
        district = {offence.case: offence.district for offence in reversed(offences)}  # of its first offence
        for case in last.keys() & district.keys():
            if last[case].type == "case.sent-to-court" and in_window(last[case].time, self.year):
                yield Unit("cases.sent-to-court", month_of(last[case].time), district[case])

    def surveys_and_causes(self):
        """The year's scorable assessments, and the distinct causes of each, whenever stated."""
        place = {
            event.subject: (month_of(event.time), event.data["district"])
            for event in first_of_each_subject(self.of("risk.assessed"))
            if year_of(event.time) == self.year and event.data["items"].count("?") <= 5}
        causes = {(event.subject, event.data["cause"]) for event in self.of("cause.stated")}
        yield from (Unit("risk.surveys", *place[survey]) for survey in place)
        yield from (Unit(f"causes.{cause}", *place[survey]) for survey, cause in causes if survey in place)

    def persons(self, key, events):
        """Distinct persons, each in the month of the earliest event."""
        month = {}
        for event in sorted(events, key=lambda event: datetime.fromisoformat(event.time)):
            month.setdefault(self.one(person_of(event)), month_of(event.time))
        return [Unit(key, month[person], None, person) for person in month]

    def unidentified(self):
        """Persons said to be unknown, and never said to be known."""
        said = defaultdict(set)
        for event in self.of("party.added", "crisis-centre.admitted", "support.delivered"):
            said[event.data["identity"]].add(self.one(person_of(event)))
        return said["unknown"] - said["known"]


def naive_units(events, year):
    key_of = {
        "case.sent-to-court": "cases.sent-to-court", "sentence.imposed": "persons.sentenced",
        "risk.assessed": "risk.surveys", "high-risk.designated": "persons.high-risk",
        "crisis-centre.admitted": "persons.crisis-centre", "support.delivered": "persons.supported"}
    for event in (event for event in events if year_of(event.time) == year):
        data, keys = event.data, [key_of.get(event.type)]
        if event.type == "cause.stated":
            keys = [f"causes.{data['cause']}"]
        elif event.type == "offence.registered" and data["article"] in ARTICLES:
            keys = ["offences.registered", f"offences.{data['article']}"]
            keys += [f"offences.{data['article']}.domestic"] * (data["domestic"] == "yes")
        yield from (Unit(key, month_of(event.time), data.get("district")) for key in keys)


def table(units, keys):
    count = Counter(unit.key for unit in units)
    return {key: count[key] for key in keys}


def figures(lines, year, naive=False, by=None):
    events = [event_of(line) for line in lines]
    recount = Recount(events, year)
    units, unknown = list(naive_units(events, year) if naive else recount.units()), recount.unidentified()
    answer = {"year": year, "figures": table(units, FIGURES)}
    answer["unidentified"] = table([unit for unit in units if unit.person in unknown], PERSONS)
    if by == "month":
        answer["months"] = {m: table([u for u in units if u.month == m], FIGURES) for m in MONTHS}
    if by == "district":
        answer["districts"] = {d: table([u for u in units if u.district == d], PLACED) for d in DISTRICTS}
    return answer


def flat(value, path=()):
    if not isinstance(value, dict):
        return {" ".join(path): value}
    return {name: leaf for key in value for name, leaf in flat(value[key], (*path, key)).items()}
