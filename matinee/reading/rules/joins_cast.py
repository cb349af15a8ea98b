"""Who joins whom: "Ana Pell joins previously announced stars Karl Oster and Ines Marr", "Ana Pell is
joined by", "Ana Pell and Karl Oster are already on board".

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
_ABOARD = re.compile(
    r"(?:is|are) (?:also |already |now )+(?:on board|aboard|attached|in the cast|part of the cast)\b"
    r"(?! (?:as|for|with|to (?!star|play|appear|co-star)))"
)
_CUES = ("join", "joins", "joining", "reteam", "reteams", "reunite", "reunites")
_AUXILIARIES = ("has", "have", "had", "will", "is", "are")
_AFTER_AUXILIARIES = ("join", "joined", "supported", "backed", "flanked")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.has("board", "aboard", "attached", "cast"):
        yield from _aboard(page, found)
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


def _aboard(page: Page, found: Findings) -> Iterator[Find]:
    """Actors who "are already on board"; who is to write or produce is none."""
    directors = found.people("director")
    for verb in page.hits(_ABOARD, "is", "are"):
        if not page.is_quoted(verb.start()):
            actors = subjects(page, page.sentence_at(verb.start()), verb.start())
            actors = [one for one in actors if fold(page.words(one.name)) not in directors]
            yield from parts_of(page, actors, found, 0.7)
