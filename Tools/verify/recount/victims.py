"""Victims, and the help for them and for those of high risk: referrals, days in crisis centres."""

from collections import defaultdict

from entries import first_of_each_subject
from recount import Unit, days

KEYS = dict.fromkeys(["persons.victims", "persons.victims.repeat", "persons.high-risk.assisted", "referrals.made",
                      "referrals.answered", "referrals.accepted", "crisis-centre.days"], False)


def units(count):
    yield from victims(count)
    yield from assisted(count)
    yield from referrals(count)
    yield from bed_days(count)


def victims(count):
    """A person's cases in the order of the first event in each; those that are one at the year's end are one."""
    cases, first = count.cases(count.year), defaultdict(dict)
    for event in count.of("party.added"):
        if event.data["role"] == "victim":
            known, case = first[count.one(event.person)], cases.last(event.subject)
            if case not in known or event.instant < known[case].instant:
                known[case] = event
    for person, known in first.items():
        ordered = sorted(known.values(), key=lambda event: (event.instant, event.month, event.subject))
        new = [event for event in ordered if event.year == count.year]
        if new:
            yield Unit("persons.victims", new[0].month, None, person)
        again = [event for event in ordered[1:] if event.year == count.year]
        if again:
            yield Unit("persons.victims.repeat", again[0].month, None, person)


def assisted(count):
    """Designated in the year, and helped that day or later in it: the person, or the victim the survey names."""
    helped = defaultdict(set)
    for event in count.in_year("crisis-centre.admitted", "support.delivered"):
        helped[count.one(event.person)].add(days.day(event.time))
    victim = {event.subject: event.data.get("victim")
              for event in first_of_each_subject(count.of("risk.assessed"))}
    designated = defaultdict(list)
    for event in count.in_year("high-risk.designated"):
        designated[count.one(event.person)].append(event)
    for person, events in designated.items():
        first = min(events, key=lambda event: event.instant)
        whom = {victim.get(event.data["assessment"]) for event in events} - {None}
        for other in {person} | {count.one(one) for one in whom}:
            if any(day >= days.day(first.time) for day in helped[other]):
                yield Unit("persons.high-risk.assisted", first.month, None, person)
                break


def referrals(count):
    answer = {event.subject: event.data["answer"] for event in count.by_year_end("referral.answered")}
    for event in first_of_each_subject(count.of("referral.made")):
        if event.year != count.year:
            continue
        yield Unit("referrals.made", event.month)
        if event.subject in answer:
            yield Unit("referrals.answered", event.month)
            if answer[event.subject] == "accepted":
                yield Unit("referrals.accepted", event.month)


def bed_days(count):
    """Every day of the year on which a person is in some centre, told day by day."""
    stays = defaultdict(list)  # by reference: [centre, first day, day of the discharge]
    for event in count.of("crisis-centre.admitted", "crisis-centre.discharged"):
        mine = stays[event.subject]
        if event.type == "crisis-centre.admitted":
            mine.append([event.body, days.day(event.time), None])
            continue
        here = [stay for stay in mine if stay[2] is None]
        for stay in [stay for stay in here if stay[0] == event.body] or here:
            stay[2] = days.day(event.time)
    spent = defaultdict(set)
    for reference, mine in stays.items():
        for _, first, end in mine:
            spent[count.one(reference)] |= {
                day for day in count.days if first <= day and (end is None or day < end or day == first)}
    for person in spent:
        for day in spent[person]:
            yield Unit("crisis-centre.days", days.month(day))
