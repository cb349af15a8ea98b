"""The distributor in a bracket with the date of release, or in one right behind that date: "Harrow Lane
(Lantern Row, May 7)", "opens on May 7 (Lantern Row)".

Leaves brackets of other things than the film alone, places, festivals and channels, and dates of which no
release is told.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor
from matinee.reading.fact import Find, Span
from matinee.reading.festival_table import BRANDS, TOWNS
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.release_words import VERB

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.8
EXAMPLE = "“Harrow Lane” (Lantern Row, October 3) is a ghost drama by Mirela Voss."

_LONGEST = 70  # characters of a bracket
_ROOM = 90  # characters before a date in which its verb stands
_NAME = r"[^\W_a-z][\w&+.'’]*(?: (?:[^\W_a-z][\w&+.'’]*|&|of|\+)){0,3}"
_ALONE = re.compile(_NAME)
_BEFORE_DATE = re.compile(
    rf"(?P<name>{_NAME}?)(?:[,;:]| [–—-])? (?:(?:on|from|opens|opening|out|in (?:theat(?:er|re)s"
    rf"|cinemas)),? )*"
)
_BEHIND_DATE = re.compile(rf"(?:[,;:]| [–—-]) (?:from |via )?(?P<name>{_NAME})")
_NO_COMPANY = frozenset({*TERRITORIES, *NATIONALITIES, *BRANDS, *TOWNS, "IMAX", "VOD", "DVD", "Digital"})


def read(page: Page, found: Findings) -> Iterator[Find]:
    for aside in page.parentheses if page.places_of_dates else ():
        name = _name(page, aside, found.titles) if aside.end - aside.start <= _LONGEST else None
        if name and page.words(name) not in _NO_COMPANY:
            yield from as_distributor(page, name, found)


def _name(page: Page, aside: Span, titles: list[str]) -> Span | None:
    inside = Span(aside.start + 1, aside.end - 1)
    dates = page.dates(inside)
    if not dates:
        return inside if _ALONE.fullmatch(page.prose, *inside) and _is_behind_release(page, aside) else None
    is_one = len(dates) == 1 and len(dates[0].value) >= len("2031-10")
    if not is_one or not _is_behind_title(page, aside.start, titles):
        return None
    named = _BEFORE_DATE.fullmatch(page.prose, inside.start, dates[0].start)
    named = named or (
        _BEHIND_DATE.fullmatch(page.prose, dates[0].end, inside.end)
        if dates[0].start == inside.start
        else None
    )
    return Span(*named.span("name")) if named else None


def _is_behind_title(page: Page, at: int, titles: list[str]) -> bool:
    before = page.prose[max(page.start, at - _ROOM) : at].rstrip(" ,.”\"'’")
    return any(before.endswith(title) for title in titles if title)


def _is_behind_release(page: Page, aside: Span) -> bool:
    """As in "opens on May 7 (Lantern Row)": the bracket right behind a day, the verb before it."""
    start = max(page.sentence_at(aside.start).start, aside.start - _ROOM)
    days = [when for when in page.dates(Span(start, aside.start)) if when.is_day]
    if not days or days[-1].end != aside.start - 1:
        return False
    verbs = [verb for verb in VERB.finditer(page.prose, start, days[-1].start) if verb.lastgroup]
    return bool(verbs)
