"""Cue words that stand everywhere ("is", "has"), looked at only beside a rarer word of their sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from matinee.reading.page import Page


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
