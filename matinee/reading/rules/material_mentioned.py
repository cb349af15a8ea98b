"""Material that the post only speaks of: "watch the trailer below", "the new trailer shows more ghosts".

Leaves vehicles alone ("a trailer in the woods", "his trailer"), another film's material, and every post whose
material is told outright.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.material import FARTHEST, NOUN, determiner_of, material
from matinee.reading.page import Page

KINDS = ("material",)
NEEDS = ("material", "title")
CONFIDENCE = 0.6
EXAMPLE = "Harrow Lane opens in May. You can watch the official trailer below."

_NOUN = re.compile(rf"{NOUN}(?! (?:parks?|homes?|courts?|trucks?|for|of|from|to|music|is parked)\b)", re.I)
_CUES = ("trailer", "trailers", "teaser", "teasers", "featurette", "clip", "poster", "first")
_OURS = frozenset({"the", "this", "its", "another", "our"})
_WATCHED = re.compile(
    r"\b(?:watch|see|view|check out|enjoy|play|catch|get|peep|embedded|find|feast your eyes on"
    r"|look at) (?:out )?"
    r"(?:the|an?|its|that|this|your)? ?(?:(?!his|her|their|my)[\w.\-]+ ){0,4}\Z",
    re.I,
)
_SHOWN = re.compile(
    r" (?:below|above|here|after the (?:break|jump|cut|fold)"
    r"|(?:may|can) (?:now )?be (?:viewed|seen|watched|found|embedded)"
    r"|shows?|showcases|teases|promises|hints|reveals|introduces|is anything to go by|looks|suggests|gives"
    r"|takes|opens with|offers|features|makes)\b|, (?:released|below|above|embedded|which)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if found.title is None or found.of("material"):
        return
    for match in page.hits(_NOUN, *_CUES):
        if _is_shown(page, match) and not page.is_quoted(match.start()):
            yield material(page, match, CONFIDENCE)
            return


def _is_shown(page: Page, noun: re.Match[str]) -> bool:
    """Whether a reader is sent to it or told what it shows."""
    sentence = page.sentence_at(noun.start())
    if noun.end() >= sentence.end - 1 and noun.start() == sentence.start:
        return False  # a line of a disc's extras
    if noun.start() == sentence.start or _WATCHED.search(
        page.prose, max(sentence.start, noun.start() - FARTHEST), noun.start()
    ):
        return True
    shown = _SHOWN.match(page.prose, noun.end(), sentence.end)
    return shown is not None and determiner_of(page.prose, noun.start()) in _OURS
