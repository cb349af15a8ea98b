"""The writer's name and the day of the post from the line "by NAME DATE".

Leaves "by" alone everywhere else: only a line over the story counts.
"""

import re
from collections.abc import Iterator
from datetime import date

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.when import day

KINDS = ("byline", "published")
NEEDS = ()
CONFIDENCE = 0.97
EXAMPLE = (
    "by Ada Quill March 4, 2031\nLantern Row has unveiled a trailer for a drama film titled Harrow Lane."
)

_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d\d)[/.-](\d\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d\d)")


def read(page: Page, found: Findings) -> Iterator[Find]:
    name, stamp = page.layout.byline, page.layout.date
    if name:
        yield Find("byline", page.words(name), *name)
    if stamp and (published := _day(page.words(stamp), page.published)):
        yield Find("published", published.isoformat(), *stamp)


def _day(words: str, given: date | None) -> date | None:
    if parts := _YEAR_FIRST.fullmatch(words):
        return _calendar_day(parts[1], parts[2], parts[3])
    if parts := _YEAR_LAST.fullmatch(words):
        return _either_way(parts, given)
    return day(words.title() if words.isupper() else words)


def _either_way(parts: re.Match[str], given: date | None) -> date | None:
    """ "3/4/2031" is American, "3.4.2031" is not; unless only the other way is a day, or the day given."""
    year = parts[4] if len(parts[4]) == 4 else f"20{parts[4]}"
    american, european = _calendar_day(year, parts[1], parts[3]), _calendar_day(year, parts[3], parts[1])
    if given and given in {american, european}:
        return given
    is_european = parts[2] in {".", "-"} and len(parts[4]) == 4
    return (european or american) if is_european else (american or european)


def _calendar_day(year: str, month: str, first: str) -> date | None:
    try:
        return date(int(year), int(month), int(first))
    except ValueError:
        return None
