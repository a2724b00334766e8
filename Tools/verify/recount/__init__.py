"""The figures beyond the briefing, one module a family. Each has

    KEYS           its figures; True for those split by district
    units(count)   what of the year is counted, `count` being the recount of that year
"""

from collections import namedtuple

Unit = namedtuple("Unit", "key month district person amount", defaults=[None, None, 1])  # what is counted
