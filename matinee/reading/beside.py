"""Cue words that stand everywhere ("is", "has"), looked at only beside a rarer word."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from matinee.reading.page import Page


def cues_beside(page: Page, table: Sequence[tuple[Sequence[str], Sequence[str]]]) -> list[str]:
    """Of a table of cues and their needed words: the cues of which the post holds a needed word."""
    return [cue for cues, needed in table if page.has(*needed) for cue in cues]


def hits_beside(
    page: Page, pattern: re.Pattern[str], needed: Sequence[str], cues: Sequence[str]
) -> Iterator[re.Match[str]]:
    """As `page.hits`, but only in the sentences that hold one of the needed words."""
    places: list[int] | None = None
    done = -1
    for at in page.at(*needed):
        if at < done:
            continue
        places = page.at(*cues) if places is None else places
        sentence = page.sentence_at(at)
        done = sentence.end
        for cue in places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]:
            if found := pattern.match(page.prose, cue, sentence.end):
                yield found
