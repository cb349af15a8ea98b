"""Cue words that stand everywhere ("is", "has"), looked at only beside a rarer word."""

import re
from collections.abc import Iterable, Iterator, Sequence

from matinee.reading.fact import Span, inside
from matinee.reading.page import Page


def cues_beside(page: Page, table: Sequence[tuple[Sequence[str], Sequence[str]]]) -> list[str]:
    """Of a table of cues and their needed words: the cues of which the post holds a needed word."""
    return [cue for cues, needed in table if page.has(*needed) for cue in cues]


def hits_beside(
    page: Page, pattern: re.Pattern[str], needed: Sequence[str], cues: Sequence[str]
) -> Iterator[re.Match[str]]:
    """As `page.hits`, but only in the sentences that hold one of the needed words."""
    if places := page.at(*needed):
        yield from hits_in(page, sentences_of(page, places), pattern, cues)


def sentences_of(page: Page, places: Iterable[int]) -> list[Span]:
    """The sentences that hold some places, each once, in the text's order."""
    return sorted({page.sentence_at(at) for at in places})


def hits_in(
    page: Page, sentences: Sequence[Span], pattern: re.Pattern[str], cues: Sequence[str]
) -> Iterator[re.Match[str]]:
    """As `page.hits`, but only in some sentences."""
    places = page.at(*cues)
    for sentence in sentences:
        for at in inside(places, sentence):
            if found := pattern.match(page.prose, at, sentence.end):
                yield found
