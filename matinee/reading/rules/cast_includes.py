"""The cast behind "the cast includes", "the full voice cast features" and "is joined by".

Leaves the crew alone ("the crew includes"), and casts of other films.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of

KINDS = ("cast",)
NEEDS = ("title",)
CONFIDENCE = 0.95
EXAMPLE = "The full cast also includes Ana Pell, Karl Oster, plus Ines Marr."

_CAST = re.compile(
    r"(?:(?:supporting |ensemble |voice |full |main )*cast(?: (?:list|members?|of the film"
    r"|here|for the film))?(?: (?:is rounded out by|also includes?|includes?|including|also features?"
    r"|features?|also stars|stars|consists of|is made up of|is led by|is headed by|of))"
    r"|rounding out the cast (?:are|is)|(?:is|are) (?:also )?joined by|cast:) (?:both )?(?:the )?(?=\S)",
    re.I,
)
_OTHER_FILM = re.compile(r"\b(?:original|whose|previous|cut)(?: \w+)? \Z", re.I)
_CUES = ("cast", "supporting", "ensemble", "voice", "full", "main", "rounding", "is", "are")


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    for cue in page.hits(_CAST, *_CUES):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 24) : cue.start()]
        if cue.end() <= done or _OTHER_FILM.search(before) or page.is_quoted(cue.start()):
            continue
        done = cue.end()
        sure = 0.7 if "joined" in cue.group() else CONFIDENCE
        yield from parts_of(page, people(page.prose, cue.end(), sentence.end), found, sure)
