"""The title behind "film titled", "movie called", "series named" and the like.

Leaves people alone ("a boy named Eli") and what a title is not ("not to be confused with the film called …").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Lantern Row has unveiled a trailer for a Danish ghost drama film titled Harrow Lane, from Mirela Voss."
)

_TITLED = re.compile(r"(?:titled|entitled|called|named)(?: in full)?:? (?=\S)")
_FILM_BEFORE = re.compile(
    rf"\b(?:{FILM}|project|feature|debut|doc|one|it|collection|anthology),? (?:that's "
    r"|that is |is |simply |just )?\Z",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:confused with|other|another|also an?|book|novel|song|podcast|story)\b[^.]{0,40}\Z", re.I
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_TITLED, "titled", "entitled", "called", "named"):
        before = page.prose[max(page.sentence_at(cue.start()).start, cue.start() - 90) : cue.start()]
        if not _FILM_BEFORE.search(before) or _OTHER.search(before):
            continue
        title = title_at(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        if title:
            sure = CONFIDENCE if page.sentence_index(cue.start()) < 8 else 0.6
            yield Find("title", Title(page.words(title)), *title, sure)
