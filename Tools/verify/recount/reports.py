"""Reports: how they come in, what becomes of them, how soon; and the call-outs to them."""

from collections import defaultdict

from entries import first_of_each_subject
from recount import Unit

CHANNELS = "102 112 111 in-person online officer citizen municipal-service health school ngo".split()
KEYS = dict.fromkeys(
    ["reports.received", *(f"reports.channel.{channel}" for channel in CHANNELS), "reports.written-off",
     "registration.reports", "registration.hours", "registration.over-24h",
     "call-outs.attended", "call-outs.recorded"], True)
WRITTEN_OFF = {"nomenclature", "no-offence"}


def units(count):
    received = {event.subject: event for event in first_of_each_subject(count.of("report.received"))}
    registered = registrations(count)
    disposed = {event.subject: event for event in count.by_year_end("report.disposed")}
    for report, event in received.items():
        if event.year != count.year:
            continue
        yield Unit("reports.received", *event.place)
        yield Unit(f"reports.channel.{event.data['channel']}", *event.place)
        last = disposed.get(report)
        if last and last.data["outcome"] in WRITTEN_OFF and not any(
                offence.year <= count.year for offence in registered[report]):
            yield Unit("reports.written-off", *event.place)
    yield from delays(count, received, registered)
    yield from call_outs(count, received)


def registrations(count):
    """By report, the registrations of offences in its cases and in what those go on under."""
    by_case = defaultdict(list)
    for offence in first_of_each_subject(count.of("offence.registered")):
        by_case[offence.data["case"]].append(offence)
    cases, found = count.cases(), defaultdict(list)
    for event in count.of("case.opened"):
        for report in event.data.get("reports", []):
            for case in path(event.subject, cases.into):
                found[report] += by_case[case]
    return found


def path(case, into):
    """A case, and those it goes on under."""
    seen = []
    while case is not None and case not in seen:
        seen.append(case)
        case = into.get(case)
    return seen


def delays(count, received, registered):
    """From the first receipt by police to the earliest registration after it."""
    police = {event.subject: event.data["kind"] == "police" for event in count.of("body.registered")}
    begun = {}
    for event in count.of("report.received"):
        if police.get(event.body):
            begun[event.subject] = min(begun.get(event.subject, event.instant), event.instant)
    for report, start in begun.items():
        later = [offence for offence in registered[report] if offence.instant >= start]
        if not later:
            continue
        first = min(later, key=lambda offence: (offence.instant, offence.time))
        if first.year != count.year:
            continue
        place = first.month, received[report].data["district"]
        seconds = (first.instant - start).total_seconds()
        yield Unit("registration.reports", *place)
        yield Unit("registration.hours", *place, amount=int(seconds // 3600))
        if seconds > 24 * 3600:
            yield Unit("registration.over-24h", *place)


def call_outs(count, received):
    """One for each report and arrival, with the cameras of all who recorded it."""
    first, cameras = {}, defaultdict(set)
    for event in count.of("call-out.attended"):
        arrival = event.subject, count.moment(event.data["arrived"])
        first.setdefault(arrival, event)
        cameras[arrival] |= set(event.data["cameras"])
    recorded = {(event.data.get("report"), event.data.get("camera"))
                for event in count.by_year_end("evidence.registered") if event.data["kind"] == "body-camera"}
    for arrival, event in first.items():
        report = arrival[0]
        if event.year != count.year or report not in received:
            continue
        place = event.month, received[report].data["district"]
        yield Unit("call-outs.attended", *place)
        if any((report, camera) in recorded for camera in cameras[arrival]):
            yield Unit("call-outs.recorded", *place)
