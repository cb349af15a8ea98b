"""The title from the headline: what stands in quotes, or the words in capitals.

Several quoted strings mean several films, or a film and a quotation: then the body must decide.
"""

import re
from collections.abc import Iterator

from matinee.reading import marks
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Moody Trailer for Mirela Voss's Ghost Drama 'Harrow Lane'\n\nA family moves into a house that hums."
)

_CAPITALS = re.compile(
    r"(?:[A-Z0-9À-Þ][A-Z0-9À-Þ'&:!?.\-]+|[AI&])(?:[ ](?:[A-Z0-9À-Þ][A-Z0-9À-Þ'&:!?.\-]*|&)){0,9}(?![a-z])"
)
_LETTERS = re.compile(r"[A-ZÀ-Þ]{2}")
_NOT_TITLES = frozenset(
    {
        "TV",
        "UK",
        "US",
        "USA",
        "TIFF",
        "SXSW",
        "HBO",
        "DVD",
        "VOD",
        "IMAX",
        "NYFF",
        "BBC",
        "AMC",
        "CBS",
        "NBC",
        "FX",
    }
    | {"THR", "IFC", "VIDEO", "TRAILER", "WATCH"}
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None:
        return
    start, end = page.headline
    spans = marks.single_quotes(page.text, start, end) or _double(page, start, end)
    if spans:
        for span in spans:
            yield _title(page, span, CONFIDENCE if len(spans) == 1 else 0.45)
    elif capitals := _capitals(page, start, end):
        yield _title(page, capitals, 0.7)


def _double(page: Page, start: int, end: int) -> list[Span]:
    return [Span(quote.start + 1, quote.end - 1) for quote in marks.quotes(page.text, start, end)]


def _capitals(page: Page, start: int, end: int) -> Span | None:
    if page.headline_text.isupper():
        return None
    runs = [
        Span(*run.span())
        for run in _CAPITALS.finditer(page.text, start, end)
        if _LETTERS.search(run.group())
        and len(run.group()) > 3
        and not _NOT_TITLES.issuperset(run.group().split())
    ]
    return runs[0] if len(runs) == 1 else None


def _title(page: Page, span: Span, confidence: float) -> Find:
    end = span.end
    while end > span.start and page.text[end - 1] in ", ":
        end -= 1
    if page.text[end - 1] == "." and page.text[span.start - 1] in '"“':
        end -= 1
    return Find("title", Title(page.words(Span(span.start, end))), span.start, end, confidence)
