"""That this is no debut: "her second feature", "Voss's fourth film", earlier features of the director are
listed.

Leaves it open where only shorts, series or documentaries came before, and a second film that is not the
director's.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Fact, Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("debut",)
NEEDS = ("debut", "previous_film")
CONFIDENCE = 0.8
EXAMPLE = "It is the second feature made by Danish filmmaker Mirela Voss."

_LATER = re.compile(
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|sophomore)"
    r"(?: [\w\-]+){0,2}? (?:feature|film|movie|outing|effort)\b|sophomore|first (?:film|feature"
    r"|movie) (?:since|in \w+ years)"
)
_NOT_A_FILM_OF_HIS = re.compile(r"\b(?:short|documentary|doc|act|trailer|part|in the|this week's|season)\b")
_SMALL_WORKS = re.compile(r"\b(?:shorts?|series|videos?|commercials?|TV|web|episodes?|segments?|scripts)\b")
_CUES = (
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "2nd", "3rd", "4th",
    "sophomore", "first",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_LATER, *_CUES):
        if not _NOT_A_FILM_OF_HIS.search(cue.group()) and found.of("director"):
            yield Find("debut", False, *cue.span(), 0.9)
    films = found.of("previous_film")
    if films and not found.of("debut") and not _are_small(page, films):
        yield Find("debut", False, films[0].start, films[0].end)


def _are_small(page: Page, films: list[Fact]) -> bool:
    """Whether the words before the first one call it a short, a series or a documentary."""
    first = min(films, key=lambda fact: fact.start)
    return bool(_SMALL_WORKS.search(page.text, max(0, first.start - 50), first.start))
