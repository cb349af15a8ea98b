"""The cast behind a turned sentence: "Also on hand are A and B", "Playing the sisters are A (as MIRA) and B",
"Alongside A, the film stars B".

Leaves the crew alone ("Also producing are"), and people who are not said to act.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.88
EXAMPLE = "Opposite her are Ana Pell, Karl Oster, and Ines Marr."

_OPENINGS = (
    (
        r"Also(?= (?:on hand|in|among|along|appearing|back|returning|featured|featuring|starring"
        r"|co-starring|joining"
        r"|playing|aboard|part|there|popping|showing))"
    ),
    (
        "Opposite|Alongside|Joining|Playing|Portraying|Supporting|Co-starring|Starring|Leading|Heading"
        "|Headlining"
    ),
    "[Rr]ounding|[Rr]eturning|Filling|Completing|Appearing|Set to star|On hand",
    "Among the (?:cast|stars|actors|players)|In the (?:cast|lead|leads|main|supporting|other)",
)
_ARE = re.compile(
    rf"(?:{'|'.join(_OPENINGS)})(?: (?!for |from )[\w'\-]+,?){{0,8}}? (?:are|is|will be)(?: also"
    rf"| both)? (?:the )?"
    r"(?=[^\W\d_a-z]|[a-z\-]+ [\w\-]+)"
)
_CUES = (
    "also", "opposite", "alongside", "joining", "playing", "portraying", "supporting", "co", "starring",
    "rounding", "leading", "heading", "headlining", "filling", "completing", "appearing", "returning", "set",
    "on", "among", "in",
)  # fmt: skip
_CREW = re.compile(r"\b(?:produc|direct|writ|execut|edit|compos|scor)", re.I)
_BESIDES = re.compile(
    r"(?:Alongside|Opposite|Besides|In addition to|Along with|Together with|Next to|With) (?=[^\W\d_a-z])"
)
_THE_FILM = re.compile(
    rf",? (?:the |this )?(?:[\w\-]+ ){{0,3}}?(?:{FILM}|cast|ensemble|it)(?: also| will)? (?:stars?"
    rf"|co-stars|features?"
    r"|includes?|has|is|are)\b"
)
_LISTED = re.compile(r"Also [^.:;!?\n]{2,70}: (?=[^\W\d_a-z])")
_FEWEST = 3  # people behind "Also aboard the ferry:"


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_ARE, *_CUES):
        if not _CREW.search(cue.group()) and not page.is_quoted(cue.start()):
            sentence = page.sentence_at(cue.start())
            yield from parts_of(page, people(page.prose, cue.end(), sentence.end), found, CONFIDENCE)
    for cue in page.hits(_LISTED, "also"):
        actors = people(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        if len(actors) >= _FEWEST and not _CREW.search(cue.group()) and not page.is_quoted(cue.start()):
            yield from parts_of(page, actors, found, 0.8)
    for sentence in page.sentences:
        lead = _BESIDES.match(page.prose, *sentence)
        actors = people(page.prose, lead.end(), sentence.end) if lead else []
        if actors and _THE_FILM.match(page.prose, actors[-1].end, sentence.end):
            yield from parts_of(page, actors, found, CONFIDENCE)
