"""What anyone can work out of the numbers that a public table withholds: bounds by linear programming.

Written from the definitions in Schemas/figures, and sharing nothing with Kua. A table is the JSON that `kua publish
statistics --dry-run --format json` prints under "table":

    {"districts": {FIGURE: {DISTRICT: N or null}}, "k": K, "months": {FIGURE: [12]}, "quarters": {FIGURE: [4]},
     "totals": {FIGURE: N or null}, "year": Y}

A number that is withheld is null. It counts as given back when whole numbers that fit everything told leave it fewer than
k + 1 values (the greatest less the least is under k), or none of k or more.
"""

import math
from collections import defaultdict

import highspy
import numpy as np

CHANNELS = ["102", "112", "111", "in-person", "online", "officer", "citizen", "municipal-service", "health", "school",
            "ngo"]
# A figure, and those that add up to it.
SUMS = {"offences.registered": ["offences.108-1", "offences.109-1"],
        "reports.received": [f"reports.channel.{channel}" for channel in CHANNELS]}
# Each counts some of what the other does, month by month and district by district.
PARTS = [("offences.108-1.domestic", "offences.108-1"), ("offences.109-1.domestic", "offences.109-1"),
         ("causes.alcohol", "risk.surveys"), ("causes.jealousy", "risk.surveys"),
         ("causes.social-instability", "risk.surveys"), ("reports.written-off", "reports.received"),
         ("registration.over-24h", "registration.reports"), ("call-outs.recorded", "call-outs.attended"),
         ("cases.assessed", "cases.opened"), ("persons.high-risk.assisted", "persons.high-risk"),
         ("referrals.answered", "referrals.made"), ("referrals.accepted", "referrals.answered"),
         ("referrals.accepted", "referrals.made"), ("alcohol.night-violations", "alcohol.night-inspections"),
         ("persons.crisis-centre", "crisis-centre.days")]
# The same, over the year only.
YEARLY_PARTS = [("persons.victims.repeat", "persons.victims")]
# Each of the first makes so many of the second at least.
TIMES = [("registration.over-24h", 24, "registration.hours")]
DISTRICTS = ["almaty", "baiqonyr", "esil", "nura", "saraishyq", "saryarqa"]
# Those of which the district is not known stand in no column.
NOWHERE = "nowhere"


class System:
    """Linear equations and inequalities over non-negative numbers, some of them known."""

    def __init__(self):
        self.names, self.known, self.equal, self.less = {}, {}, [], []

    def variable(self, name, value=None):
        self.names.setdefault(name, len(self.names))
        if value is not None:
            self.known[name] = value
        return name

    def add_equal(self, terms, constant=0):
        self.equal.append((terms, constant))

    def add_less(self, terms, constant=0):
        self.less.append((terms, constant))

    def parts(self):
        """The names that hang together by some relation, apart from those that are known, with those relations."""
        leader = {name: name for name in self.names if name not in self.known}

        def find(name):
            while leader[name] != name:
                leader[name] = leader[leader[name]]
                name = leader[name]
            return name

        free = {}
        for kind, relations in (("equal", self.equal), ("less", self.less)):
            for at, (terms, _) in enumerate(relations):
                free[kind, at] = [name for name, _ in terms if name in leader]
                for name in free[kind, at][1:]:
                    leader[find(name)] = find(free[kind, at][0])
        groups = defaultdict(lambda: ([], [], []))
        for name in leader:
            groups[find(name)][0].append(name)
        for (kind, at), names in free.items():
            if names:
                groups[find(names[0])][1 if kind == "equal" else 2].append(
                    (self.equal if kind == "equal" else self.less)[at])
        return list(groups.values())

    def holds(self):
        """Whether the relations between numbers that are all known hold."""
        known = self.known
        return (all(sum(factor * known[name] for name, factor in terms) == constant
                    for terms, constant in self.equal if all(name in known for name, _ in terms)) and
                all(sum(factor * known[name] for name, factor in terms) <= constant
                    for terms, constant in self.less if all(name in known for name, _ in terms)))

    def bounds(self, wanted, enough=math.inf):
        """The least and the greatest whole number of each wanted name; None for a system that nothing fits.

        A name is not looked at any further once it is known to range over `enough`: each solution that is found says
        what every name can be."""
        found = {name: (self.known[name],) * 2 for name in wanted if name in self.known}
        wanted = set(wanted)
        if not self.holds():
            return None
        for names, equal, less in self.parts():
            solver = Solver(names, self.known, equal, less)
            if not solver.solve({}):
                return None
            open_names = [name for name in names if name in wanted]
            # Any direction will do to begin with.
            directions = np.random.default_rng(len(names))
            for _ in range(8 if enough < math.inf and open_names else 0):
                solver.solve(dict(zip(names, directions.normal(size=len(names)))))
            for name in open_names:
                for sign in (1, -1):
                    if solver.range(name) < enough:
                        solver.solve({name: sign})
                found[name] = solver.ends(name)
        return found


class Solver:
    """Solutions of one system, and the least and greatest that they give each name."""

    def __init__(self, names, known, equal, less):
        self.place = {name: at for at, name in enumerate(names)}
        self.least, self.greatest = np.full(len(names), math.inf), np.full(len(names), -math.inf)
        self.highs = highspy.Highs()
        self.highs.silent()
        # What could grow without end grows to some times all that is told.
        end = 1000 + 4 * max((abs(value) for value in known.values()), default=0)
        for _ in names:
            self.highs.addVar(0, end)
        for relations, is_equal in ((equal, True), (less, False)):
            for terms, constant in relations:
                factors = defaultdict(float)
                for name, factor in terms:
                    if name in self.place:
                        factors[self.place[name]] += factor
                right = constant - sum(factor * known[name] for name, factor in terms if name in known)
                columns = np.array(sorted(factors), dtype=np.int32)
                values = np.array([factors[column] for column in sorted(factors)], dtype=np.float64)
                self.highs.addRow(right if is_equal else -highspy.kHighsInf, right, len(columns), columns, values)

    def solve(self, cost):
        """Finds the solution of the least cost; false where there is none."""
        for name, factor in cost.items():
            self.highs.changeColCost(self.place[name], float(factor))
        self.highs.run()
        status = self.highs.getModelStatus()
        if status not in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kOptimal):
            # It went astray from where it stood: from the beginning then.
            self.highs.clearSolver()
            self.highs.run()
            status = self.highs.getModelStatus()
        for name in cost:
            self.highs.changeColCost(self.place[name], 0.0)
        if status == highspy.HighsModelStatus.kInfeasible:
            return False
        if status != highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"the solver says {status}")
        solution = np.array(self.highs.getSolution().col_value)
        np.minimum(self.least, np.ceil(solution - 1e-6), out=self.least)
        np.maximum(self.greatest, np.floor(solution + 1e-6), out=self.greatest)
        return True

    def range(self, name):
        return self.greatest[self.place[name]] - self.least[self.place[name]]

    def ends(self, name):
        return int(self.least[self.place[name]]), int(self.greatest[self.place[name]])


def cells(table):
    """Each cell of a table and its number, None where it is withheld: (figure, "total") or (figure, breakdown, column)."""
    for figure, number in table["totals"].items():
        yield (figure, "total"), number
    for breakdown in ("months", "quarters"):
        for figure, numbers in table[breakdown].items():
            for column, number in enumerate(numbers):
                yield (figure, breakdown, column), number
    for figure, numbers in table["districts"].items():
        for district, number in numbers.items():
            yield (figure, "districts", district), number


def describe(system, table, edition):
    """Adds what a table tells, and how its figures hang together."""
    for cell, number in cells(table):
        system.variable((edition, *cell), number)
    places = defaultdict(set)
    for figure in table["totals"]:
        places[figure].add(("total",))
        for breakdown in ("months", "quarters", "districts"):
            if figure not in table[breakdown]:
                continue
            columns = list(table[breakdown][figure]) if breakdown == "districts" else range(len(table[breakdown][figure]))
            terms = [((edition, figure, breakdown, column), 1) for column in columns]
            if breakdown == "districts":
                terms.append((system.variable((edition, figure, breakdown, NOWHERE)), 1))
            system.add_equal(terms + [((edition, figure, "total"), -1)])
            places[figure].update(tuple(name[2:]) for name, _ in terms)
    for whole, parts in SUMS.items():
        for place in places[whole]:
            system.add_equal([((edition, part, *place), 1) for part in parts] + [((edition, whole, *place), -1)])
    pairs = [(part, 1, whole) for part, whole in PARTS] + [(part, factor, whole) for part, factor, whole in TIMES]
    for part, factor, whole in pairs:
        for place in places[part] & places[whole]:
            system.add_less([((edition, part, *place), factor), ((edition, whole, *place), -1)])
    for part, whole in YEARLY_PARTS:
        system.add_less([((edition, part, "total"), 1), ((edition, whole, "total"), -1)])


def judge(system, edition, table, known=(), truth=None):
    """What is given back of a table in a system: a line for each cell; None when nothing fits the system.

    `known`: cells that an earlier table told, and that are the same: they are no secret. `truth`: the numbers themselves,
    where the system rests on a guess: one that leads elsewhere gives nothing back."""
    k = table["k"]
    wanted = [(edition, *cell) for cell, number in cells(table) if number is None and cell not in known]
    bounds = system.bounds(wanted, enough=k)
    if bounds is None:
        return None
    lines = []
    for name in wanted:
        least, greatest = bounds[name]
        if truth is not None and not least <= truth[name[1:]] <= greatest:
            continue
        if greatest - least < k or greatest < k:
            lines.append(f"{' '.join(map(str, name))} lies between {least} and {greatest} (k is {k})")
    return lines


def alone(table):
    """What a table gives back by itself."""
    system = System()
    describe(system, table, 0)
    return judge(system, 0, table)


def told(table):
    return {cell: number for cell, number in cells(table) if number is not None}


def after(earlier, later, former, whole):
    """What two tables of one year give back together, the later published after the earlier.

    Readers do not know what has changed between them. They may guess: that nothing has, or that things were only added. Each
    guess that fits what both tables tell is followed. `former` and `whole` are the
    two with nothing withheld."""
    lines, followed = [], 0
    before = told(earlier)
    same = {cell for cell, number in cells(whole) if before.get(cell) == number}
    both = [cell for cell, _ in cells(earlier) if cell in dict(cells(later))]
    for guess in ("nothing changed", "things were only added"):
        system = System()
        describe(system, earlier, 0)
        describe(system, later, 1)
        old, new = told(earlier), told(later)
        if any(cell in old and cell in new and
               (old[cell] != new[cell] if guess == "nothing changed" else old[cell] > new[cell]) for cell in both):
            continue
        for cell in both:
            terms = [((0, *cell), 1), ((1, *cell), -1)]
            if guess == "nothing changed":
                system.add_equal(terms)
            else:
                system.add_less(terms)
        for edition, table, known, numbers in ((0, earlier, (), former), (1, later, same, whole)):
            found = judge(system, edition, table, known, dict(cells(numbers)))
            if found is None:
                break
            followed += 1
            lines += [f"if {guess}: {line}" for line in found]
    return lines, followed


def small_differences(earlier, later):
    """Where two tables tell numbers that differ by less than k."""
    old, new, k = told(earlier), told(later), later["k"]
    return [f"{' '.join(map(str, cell))} was {old[cell]} and is {new[cell]}" for cell in old
            if cell in new and 0 < abs(old[cell] - new[cell]) < k]


def told_too_small(table, months=12):
    """Numbers under k that are told, and are not nought for everybody to know: of so many months anything is known."""
    return [f"{' '.join(map(str, cell))} is {number}" for cell, number in told(table).items()
            if number < table["k"] and not (number == 0 and is_known_nought(table["year"], months, *cell))]


SINCE_THE_LAW = {"offences.registered", "offences.108-1", "offences.108-1.domestic", "offences.109-1",
                 "offences.109-1.domestic", "cases.sent-to-court", "persons.sentenced"}


def is_known_nought(year, months, figure, breakdown, column=None):
    """Nought by the law of 16 June 2024, by the district that was split off in that year, or since it is still to come."""
    if (breakdown == "months" and column >= months) or (breakdown == "quarters" and 3 * column >= months):
        return True
    if breakdown == "districts" and column == "saraishyq" and year < 2024:
        return True
    if figure not in SINCE_THE_LAW or year > 2024:
        return False
    return year < 2024 or (breakdown == "months" and column < 5) or (breakdown == "quarters" and column < 1)
