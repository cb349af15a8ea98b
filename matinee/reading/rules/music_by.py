"""The composer behind "by": "music by NAME", "featuring a score composed by NAME", "the score, by NAME",
"composers NAME and NAME".

Leaves singers and songs alone ("a song by"), and scores of other films.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, of_one_job
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.other_title import is_of_another_title
from matinee.reading.page import Page
from matinee.reading.title import title_at

KINDS = ("composer",)
NEEDS = ("title",)
CONFIDENCE = 0.92
EXAMPLE = "Featuring an original score by Icelandic composer Hildur Arnadottir."

_BY = re.compile(
    r"(?:(?:original )?(?:music|score|soundtrack)(?: (?:(?:that )?you hear|heard here|in (?:the film|it|this)"
    r"|for (?:it|this|the (?:film|movie|picture|series))|for (?:[a-z]+ and )?[a-z]+|throughout"
    r"|here))?(?: (?:is|was|comes|composed"
    r"|made|done|written|created"
    r"|performed"
    r"|from|provided|recorded|and songs))*,? (?:by|from|courtesy of|the work of)|music from|composed by"
    r"|scored by"
    r"|composing(?: the (?:music|score|soundtrack|film))? (?:is|are)"
    r"|composers?(?: (?:is|are))?) (?:the )?(?=\S)",
    re.I,
)
_LISTED = re.compile(
    r"(?:\b(?:by|from|with|and|includes?|including|are|is|featuring|as|music|score|the)|[,;&'”\"]) \Z", re.I
)
_BAND = re.compile(
    r"(?:[\w\-]+ ){0,4}?(?:band|duo|trio|group|collective|outfit|ensemble|orchestra) (?=[^\W_a-z])"
)
_OTHER = re.compile(
    r"\b(?:previously|his score|her score|songs?(?! and (?:an? |the )?(?:original )?score)|videos?|album"
    r"|like|famous|about)\b[^,.]{0,24}\Z"
    r"|\b(?:trailer|teaser|clip|promo|spot|set to)\b[^,.]{0,30}\Z",
    re.I,
)
_CUES = (
    "music", "score", "original", "composed", "scored", "composer", "composers", "soundtrack", "composing",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, *_CUES):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 40) : cue.start()]
        if _OTHER.search(before) or page.is_quoted(cue.start()):
            continue
        if is_of_another_title(page, cue.start(), found):
            continue
        if cue.group().lower().startswith("composer") and not _LISTED.search(before):
            continue
        people = of_one_job(page, credited(page, cue.end(), sentence.end))[:4]
        for person in people:
            yield Find("composer", person.name, *person.span)
        if not people and (band := _band(page, cue.end(), sentence.end)):
            yield Find("composer", page.words(band), *band)


def _band(page: Page, at: int, end: int) -> Span | None:
    """A band's name, which may hold words that no person's does."""
    lead = _BAND.match(page.prose, at, end)
    return title_at(page.prose, lead.end(), end) if lead else None
