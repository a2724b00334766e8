"""Local days of a year: Asia/Almaty, by hand, so that nothing rests on the machine's zones."""

from datetime import date, datetime, timedelta, timezone

CHANGE = datetime(2024, 2, 29, 18, tzinfo=timezone.utc)  # from UTC+6 to UTC+5


def local_day(recorded):
    """The local day of a recorded time, which is UTC."""
    moment = datetime.fromisoformat(recorded.replace("Z", "+00:00"))
    return (moment + timedelta(hours=6 if moment < CHANGE else 5)).date()


def day(time):
    """The local day of an act time, as written."""
    return date.fromisoformat(time[:10])


def clock(time):
    """The local wall clock of an act time, whatever its offset."""
    return datetime.fromisoformat(time[:19])


def known(year, last):
    """The days of the year that are known of, in order."""
    first, end = date(year, 1, 1), date(year + 1, 1, 1)
    if last is not None:
        end = min(end, last + timedelta(days=1))
    return [first + timedelta(days=n) for n in range((end - first).days)]


def month(day):
    return f"{day.month:02}"
