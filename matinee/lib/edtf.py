"""Dates with their precision, as much of EDTF (ISO 8601-2, level 1) as release dates need."""
# By hand: the `edtf` package takes 180 ms to import, 3 ms a date, and its winter has one month.

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_FORM = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_WRITE = "write 2023-04-20, 2023-04, 2023-21 (spring), 2023, or nothing for none yet"
# EDTF names the seasons 21 to 24 and leaves their months open. Ours are the northern hemisphere's:
# spring March to May, summer June to August, autumn September to November, winter December to February.
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Edtf:
    """An EDTF date and the first and last day it may mean; both are None where there is none yet ("")."""

    value: str
    earliest: date | None
    latest: date | None
    precision: Precision


NONE_YET = Edtf("", None, None, Precision.NONE)


def parse(text: str) -> Edtf:
    """Read YYYY, YYYY-MM, YYYY-MM-DD, YYYY-21 to YYYY-24 (seasons) or "" (none yet).

    Winter, YYYY-24, begins in December of its year and ends with the next February. Anything else raises a
    ValueError whose message says what to write instead.
    """
    if not text:
        return NONE_YET
    match = _FORM.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no date: {_WRITE}.")
    year, middle, day = (int(part) if part else 0 for part in match.groups())
    if not 1 <= year < 9999:
        raise ValueError(f"{text!r} has no possible year: {_WRITE}.")
    if day or match[3]:
        return _day(text, year, middle, day)
    if match[2]:
        return _part_of_year(text, year, middle)
    return Edtf(text, date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def _day(text: str, year: int, month: int, day: int) -> Edtf:
    if not 1 <= month <= 12:
        raise ValueError(f"{text!r} has no possible month: months go from 01 to 12.")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = calendar.month_name[month]
        raise ValueError(
            f"{text!r} is no day: {name} {year} goes from 01 to {last}; write {year:04}-{month:02} if unsure."
        )
    there = date(year, month, day)
    return Edtf(text, there, there, Precision.DAY)


def _part_of_year(text: str, year: int, part: int) -> Edtf:
    if 1 <= part <= 12:
        return Edtf(text, date(year, part, 1), _last_day(year, part), Precision.MONTH)
    if start := _SEASON_STARTS.get(part):
        ends_in, end = (year + 1, 2) if start == 12 else (year, start + 2)
        return Edtf(text, date(year, start, 1), _last_day(ends_in, end), Precision.SEASON)
    raise ValueError(
        f"{text!r} is no month or season: write 01 to 12, or 21 for spring, 22 summer, 23 autumn, 24 winter."
    )


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
