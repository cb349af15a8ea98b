"""The title that a post sets in double quotes: the first that comes twice, or that the headline has.

Leaves quotations alone (a sentence, a lower-case phrase), and films named once after the first sentence.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import quoted_titles
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title
from matinee.reading.values import Title
from matinee.reading.vocabulary import IS_ANOTHER_FILM
from matinee.reading.wording import is_in_headline

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.8
EXAMPLE = "“Harrow Lane” has a date. Lantern Row opens “Harrow Lane” in June."


def read(page: Page, found: Findings) -> Iterator[Find]:
    spans = quoted_titles(page)
    if not spans:
        return
    keys = [fold_title(page.words(span)) for span in spans]
    for span, key in zip(spans, keys, strict=True):
        if (key and keys.count(key) > 1) or is_in_headline(page, page.words(span)):
            yield Find("title", Title(page.words(span)), *span)
            return
    if _stands_alone(page, spans[0]):
        yield Find("title", Title(page.words(spans[0])), *spans[0], 0.85)
    elif _opens_the_news(page, spans):
        yield Find("title", Title(page.words(spans[0])), *spans[0], 0.6)


def _stands_alone(page: Page, title: Span) -> bool:
    """Whether it is the whole first line, as over a notice of a film's shoot."""
    return title.start - 1 == page.start and page.prose[title.end + 1 : title.end + 2] == "\n"


def _opens_the_news(page: Page, spans: list[Span]) -> bool:
    """The only title in quotes of the first sentence, in no bracket behind a name."""
    first = page.sentences[0]
    alone = spans[0].end <= first.end and (len(spans) == 1 or spans[1].start > first.end)
    before = page.prose[first.start : spans[0].start - 1]
    return alone and before.count("(") == before.count(")") and not IS_ANOTHER_FILM.search(before)
