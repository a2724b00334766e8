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
from collections import Counter, defaultdict
from datetime import datetime

import naive
from cases import Cases
from entries import alive, event_of, first_of_each_subject
from recount import Unit, days, intake, prevention, reports, victims

BRIEFING = """offences.registered offences.108-1 offences.108-1.domestic offences.109-1 offences.109-1.domestic
    cases.sent-to-court persons.sentenced risk.surveys persons.high-risk causes.alcohol causes.jealousy
    causes.social-instability persons.crisis-centre persons.supported""".split()
FAMILIES = [reports, intake, victims, prevention]
FIGURES = BRIEFING + [key for family in FAMILIES for key in family.KEYS]
PERSONS = [key for key in FIGURES if key.startswith("persons.")]
SPLIT = [key for key in BRIEFING if key not in PERSONS] + [
    key for family in FAMILIES for key, by_district in family.KEYS.items() if by_district]
PARTS = {
    "month": [f"{month:02}" for month in range(1, 13)],
    "district": ["almaty", "baiqonyr", "esil", "nura", "saraishyq", "saryarqa"]}

ARTICLES = {"108-1", "109-1"}
ARTICLES_FROM = datetime.fromisoformat("2024-06-16T00:00:00+05:00")
DOMESTIC_2009 = set("""spouse former-spouse cohabitant former-cohabitant common-child parent child
    grandparent grandchild sibling other-relative""".split())
DOMESTIC_2026_FROM = datetime.fromisoformat("2026-03-02T00:00:00+05:00")



class Recount:
    """The figures of one year, as known at the end of the log."""

    moment = staticmethod(datetime.fromisoformat)

    def __init__(self, events, year, last=None):
        """`last` is the local day on which the log ends: of the year, no later day is known."""
        self.events, self.year, self.same = alive(events), year, {}
        self.days = days.known(year, last)
        self.by_type, self.by_subject = defaultdict(list), defaultdict(list)
        for position, event in enumerate(self.events):
            self.by_type[event.type].append((position, event))
            self.by_subject[event.subject].append(event)
        for one, other in self.joined():
            one, other = self.one(one), self.one(other)
            if one != other:
                self.same[one] = other

    def joined(self):
        """The pairs found to be one person and not parted since, in log order."""
        pairs = {}
        for event in self.of("person.identified", "person.separated"):
            if event.type == "person.identified":
                pairs.setdefault(frozenset((event.subject, event.data["sameAs"])), (event.subject, event.data["sameAs"]))
            else:
                pairs.pop(frozenset((event.subject, event.data["from"])), None)
        return pairs.values()

    def one(self, person):
        """The reference that stands for all who are found to be the same person."""
        while person in self.same:
            person = self.same[person]
        return person

    def of(self, *types):
        """Events of some types, in log order."""
        return [event for _, event in sorted(entry for name in types for entry in self.by_type[name])]

    def about(self, subject, *types):
        return [event for event in self.by_subject[subject] if event.type in types]

    def cases(self, year=None):
        """Which case is which by a year's end, or after everything."""
        return Cases(event for event in self.of("offence.registered", "case.joined", "case.severed")
                     if event.type == "offence.registered" or year is None or event.year <= year)

    def in_year(self, *types):
        return [event for event in self.of(*types) if event.year == self.year]

    def by_year_end(self, *types):
        return [event for event in self.of(*types) if event.year <= self.year]

    def in_window(self, event):
        return event.year == self.year and event.instant >= ARTICLES_FROM

    def units(self):
        yield from self.offences_and_cases()
        yield from self.surveys_and_causes()
        yield from self.persons("persons.sentenced", [
            event for event in self.of("sentence.imposed") if self.in_window(event)
            and event.data["verdict"] == "convicted" and event.data["article"] in ARTICLES])
        yield from self.persons("persons.high-risk", self.in_year("high-risk.designated"))
        yield from self.persons("persons.crisis-centre", self.in_year("crisis-centre.admitted"))
        yield from self.persons("persons.supported", [
            event for event in self.in_year("support.delivered")
            if event.data["kind"] in {"psychological", "legal"}
            and event.data["recipient"] in {"woman", "child"}])
        for family in FAMILIES:
            yield from family.units(self)

    def offences_and_cases(self):
        """An offence counts if registered in the window, committed under the new articles, and standing
        under one at the year's end; a case, if such an offence is in it and its last court event by then
        is a sending in the window."""
        requalified = {event.subject: event.data["to"] for event in self.by_year_end("offence.requalified")}
        relationships = self.relationships()
        district = {}
        for offence in first_of_each_subject(self.of("offence.registered")):
            article = requalified.get(offence.subject, offence.data["article"])
            committed = datetime.fromisoformat(offence.data["committedTo"])
            if not self.in_window(offence) or article not in ARTICLES or committed < ARTICLES_FROM:
                continue
            district[offence.subject] = offence.data["district"]
            yield Unit("offences.registered", *offence.place)
            yield Unit(f"offences.{article}", *offence.place)
            qualifying = DOMESTIC_2009 if committed < DOMESTIC_2026_FROM else DOMESTIC_2009 | {"in-law"}
            if self.kinds(offence, relationships) & qualifying:
                yield Unit(f"offences.{article}.domestic", *offence.place)
        cases = self.cases(self.year)
        last = {cases.last(event.subject): event
                for event in self.by_year_end("case.sent-to-court", "case.returned")}
        for case, event in last.items():
            counted = [offence for offence in cases.offences(case) if offence in district]
            if counted and event.type == "case.sent-to-court" and self.in_window(event):
                yield Unit("cases.sent-to-court", event.month, district[counted[0]])

    def relationships(self):
        """(suspect, victim, kind) by the offence they name, else by the pair."""
        found = defaultdict(list)
        for event in self.by_year_end("relationship.recorded"):
            pair = self.one(event.data["suspect"]), self.one(event.data["victim"])
            found[event.data.get("offence", pair)].append((*pair, event.data["kind"]))
        return found

    def kinds(self, offence, relationships):
        """What any suspect of an offence is to any victim; a relationship naming it brings both along."""
        naming = relationships.get(offence.subject, [])
        suspects = {self.one(p) for p in offence.data.get("suspects", [])} | {s for s, _, _ in naming}
        victims = {self.one(p) for p in offence.data.get("victims", [])} | {v for _, v, _ in naming}
        of_pairs = [relationships.get((suspect, victim), []) for suspect in suspects for victim in victims]
        return {kind for found in [naming, *of_pairs] for _, _, kind in found}

    def surveys_and_causes(self):
        """The year's scorable assessments, and the distinct causes of each, whenever stated."""
        place = {survey.subject: survey.place for survey in first_of_each_subject(self.of("risk.assessed"))
                 if survey.year == self.year and survey.data["items"].count("?") <= 5}
        causes = {(event.subject, event.data["cause"]) for event in self.of("cause.stated")}
        yield from (Unit("risk.surveys", *place[survey]) for survey in place)
        yield from (Unit(f"causes.{cause}", *place[survey]) for survey, cause in causes if survey in place)

    def persons(self, key, events):
        """Distinct persons, each in the month of the earliest event."""
        month = {}
        for event in sorted(events, key=lambda event: event.instant):
            month.setdefault(self.one(event.person), event.month)
        return [Unit(key, month[person], None, person) for person in month]

    def unidentified(self):
        """Persons said to be unknown, and never said to be known."""
        said = defaultdict(set)
        for event in self.of("party.added", "crisis-centre.admitted", "support.delivered"):
            said[event.data["identity"]].add(self.one(event.person))
        return said["unknown"] - said["known"]


def figures(lines, year, naively=False, by=None):
    lines = list(lines)
    events = [event_of(line) for line in lines]
    recount = Recount(events, year, last_day(lines))
    units, unknown = list(recount.units()), recount.unidentified()
    if naively:
        units = [Unit(k, *event.place) for event in events if event.year == year for k in naive.keys(event)]

    def table(keys, units):
        count = Counter()
        for unit in units:
            count[unit.key] += unit.amount
        return {key: count[key] for key in keys}

    answer = {"year": year, "figures": table(FIGURES, units)}
    answer["unidentified"] = table(PERSONS, [unit for unit in units if unit.person in unknown])
    if by:
        keys = FIGURES if by == "month" else SPLIT
        answer[f"{by}s"] = {p: table(keys, [u for u in units if getattr(u, by) == p]) for p in PARTS[by]}
    return answer


def last_day(lines):
    """The local day on which the last entry was recorded; None where entries do not say."""
    recorded = json.loads(lines[-1]).get("recordedtime") if lines else None
    return recorded and days.local_day(recorded)


def flat(value, name=""):
    if not isinstance(value, dict):
        return {name: value}
    return {path: leaf for key in value for path, leaf in flat(value[key], f"{name} {key}".strip()).items()}


def compare(mine, theirs, naively):
    """A line for each number that differs; of a naive count, for each figure that does not, if there is any of it."""
    mine, theirs = flat({"figures": mine["figures"]} if naively else mine), flat(theirs)
    return [f"{name}: recount {mine[name]}, ledger {theirs.get(name)}"
            for name in mine if (mine[name] == theirs.get(name)) == naively
            if not naively or name.removeprefix("figures ") in naive.COUNTED and mine[name]]


def main():
    parser = argparse.ArgumentParser(description="An independent recount of a year's figures.")
    parser.add_argument("year", type=int)
    parser.add_argument("file", nargs="?", type=argparse.FileType("rb"), default=sys.stdin.buffer)
    parser.add_argument("--naive", action="store_true", help="count events of the obvious types instead")
    parser.add_argument("--by", choices=PARTS)
    parser.add_argument("--compare", type=argparse.FileType("rb"), metavar="STATS.json")
    asked = parser.parse_args()
    answer = figures(asked.file, asked.year, asked.naive, asked.by)
    if not asked.compare:
        print(json.dumps(answer, indent=2))
        return 0
    lines = compare(answer, json.load(asked.compare), asked.naive)
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
