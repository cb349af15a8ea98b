"""Who joins whom: "Ana Pell joins previously announced stars Karl Oster and Ines Marr", "Ana Pell is
joined by".

Leaves people alone who join companies, festivals and armies.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import subjects
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people, person_at
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.spelling import fold

KINDS = ("cast",)
NEEDS = ("title", "genre", "director")
CONFIDENCE = 0.8
EXAMPLE = "She joins previously announced leads Ana Pell (Tin Skies) and Karl Oster, along with Ines Marr."

_JOINS = re.compile(
    r"(?:joins?|(?:has|have|had) joined|joining|will join|reteams? with|reunites? with"
    r"|(?:is|are)(?: also)? (?:joined|supported|backed|flanked)(?: (?:in|on"
    r"|here)(?: [\w\-]+){0,3}?)? by) (?:the )?(?P<known>"
    r"(?:(?:previously|already)[ -](?:announced|cast|confirmed) |fellow |returning )?(?:cast members? "
    r"|castmates? |stars? |leads? |co-stars? |actors? |co-leads? )?)(?=\S)"
)
_NO_CAST = re.compile(
    r" (?:on|in|at|for|as) (?:the |an? )?(?:[\w\-]+ ){0,2}(?:jury|board|team|panel|committee|company"
    r"|talks?|producers?)\b"
    r"|, (?:her|his|the|their|a) (?:[\w\-]+ ){0,3}(?:producer|writer|director|cinematographer|composer"
    r"|editor)\b"
)
_CUES = ("join", "joins", "joining", "reteam", "reteams", "reunite", "reunites")
_AUXILIARIES = ("has", "have", "had", "will", "is", "are")
_AFTER_AUXILIARIES = ("join", "joined", "supported", "backed", "flanked")


def read(page: Page, found: Findings) -> Iterator[Find]:
    auxiliaries = _AUXILIARIES if page.has(*_AFTER_AUXILIARIES) else ()
    for verb in page.hits(_JOINS, *_CUES, *auxiliaries):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()) or not person_at(page.prose, verb.end(), sentence.end):
            continue
        actors = subjects(page, sentence, verb.start())
        others = people(page.prose, verb.end(), sentence.end)
        if not others or not (actors or verb["known"]):
            continue
        if not _NO_CAST.match(page.prose, others[-1].end, sentence.end):
            directors = found.people("director")
            actors = [one for one in actors if fold(page.words(one.name)) not in directors]
            yield from parts_of(page, actors + others, found, CONFIDENCE)
