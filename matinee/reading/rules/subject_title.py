"""The title as the subject of its sentence: "TITLE stars …", "TITLE is directed by …", "TITLE, originally
known as".

Leaves people and pronouns alone: "She stars in …", "Ana Pell is directed by no one".
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.6
EXAMPLE = "Harrow Lane is directed by Danish filmmaker Mirela Voss, making her second film."

_SAYS_FILM = re.compile(
    r"(?:,? (?:originally|also|formerly|previously) (?:known|titled|called)\b"
    r"| (?:is|was) (?:both )?(?:co-)?(?:written|directed|adapted|produced)\b| (?:both )?directed by\b"
    r"| (?:is|will be) (?:scheduled|set to (?:open|debut|hit|be released)|due)\b"
    r"| (?:premiered|first premiered|originally premiered|opens in|hits theaters"
    r"|will be released|arrives in)\b"
    r"| (?:also )?stars [A-Z]| tells the (?:\w+ )?story| follows | is about )"
)
_SURE = re.compile(r",? (?:originally|is directed|is (?:both )?written|is scheduled)")
_NO_TITLE = frozenset({
    "it", "he", "she", "they", "this", "that", "who", "the film", "the movie", "the series", "the story",
    "the plot", "the director", "the cast", "the script", "the screenplay", "this film", "this movie",
    "this one", "the doc", "the documentary", "the comedy", "the drama", "the thriller",
})  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for sentence in page.sentences[:400]:
        title = title_at(page.prose, sentence.start, sentence.end)
        if title is None or page.words(title).lower() in _NO_TITLE:
            continue
        verb = _SAYS_FILM.match(page.prose, title.end, sentence.end)
        if verb:
            sure = 0.8 if _SURE.match(verb.group()) else CONFIDENCE
            yield Find("title", Title(page.words(title)), *title, sure)
