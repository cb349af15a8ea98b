"""The cast behind "starring", "co-starring" and "featuring the voices of".

Leaves "starring in" and "starring role" alone, and the stars of another film that is only mentioned.
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
EXAMPLE = "Starring Ana Pell as Dr. Mira Lund, Karl Oster, and Ines Marr, with Tomas Brandt."

_STARRING = re.compile(
    r"(?:(?:co-)?starring(?: the voices of| the voice talents of| both| actors?| newcomers?)*"
    r"|(?:featuring|with|features) (?:the )?(?:voices?|voice talents?|voice work) of"
    r"|(?:co-)?led by|headlined by|toplined by) (?:the )?(?=\S)",
    re.I,
)
_OTHER_FILM = re.compile(
    r"\b(?:original|remake of|19\d\d|previous|earlier|version|another|series)\b[^.;]{0,40}\Z", re.I
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(
        _STARRING, "starring", "co", "featuring", "with", "features", "led", "headlined", "toplined"
    ):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
        if (
            page.prose[cue.start() - 3 : cue.start()] == "co-"
            or _OTHER_FILM.search(before)
            or page.is_quoted(cue.start())
        ):
            continue
        yield from parts_of(page, people(page.prose, cue.end(), sentence.end), found, CONFIDENCE)
