"""The title from the headline: what stands in quotes, or the words in capitals.

Several quoted strings mean several films, or a film and a quotation: then the body must decide. Films that
only introduce somebody ("'Ash' Director's", "From the Makers of 'Ash'") are left to the body as well, and so
are spoken lines.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import in_capitals, is_spoken, own, quoted
from matinee.reading.page import Page
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Moody Trailer for Mirela Voss's Ghost Drama 'Harrow Lane'\n\nA family moves into a house that hums."
)

UNDECIDED = 0.45


def read(page: Page, found: Findings) -> Iterator[Find]:
    if spans := quoted(page):
        titles = [span for span in own(page, spans) if not is_spoken(page, span)]
        for span in spans:
            alone = len(titles) == 1 and span in titles
            yield _title(page, span, _sure(page, span) if alone else UNDECIDED)
    elif capitals := _capitals(page):
        yield _title(page, capitals, 0.7)


def _sure(page: Page, span: Span) -> float:
    """Less sure of words that the story never writes: they may be a spoken line."""
    words = page.words(span).lower().rstrip(",. ").removeprefix("the ")
    return CONFIDENCE if words in page.prose.lower() else 0.75


def _capitals(page: Page) -> Span | None:
    runs = own(page, in_capitals(page))
    if len(runs) > 1:
        prose = page.prose.lower()
        often = {run: prose.count(page.words(run).lower()) for run in runs}
        runs = [run for run in runs if often[run] == max(often.values()) > 0]
    return runs[0] if len(runs) == 1 else None


def _title(page: Page, span: Span, confidence: float) -> Find:
    end = span.end
    while end > span.start and page.text[end - 1] in ",;: ":
        end -= 1
    if page.text[end - 1] == "." and page.text[span.start - 1] in '"“':
        end -= 1
    return Find("title", Title(page.words(Span(span.start, end))), span.start, end, confidence)
