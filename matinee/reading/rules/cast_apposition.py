"""The cast as an apposition: "its two leads, A and B, met", "the cast -- A, B and C -- is fine", "a cast of
A, B and C".

Leaves one name alone, crews, the cast of another film, and what isn't closed behind the last name.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.88
EXAMPLE = "Made with only two actors, Ana Pell and Karl Oster, the film opens in June."

_PLAYERS = re.compile(
    r"(?:leads|stars|actors|actresses|performers|players|headliners|principals|castmates|[Cc]ast|CAST"
    r"|ensemble|duo|trio)"
    r"(?:,| --?| –| —|:| \() (?:both )?(?:the )?(?=\S)"
)
_BENCH = re.compile(
    r"(?:bench|line-?up|roster|troupe|supporting cast)(?: of (?:[a-z\-]+ ){1,3})?: (?=[^\W\d_a-z])"
)
_HAS_A = re.compile(
    r"\b(?:with|has|have|boasts|sports|and) (?:an?|the|this|its|such an?) (?:[\w\-]+,? ){0,4}\Z"
)
_OF_A_FESTIVAL = re.compile(
    r"\b(?:fest\w*|program\w*|competition|jury|slate|section|sidebar|edition|studio)\b", re.I
)
_CAST_OF = re.compile(r"(?:cast|ensemble|line-?up) of (?=[^\W\d_a-z])")
_CUES = (
    "leads", "stars", "actors", "actresses", "performers", "players", "headliners", "principals",
    "castmates", "cast", "ensemble", "duo", "trio",
)  # fmt: skip
_A_CAST = re.compile(r"\b(?:an?|its|strong|stellar|ensemble|supporting|voice)(?: [\w\-]+,?){0,4} \Z")
_ANOTHER = re.compile(r"\b(?:original|previous|former|other|rumou?red|ex-)[^.;]{0,30}\Z", re.I)
_CLOSED = re.compile(r"\s*(?:[,.;:!?)—–]|--? |\Z)| (?:and (?:more|others)|among|are|is)\b")


def read(page: Page, found: Findings) -> Iterator[Find]:
    cues = [*page.hits(_PLAYERS, *_CUES), *page.hits(_CAST_OF, "cast", "ensemble", "line", "lineup")]
    for cue in (*cues, *page.hits(_BENCH, "bench", "line", "lineup", "roster", "troupe")):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
        if page.is_quoted(cue.start()) or _ANOTHER.search(before):
            continue
        if cue.re is _BENCH and (not _HAS_A.search(before) or _OF_A_FESTIVAL.search(before)):
            continue
        if cue.re is _CAST_OF and not _A_CAST.search(before):
            continue
        actors = people(page.prose, cue.end(), sentence.end)
        full = sum(is_person(page.words(actor.name)) for actor in actors)
        if full > 1 and _CLOSED.match(page.prose, actors[-1].end, sentence.end):
            yield from parts_of(page, actors, found, CONFIDENCE)
