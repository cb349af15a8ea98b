"""The title that a page sets in italics: the first that comes twice, or that the headline has.

Leaves credits in brackets alone, other films ("after <em>Ash</em>"), single words of stress, and what is no
title by its letters.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title
from matinee.reading.title import LONGEST, is_capital_or_digit, without_end
from matinee.reading.values import Title
from matinee.reading.vocabulary import IS_ANOTHER_FILM
from matinee.reading.wording import is_in_headline

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.7
EXAMPLE = "<p>Tarn has a date for <em>Harrow Lane</em>.</p><p><em>Harrow Lane</em> stars Ana Pell.</p>"

MOST_SENTENCES = 5
MOST = 60  # words in italics; no post has more titles
_MARKS = " .,;:"


def read(page: Page, found: Findings) -> Iterator[Find]:
    spans = [_bare(page, span) for span in page.plain.emphases[:MOST] if page.start <= span.start < page.end]
    keys = [fold_title(page.words(span)) for span in spans]
    others: set[str] = set()
    for span, key in zip(spans, keys, strict=True):
        if page.sentence_index(span.start) >= MOST_SENTENCES:
            return
        in_headline = is_in_headline(page, page.words(span))
        if key in others or not (in_headline or keys.count(key) > 1):
            continue
        if _may_be_title(page, span):
            yield Find("title", Title(page.words(span)), *span, 0.85 if in_headline else None)
            return
        others.add(key)


def _bare(page: Page, span: Span) -> Span:
    """Without white space and the sentence's marks at its ends."""
    start, end = span
    while start < end and page.text[start].isspace():
        start += 1
    return without_end(page.text, Span(start, end), _MARKS)


def _may_be_title(page: Page, span: Span) -> bool:
    words = page.words(span)
    if not 3 < len(words) <= LONGEST or not is_capital_or_digit(words):
        return False
    sentence = page.sentence_at(span.start)
    before = page.prose[max(sentence.start, span.start - 60) : span.start]
    return before.count("(") == before.count(")") and not IS_ANOTHER_FILM.search(before)
