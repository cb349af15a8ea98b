"""Dates in prose, absolute and relative, as EDTF (2023-04-20, 2023-04, 2023-21 for spring, 2023)."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from matinee.reading.date_pattern import WHEN
from matinee.reading.date_shape import Day, is_relative, value_of


class When(NamedTuple):
    """A date in the text; `value` and `until` are EDTF, `until` "" unless it is a range."""

    start: int
    end: int
    value: str
    until: str = ""
    relative: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it is one day, not a month, season or year."""
        return len(self.value) == 10


def dates_in(text: str, start: int, end: int, today: date | None, past: bool = False) -> list[When]:
    """The dates in `text[start:end]`; those that need the post's date are left out where `today` is None."""
    return resolved(WHEN.finditer(text, start, end), today, past)


def resolved(matches: Iterable[re.Match[str]], today: date | None, past: bool = False) -> list[When]:
    """The dates that matches of WHEN stand for, in their order, as in `dates_in`."""
    found: list[When] = []
    of_post = day = Day(today, past)
    for match in matches:
        when = _read(
            match, Day(today, past, _last_day(found)) if match["same"] else _from(match, day, of_post)
        )
        if when is not None:
            found.append(when)
            # "May 2nd, 2031, then June 5th" means the June after it.
            is_exact = when.is_day and not when.relative
            day = Day(today, past, date.fromisoformat(when.value)) if is_exact else of_post
    return found


def _from(match: re.Match[str], day: Day, of_post: Day) -> Day:
    """ "March 6th, 2031 release next spring": that spring is counted from the post, "next" of no list."""
    return of_post if (match["rel"] or "").lower() == "next" else day


def _last_day(found: list[When]) -> date | None:
    """The exact day that "the same day" means."""
    return date.fromisoformat(found[-1].value) if found and found[-1].is_day else None


def day(text: str) -> date | None:
    """One absolute day such as "January 2, 2023", or None."""
    for when in dates_in(text, 0, len(text), None):
        if when.is_day:
            return date.fromisoformat(when.value)
    return None


def _read(match: re.Match[str], day: Day) -> When | None:
    shape = match.lastgroup or ""
    value, until = value_of(shape, match, day)
    return When(*match.span(), value, until, is_relative(shape, match)) if value else None
