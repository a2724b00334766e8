"""Cases opened from reports and whether risk was assessed in them; offences moved from one article to another."""

from entries import first_of_each_subject
from recount import Unit

KEYS = dict.fromkeys(["cases.opened", "cases.assessed", "requalifications.up", "requalifications.down"], True)
# The least grave first, as the law data rank them.
GRAVITY = "109-1 108-1 115 293 107 110 106 120 99".split()


def units(count):
    yield from opened(count)
    yield from requalified(count)


def opened(count):
    """Of cases that are one at the year's end, the one opened first."""
    cases = count.cases(count.year)
    district = {}
    for event in count.of("report.received"):
        district.setdefault(event.subject, event.data["district"])
    reports = {}
    for event in count.of("case.opened"):
        named = reports.setdefault(event.subject, [])
        named += [report for report in event.data.get("reports", []) if report not in named]
    first = {}
    for event in first_of_each_subject(count.of("case.opened")):
        places = [district[report] for report in reports[event.subject] if report in district]
        if places:
            case = cases.last(event.subject)
            before = first.get(case)
            if not before or (event.instant, by_bits(event.subject)) < (before[0].instant, by_bits(before[0].subject)):
                first[case] = event, places[0]
    assessed = {cases.last(event.data["case"])
                for event in first_of_each_subject(count.of("risk.assessed"))
                if "case" in event.data and event.year <= count.year and event.data["items"].count("?") <= 5}
    for case, (event, place) in first.items():
        if event.year == count.year:
            yield Unit("cases.opened", event.month, place)
            if case in assessed:
                yield Unit("cases.assessed", event.month, place)


def by_bits(reference):
    """References in the order of the bits they are written for: in base32 digits come after letters."""
    return reference.translate(str.maketrans("234567", "{|}~\x7f\x80"))


def requalified(count):
    """Each move is from the article the one before it, in log order, led to."""
    offences = {event.subject: event for event in first_of_each_subject(count.of("offence.registered"))}
    article = {subject: event.data["article"] for subject, event in offences.items()}
    for event in count.of("offence.requalified"):
        if event.subject not in offences:
            continue
        step = GRAVITY.index(event.data["to"]) - GRAVITY.index(article[event.subject])
        article[event.subject] = event.data["to"]
        if event.year == count.year and step:
            yield Unit(f"requalifications.{'up' if step > 0 else 'down'}", event.month,
                       offences[event.subject].data["district"])
