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

# "2031/03/04" and, as American sites have it, "3/4/2031".
_IN_NUMBERS = re.compile(
    r"(?P<year>\d{4})[/.-](?P<month>\d\d)[/.-](?P<day>\d\d)"
    r"|(?P<month2>\d{1,2})/(?P<day2>\d{1,2})/(?P<year2>\d{4})"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    name, stamp = page.layout.byline, page.layout.date
    if name:
        yield Find("byline", page.words(name), *name)
    if stamp and (published := _day(page.words(stamp))):
        yield Find("published", published.isoformat(), *stamp)


def _day(words: str) -> date | None:
    numbers = _IN_NUMBERS.fullmatch(words)
    if numbers is None:
        return day(words)
    year, month, first = (int(numbers[group] or numbers[group + "2"]) for group in ("year", "month", "day"))
    try:
        return date(year, month, first)
    except ValueError:
        return None
