"""A register's export, invented: rows for the offences of the synthetic year and for others that nobody knows, with
faults and differences planted in it. What was planted where is told apart from the file."""

import random
from collections import namedtuple
from datetime import datetime, timedelta

HEADERS = ["Номер ЕРДР", "Эпизод", "Дата регистрации в ЕРДР", "Орган", "Номер КУИ", "Дата регистрации КУИ",
           "Способ поступления", "Дата совершения", "Дата окончания", "Описание", "Квалификация", "Район", "Адрес",
           "Примечание"]
FIELDS = ["erdr", "episode", "registered", "organ", "kui", "kuiTime", "channel", "committed", "committedTo",
          "description", "qualification", "place", "address", "note"]
DISTRICTS = {"almaty": "Алматы", "baiqonyr": "Байконур", "esil": "Есиль", "nura": "Нура", "saraishyq": "Сарайшык",
             "saryarqa": "Сарыарка"}
SECONDS = "%d.%m.%Y %H:%M:%S"
MINUTES = "%d.%m.%Y %H:%M"

Planted = namedtuple("Planted", "line codes kind")


def qualification(article, part):
    return f"ст.{article} ч.{part} УК РК"


class Row(dict):
    """The cells of one row, and how the line is spoilt when it is written."""

    spoil = None

    def cells(self):
        return [self.get(field, "") for field in FIELDS]


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\n\r') else cell


def line_of(row):
    line = ";".join(map(quoted, row.cells())).encode()
    return (row.spoil(line) if row.spoil else line) + b"\n"


def write(path, rows):
    """Writes the rows; gives the line each begins on."""
    lines, at = [], 2
    with open(path, "wb") as file:
        file.write(b"\xef\xbb\xbf" + (";".join(HEADERS) + "\n").encode())
        for row in rows:
            line = line_of(row)
            file.write(line)
            lines.append(at)
            at += line.count(b"\n")
    return lines


class Known:
    """The offences that a ledger has, as rows: of its alive events, in log order."""

    def __init__(self, events, organs):
        self.rows, self.keys = [], set()
        registered, articles, reports, numbered = {}, {}, {}, {}
        for event in events:
            data, kind, subject = event["data"], event["type"][4:-3], event["subject"]
            if kind == "offence.registered":
                registered.setdefault(subject, event)
            elif kind == "offence.requalified":
                articles[subject] = data["to"]
            elif kind == "case.opened":
                reports.setdefault(subject, []).extend(data.get("reports", []))
            elif kind == "report.numbered":
                numbered.setdefault(subject, []).append(event)
        taken = {}
        for offence, event in registered.items():
            data = event["data"]
            key = data["erdr"], data["episode"]
            if key in self.keys:
                continue
            self.keys.add(key)
            body = event.get("performer", event["body"])
            organ = body if body.startswith("body:") else event["body"]
            row = Row(erdr=data["erdr"], episode=str(data["episode"]), organ=organs[organ],
                      registered=local(event["time"]), committed=local(data["committedFrom"]),
                      committedTo=local(data["committedTo"]), place=DISTRICTS[data["district"]],
                      qualification=qualification(articles.get(offence, data["article"]), data["part"]),
                      description="", address="", note="из журнала")
            for report in reports.get(data["case"], []):
                for number in numbered.get(report, []):
                    book = number["data"]["kui"], number["data"]["organ"], number["time"][:4]
                    if number["data"]["organ"] == organ and taken.setdefault(book, data["erdr"]) == data["erdr"]:
                        row |= {"kui": book[0], "kuiTime": local(number["time"])}
            if row.get("kui") and datetime.strptime(row["kuiTime"], SECONDS).year != int(event["time"][:4]):
                row["kui"] = row["kuiTime"] = ""
            self.rows.append(row)


def local(time):
    return datetime.fromisoformat(time).strftime(SECONDS)


def invented(count, organs, seed):
    """Rows of a year that was not: the numbers begin with 2499, no person, place or act is real."""
    chance, rows = random.Random(seed), []
    names = sorted(organs)
    while len(rows) < count:
        at = len(rows)
        registered = datetime(2024, 6, 20) + timedelta(minutes=chance.randrange(190 * 1440))
        told = registered - timedelta(minutes=chance.randrange(10, 20 * 60))
        committed = told - timedelta(minutes=chance.randrange(5, 600))
        article, part = chance.choice([("108-1", 1), ("108-1", 2), ("109-1", 1), ("109-1", 2), ("107", 1), ("110", 1)])
        row = Row(erdr=f"2499{at:011}", episode="1", registered=registered.strftime(MINUTES),
                  organ=chance.choice(names), kui=str(5_000_000 + at), kuiTime=told.strftime(MINUTES),
                  channel=chance.choice(["102", "112", "Заявление", "РАПОРТ"]), committed=committed.strftime(MINUTES),
                  committedTo="", description=chance.choice(DESCRIPTIONS), place=chance.choice(sorted(DISTRICTS.values())),
                  qualification=qualification(article, part), address=f"Синтетическая улица {at}")
        if chance.random() < .3:
            row["committedTo"] = (committed + timedelta(minutes=chance.randrange(60))).strftime(MINUTES)
            if datetime.strptime(row["committedTo"], MINUTES) > registered:
                row["committedTo"] = ""
        if chance.random() < .1:
            row["kui"] = row["kuiTime"] = row["channel"] = ""
        rows.append(row)
        if chance.random() < .05 and len(rows) < count:
            # A second episode under the same number, of the same report.
            rows.append(Row(row | {"episode": "2", "qualification": qualification("109-1", 1)}))
    return rows


DESCRIPTIONS = [
    "", "Образец: за стеной кричат.", "Сломан вымышленный стул; ущерб 0 ₸", 'Наряд "Образец-1" никого не нашёл',
    "Жоқ көше,\nжоқ үй", '"Ничего не случилось"', "Оқиға ойдан шығарылған;\r\nешкім жоқ", "Пример, просто пример",
]


def spoilt(rows, count, known, seed):
    """Plants faults in rows that nobody knows: gives the rows, and the codes expected of each that is spoilt by its place."""
    chance, planted, rows = random.Random(seed), {}, list(rows)
    # Neither first nor second episodes, so that each fault is of its own line alone; and the numbers of the first
    # rows are what others repeat.
    several = {row["erdr"] for row in rows if row["episode"] == "2"}
    whole = [at for at, row in enumerate(rows) if row["erdr"] not in several and row["kui"]]
    sources, places = whole[:50], chance.sample(whole[50:], count)
    booked = [row for row in known if row.get("kui")]
    for number, at in enumerate(sorted(places)):
        kind, codes = KINDS[number % len(KINDS)]
        source = booked[number % len(booked)] if kind is number_of_the_ledger else rows[sources[number % 50]]
        row = Row(rows[at])
        kind(row, source)
        rows[at] = row
        planted[at] = (codes, kind.__name__)
    return rows, planted


def bad_day(row, _):
    row["committed"] = "32.07.2024 10:00"


def day_that_is_not(row, _):
    row["committed"] = "31.06.2024"


def other_way_of_writing(row, _):
    row["registered"] = "2024/07/10 10:00"


def article_not_in_force(row, _):
    row |= {"qualification": qualification("108-1", 1), "committed": "10.06.2024 12:00", "committedTo": ""}


def unknown_article(row, _):
    row["qualification"] = "ст.900 ч.1 УК РК"


def short_number(row, _):
    row["erdr"] = row["erdr"][:-1]


def letters_in_number(row, _):
    row["erdr"] = row["erdr"][:-1] + "О"


def same_row(row, source):
    row |= source


def open_quote(row, _):
    row["description"] = "КАВЫЧКА"
    row.spoil = lambda line: line.replace("КАВЫЧКА".encode(), '"кавычки без пары'.encode())


def quote_inside(row, _):
    row["description"] = "КАВЫЧКА"
    row.spoil = lambda line: line.replace("КАВЫЧКА".encode(), 'слово "в кавычках" без кавычек'.encode())


def unknown_organ(row, _):
    row["organ"] = "УП Несуществующее"


def number_of_another(row, source):
    row |= {"kui": source["kui"], "kuiTime": source["kuiTime"], "organ": source["organ"],
            "committed": source["committed"], "committedTo": "", "registered": source["registered"]}


def number_of_the_ledger(row, source):
    row |= {"kui": source["kui"], "kuiTime": source["kuiTime"], "organ": source["organ"]}


def committed_after(row, _):
    later = datetime.strptime(row["registered"], MINUTES) + timedelta(hours=1)
    row |= {"committed": later.strftime(MINUTES), "committedTo": ""}


def ends_before(row, _):
    earlier = datetime.strptime(row["committed"], MINUTES) - timedelta(hours=1)
    row["committedTo"] = earlier.strftime(MINUTES)


def nothing_where_needed(row, _):
    row["qualification"] = "  "


def not_utf8(row, _):
    row["description"] = "БАЙТ"
    row.spoil = lambda line: line.replace("БАЙТ".encode(), b"\xcf\xf0\xe8\xec\xe5\xf0")


def field_too_few(row, _):
    row["note"] = ""
    row.spoil = lambda line: line[:-1]


def field_too_many(row, _):
    row.spoil = lambda line: line + b";"


def unknown_district(row, _):
    row["place"] = "Несуществующий"


def episode_zero(row, _):
    row["episode"] = "0"


KINDS = [
    (bad_day, ["ROW-02"]), (day_that_is_not, ["ROW-02"]), (other_way_of_writing, ["ROW-02"]),
    (article_not_in_force, ["OFF-02"]), (unknown_article, ["ROW-03"]), (short_number, ["ROW-04"]),
    (letters_in_number, ["ROW-04"]), (same_row, ["ROW-05"]), (open_quote, ["CSV-01"]), (quote_inside, ["CSV-01"]),
    (unknown_organ, ["ROW-03"]), (number_of_another, ["ROW-06"]), (number_of_the_ledger, ["ROW-06"]),
    (committed_after, ["ROW-09"]), (ends_before, ["ROW-09"]), (nothing_where_needed, ["ROW-01"]),
    (not_utf8, ["CSV-03"]), (field_too_few, ["CSV-02"]), (field_too_many, ["CSV-02"]), (unknown_district, ["ROW-03"]),
    (episode_zero, ["ROW-04"]),
]


def differing(rows, organs, seed):
    """Plants differences in rows that are recorded as they stand. Gives the rows; what is missing here, missing there, and
    the fields that differ, by (number, episode)."""
    chance, rows, names = random.Random(seed), [Row(row) for row in rows], sorted(organs)
    several = {row["erdr"] for row in rows if row["episode"] != "1"}
    # Of the year, and so far from its end that an hour more is of it too.
    whole = [at for at, row in enumerate(rows)
             if row["erdr"] not in several and row["registered"][6:10] == "2024" and row["registered"][:5] != "31.12"]
    year = [Row(rows[at]) for at in whole]
    places = iter(chance.sample(whole, 160))
    gone, fields = set(), {}

    def change(count, name, also=()):
        for _ in range(count):
            row = rows[next(places)]
            wanted = {name} | {field for field in also if row.get("kui")}
            yield row
            fields[row["erdr"], int(row["episode"])] = wanted

    for row in change(20, "article"):
        article, part = row["qualification"].split()[0].removeprefix("ст."), row["qualification"].split()[1][2:]
        row["qualification"] = qualification("109-1" if article == "108-1" else "108-1", part)
    for row in change(20, "district"):
        row["place"] = next(name for name in chance.sample(sorted(DISTRICTS.values()), 2) if name != row["place"])
    for row in change(15, "registered"):
        row["registered"] = shifted(row["registered"], hours=1)
    for row in change(15, "organ", ["kui"]):
        row["organ"] = next(name for name in chance.sample(names, 2) if name != row["organ"])
    for row in change(15, "committedFrom"):
        # The end is as it was.
        row["committedTo"] = row["committedTo"] or row["committed"]
        row["committed"] = shifted(row["committed"], days=-1)
    for row in change(15, "kui"):
        row["kui"] = str(8_000_000 + len(fields))
        row["kuiTime"] = row["kuiTime"] or row["registered"]
        row["channel"] = "102"
    for _ in range(30):
        at = next(places)
        gone.add((rows[at]["erdr"], int(rows[at]["episode"])))
        rows[at] = None
    added = {("2498" + f"{number:011}", 1) for number in range(25)}
    rows = [row for row in rows if row]
    for erdr, _ in sorted(added):
        row = Row(chance.choice(year)) | {"erdr": erdr, "episode": "1", "kui": "", "kuiTime": "", "channel": ""}
        rows.insert(chance.randrange(len(rows)), Row(row))
    return rows, added, gone, fields


def shifted(text, **by):
    form = SECONDS if text.count(":") == 2 else MINUTES
    return (datetime.strptime(text, form) + timedelta(**by)).strftime(form)
