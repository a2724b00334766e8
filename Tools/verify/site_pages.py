"""The pages of kua dashboard, read back: what their numbers say they are, their tables, their links, their colours."""

import re
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "wbr", "img", "hr", "input"}
DASH = "–"


class Page(HTMLParser):
    """A page: its ids, its links, the numbers that say what they are, its tables."""

    def __init__(self, path):
        super().__init__()
        self.path, self.ids, self.hrefs = path, [], []
        self.numbers = []   # (attributes, text)
        self.nameless = []  # cells of numbers that do not say what they are
        self.tables = []    # (name, rows of cells: (attributes, text), rows of totals)
        self._open, self._cell, self._text = [], None, ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if "href" in attributes:
            self.hrefs.append(attributes["href"])
        if tag == "table":
            self.tables.append((attributes.get("data-table", ""), [], []))
        if tag == "tr" and self.tables:
            self.tables[-1][2 if "tfoot" in self._open else 1].append([])
        if tag not in VOID:
            self._open.append(tag)
        if tag == "td" or any(name.startswith("data-") for name in attributes) and tag != "table":
            self._cell, self._text, self._tag = attributes, "", tag

    def handle_data(self, data):
        if self._cell is not None:
            self._text += data

    def handle_endtag(self, tag):
        if self._open and self._open[-1] == tag:
            self._open.pop()
        if self._cell is None or tag != self._tag:
            return
        attributes, text = self._cell, self._text.strip()
        self._cell = None
        if tag == "td":
            self.tables[-1][2 if "tfoot" in self._open else 1][-1].append((attributes, text))
            if not any(name.startswith("data-") for name in attributes) and re.search(r"\d", text):
                self.nameless.append(text)
        self.numbers.append((attributes, text))


def number(text, language):
    """A number as a language writes it; None for a dash, the text itself where it is none."""
    if text == DASH:
        return None
    plain = text.replace("\u2212", "-").replace("+", "")
    plain = plain.replace(",", "") if language == "en" else plain.replace("\u202f", "").replace(",", ".")
    plain = plain.rstrip("%").replace("\u202f", "")
    try:
        return float(plain) if "." in plain else int(plain)
    except ValueError:
        return text


def figure_numbers(page, language):
    """Figure, time or place, and number, of every number that says so."""
    return [(attributes["data-figure"], attributes["data-at"], number(text, language))
            for attributes, text in page.numbers if "data-figure" in attributes]


class Table:
    """A table's numbers."""

    def __init__(self, name, rows, totals, language):
        self.name, self.language = name, language
        self.rows, self.totals = ([row for row in part if row] for part in (rows, totals))
        self.cells = {(attributes["data-row"], attributes["data-column"]): self._number(text)
                      for row in self.rows for attributes, text in row if "data-row" in attributes}
        self.own = [value for row in self.rows for attributes, text in row
                    if "data-row" in attributes or "data-figure" in attributes
                    for value in [self._number(text)] if isinstance(value, int)]

    def _number(self, text):
        return number(text, self.language)

    def faults(self):
        """Shares that are not their row's, sums that are not their numbers'."""
        faults = []
        for row in self.rows + self.totals:
            for attributes, text in row:
                if "data-share" not in attributes or text == DASH:
                    continue
                whole, part = (self._number(text) for attributes, text in row if "data-share" not in attributes)
                if isinstance(whole, int) and isinstance(part, int):
                    tenths = (2000 * part + whole) // (2 * whole)
                    if round(self._number(text) * 10) != tenths:
                        faults.append(f"{part} of {whole} is not {text}")
        for row in self.rows:
            sums = [self._number(text) for attributes, text in row if "data-sum" in attributes]
            own = [self._number(text) for attributes, text in row if "data-row" in attributes]
            if sums and sums != [sum(value or 0 for value in own)]:
                faults.append(f"{own} do not add up to {sums}")
        for row in self.totals:
            for at, (attributes, text) in enumerate(row):
                column = [self._number(row[at][1]) for row in self.rows]
                if "data-sum" in attributes and sum(value or 0 for value in column) != self._number(text):
                    faults.append(f"column {at} does not add up to {text}")
        return faults


def tables(page, language):
    return [Table(name, rows, totals, language) for name, rows, totals in page.tables if name]


def links(site, pages):
    """Links that lead nowhere."""
    faults = []
    for path, page in pages.items():
        if len(set(page.ids)) != len(page.ids):
            faults.append(f"{path}: an id is used twice")
        for href in page.hrefs:
            if re.match(r"[a-z]+:", href):
                faults.append(f"{path}: {href} leads elsewhere")
                continue
            file, _, anchor = href.partition("#")
            target = (page.path.parent / file).resolve() if file else page.path.resolve()
            if not target.is_file():
                faults.append(f"{path}: {href}")
            elif anchor:
                found = pages.get(str(target.relative_to(site.resolve())))
                if found is None or anchor not in found.ids:
                    faults.append(f"{path}: {href}")
    return faults


def contrast(first, second):
    """The ratio of two colours' luminances, as WCAG 2.2 defines it."""
    def luminance(colour):
        parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))
    bright, dim = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def contrast_pairs(style):
    """Name, the two colours and the least ratio, for light, dark and paper: text 4.5, what is drawn 3 (WCAG 2.2)."""
    themes = [dict(re.findall(r"--([\w-]+): (#\w{6});", rules))
              for rules in re.findall(r":root \{(.*?)\}", style.read_text(encoding="utf-8"), re.S)]
    assert len(themes) == 3, "light, dark and print"
    for theme, colours in zip(("light", "dark", "paper"), themes):
        text = [(ink, sheet) for sheet in ("paper", "sheet") for ink in ("ink", "faint", "act")]
        text += [("notice-ink", "notice")] + [(f"hi{step}", f"h{step}") for step in range(6)]
        drawn = [(f"s{series}", "paper") for series in range(1, 7)] + [("faint", "paper"), ("s1", "sheet")]
        for least, pairs in ((4.5, text), (3, drawn)):
            for one, other in pairs:
                yield f"{theme}: {one} on {other}", (colours[one], colours[other]), least
