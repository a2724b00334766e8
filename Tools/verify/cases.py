"""Which case is which by a year's end: joined cases are one, and an offence severed is in the new case."""

from collections import defaultdict


class Cases:
    def __init__(self, events):
        """From the registrations of offences, and the joinings and severings by the year's end, in log order."""
        self.into, self.joined = {}, defaultdict(list)
        self.home, self.listed = {}, defaultdict(list)
        for event in events:
            if event.type == "case.severed":
                for offence in event.data.get("offences", []):
                    self.home[offence] = event.subject
                    self.listed[event.subject].append(offence)
            elif event.type == "case.joined":
                if event.data["into"] != event.subject:
                    self.into[event.subject] = event.data["into"]
                    self.joined[event.data["into"]].append(event.subject)
            elif event.subject not in self.home:
                self.home[event.subject] = event.data["case"]
                self.listed[event.data["case"]].append(event.subject)

    def last(self, case):
        """The case it goes on under. Of cases joined in a circle, the least stands for all."""
        path = [case]
        while path[-1] in self.into:
            case = self.into[path[-1]]
            if case in path:
                return min(path[path.index(case):])
            path.append(case)
        return path[-1]

    def parts(self, case, seen):
        """The case, then what was joined to it, each with what was joined to that."""
        if case not in seen:
            seen.add(case)
            yield case
            for other in self.joined[case]:
                if self.into[other] == case:
                    yield from self.parts(other, seen)

    def offences(self, case):
        """The offences of the case and of all that goes on under it, its own first."""
        return [offence for part in self.parts(case, set()) for offence in self.listed[part]
                if self.home[offence] == part]
