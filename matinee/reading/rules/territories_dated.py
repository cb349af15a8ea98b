"""Releases as a list of territories, each with its day in brackets: "is handling it in the UK (January 26),
France (February 7) and Germany (February 15)".

Leaves sentences alone that tell of festivals, shoots and what was earned there, and a single such bracket.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.market import territory_before
from matinee.reading.page import Page
from matinee.reading.values import Release

KINDS = ("release",)
NEEDS = ()
CONFIDENCE = 0.75
EXAMPLE = "Lantern Row is handling it in the UK (October 3, 2031), Spain (October 10) and Chile (October 17)."

FEWEST = 2
_LONGEST = 30  # characters of a bracket
_OTHERWISE = re.compile(
    r"\b(?:[Ff]estivals?|[Ff]est|shoots?|shot|filmed|filming|grossed|earned|tour|concerts?|born|screenings?)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    told: dict[Span, list[Find]] = {}
    for aside in page.parentheses if page.places_of_dates else ():
        if aside.end - aside.start > _LONGEST or not page.has_date(*aside):
            continue
        dates = page.dates(aside)
        is_one = len(dates) == 1 and dates[0].start == aside.start + 1 and len(dates[0].value) > len("2031")
        if is_one and (place := territory_before(page.prose, aside.start, page.start)):
            span = Span(place[0], aside.end)
            value = Release(dates[0].value, place[1], None, None, page.words(span))
            told.setdefault(page.sentence_at(aside.start), []).append(Find("release", value, *span))
    for sentence, finds in told.items():
        if len(finds) >= FEWEST and not _OTHERWISE.search(page.prose, *sentence):
            yield from finds
