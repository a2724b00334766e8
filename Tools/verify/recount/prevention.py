"""Protective orders, check-ins, correction programmes, families, the sale of alcohol at night."""

from collections import defaultdict
from datetime import timedelta

from entries import first_of_each_subject
from recount import Unit, days

KEYS = {
    **dict.fromkeys(["orders.issued", "orders.served", "orders.active", "orders.violated", "check-ins.due",
                     "check-ins.completed", "check-ins.missed", "programmes.begun", "programmes.completed"], False),
    **dict.fromkeys(["families.identified", "families.in-difficulty", "alcohol.night-inspections",
                     "alcohol.night-violations"], True)}


def units(count):
    yield from orders(count)
    yield from check_ins(count)
    yield from programmes(count)
    yield from families(count)
    yield from alcohol(count)


def orders(count):
    issued = {event.subject: event for event in first_of_each_subject(count.of("protective-order.issued"))}
    served = {event.subject: event for event in first_of_each_subject(count.of(
        "protective-order.served", "protective-order.refused-signature"))}
    violated = {}
    for event in sorted(count.in_year("protective-order.violated"), key=lambda event: event.instant):
        violated.setdefault(event.subject, event)
    for key, events in [("issued", issued), ("served", served), ("violated", violated)]:
        yield from (Unit(f"orders.{key}", event.month) for order, event in events.items()
                    if event.year == count.year and order in issued)
    if count.days:
        active = sum(is_active(order, count.days[-1], count) for order in issued)
        yield Unit("orders.active", days.month(count.days[-1]), amount=active)


def is_active(order, today, count):
    """At the end of a day, by what is dated by then: served, in term, not revoked."""
    def dated(*types):
        return [event for event in count.about(order, *types) if days.day(event.time) <= today]

    issues = count.about(order, "protective-order.issued")
    services = dated("protective-order.served", "protective-order.refused-signature")
    if days.day(issues[0].time) > today or not services:
        return False
    term = issues[0].data["days"] + sum(event.data["days"] for event in dated("protective-order.extended"))
    end = days.day(services[0].time) + timedelta(days=term)
    return today < end and not dated("protective-order.revoked")


def check_ins(count):
    for event in count.in_year("check-in.completed", "check-in.missed"):
        yield Unit(f"check-ins.{event.type.removeprefix('check-in.')}", event.month)
    open_since, watched = defaultdict(list), []  # by person; (opening, time of the closing)
    for event in count.of("monitoring.opened", "monitoring.closed"):
        if event.type == "monitoring.opened":
            open_since[event.subject].append(event)
        else:
            watched += [(opened, days.clock(event.time)) for opened in open_since.pop(event.subject, [])]
    watched += [(opened, None) for mine in open_since.values() for opened in mine]
    for opened, closed in watched:
        step = timedelta(days=opened.data["cadenceDays"])
        due = days.clock(opened.time) + step
        while count.days and due.date() <= count.days[-1] and (closed is None or due <= closed):
            if due.year == count.year:
                yield Unit("check-ins.due", days.month(due))
            due += step


def programmes(count):
    """A centre records the sessions and the end of its own programme with a person, the last ordered."""
    under_way = defaultdict(list)  # by person and centre: whether each programme has begun
    for event in count.of("correction.ordered", "correction.attended", "correction.completed", "correction.dropped"):
        if event.type == "correction.ordered":
            under_way[event.subject, event.data["centre"]].append(False)
            continue
        mine = under_way[event.subject, event.body]
        if not mine:
            continue
        begins = event.type == "correction.attended" and not mine[-1]
        if event.type == "correction.attended":
            mine[-1] = True
        else:
            mine.pop()
        if event.year == count.year and begins:
            yield Unit("programmes.begun", event.month)
        if event.year == count.year and event.type == "correction.completed":
            yield Unit("programmes.completed", event.month)


def families(count):
    for event in first_of_each_subject(count.of("family.identified")):
        if event.year == count.year:
            yield Unit("families.identified", *event.place)
    last = {event.subject: event for event in count.of("family.identified", "family.closed")
            if count.days and days.day(event.time) <= count.days[-1]}
    for event in last.values():
        if event.type == "family.identified":
            yield Unit("families.in-difficulty", days.month(count.days[-1]), event.data["district"])


def alcohol(count):
    """One inspection an outlet and moment; at night when strong alcohol is not sold, from 21:00 to 12:00."""
    first = {}
    for event in count.of("alcohol-sale.inspected"):
        first.setdefault((event.subject, count.moment(event.data["at"])), event)
    for event in first.values():
        hour = days.clock(event.data["at"]).hour
        if event.year == count.year and (hour >= 21 or hour < 12):
            yield Unit("alcohol.night-inspections", *event.place)
            if event.data["violation"] in {"strong-at-night", "weak-at-night"}:
                yield Unit("alcohol.night-violations", *event.place)
