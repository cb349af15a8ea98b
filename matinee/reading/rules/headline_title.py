"""The title from the headline: what stands in quotes, or the words in capitals.

Several quoted strings mean several films, or a film and a quotation: then the body must decide. Films that
only introduce somebody ("'Ash' Director's", "From the Makers of 'Ash'") are left to the body as well, and so
are spoken lines.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import quoted, titles
from matinee.reading.page import Page
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Moody Trailer for Mirela Voss's Ghost Drama 'Harrow Lane'\n\nA family moves into a house that hums."
)

_TOLD = re.compile(
    r"[\"”’']?(?: \([^()\n]{2,60}\))?,? (?:is|follows|tells|opens|centers|centres|stars|screens|plays"
    r"|competes|premieres"
    r"|will (?:screen|premiere|open))\b"
)
UNDECIDED = 0.45
CAPITALS = 0.7


def read(page: Page, found: Findings) -> Iterator[Find]:
    spans, own = quoted(page), titles(page)
    alone = len(own) == 1
    for span in own:
        yield _title(page, span, UNDECIDED if not alone else _sure(page, span) if spans else CAPITALS)
    starts = {span.start for span in own}
    for span in spans:
        if span.start not in starts:
            told = len(spans) == 1 and _is_told_of(page, page.words(span))
            yield _title(page, span, CAPITALS if told else UNDECIDED)


def _is_told_of(page: Page, words: str) -> bool:
    """Whether the story tells of what the headline only introduces somebody by: "Harrow Lane (…) is one"."""
    at = page.prose.find(words, page.start)
    while at >= 0:
        if _TOLD.match(page.prose, at + len(words)):
            return True
        at = page.prose.find(words, at + 1)
    return False


def _sure(page: Page, span: Span) -> float:
    """Less sure of words that the story never writes: they may be a spoken line."""
    words = page.words(span).lower().rstrip(". ").removeprefix("the ")
    return CONFIDENCE if words in page.prose.lower() else 0.75


def _title(page: Page, span: Span, confidence: float) -> Find:
    return Find("title", Title(page.words(span)), *span, confidence)
