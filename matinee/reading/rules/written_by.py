"""The writers: "The screenplay is written by A, B, and C", "from a script by", "co-written by", "from a
screenplay A & B".

Leaves books and songs written by someone alone, and the writer of what the film is based on.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.other_title import is_of_another_title
from matinee.reading.page import Page

KINDS = ("writer",)
NEEDS = ("title", "director")
CONFIDENCE = 0.94
EXAMPLE = "The screenplay is written by TV-show writer Mirela Voss and comedian Anders Holt."

_BY = re.compile(
    r"(?:(?:co-)?(?:written|scripted|penned|screenwritten|adapted)(?: jointly| together)?"
    r"(?: for the (?:screen|cinema|film)| and (?:presented|narrated|created"
    r"|performed))? by(?: and (?:co-)?starring)?(?: the (?:director|filmmaker) (?:together )?with)?"
    r"|(?:screenplays?|scripts?|teleplays?|screen adaptation)(?:'s)?(?: (?:is|was|comes|hails|co-written"
    r"|credited"
    r"|from|written|being"
    r"|adapted))*(?: (?:co-)?(?:written|penned|credited|courtesy|adapted))?,? (?:by|is by|from|to|of)"
    r"|(?:screenplay|script) (?:is|was) the work of|(?:script|screenwriting|writing|screenplay) (?:duties"
    r"|honou?rs)"
    r" (?:are|is|were|was|fall|falls|fell|go|goes|went)(?: shared)? (?:to|by|between)|co-written with"
    r"|(?<=with )writing by"
    r"|screen(?:play|writing) credits? (?:goes|go|belongs?) to|screenplay|script (?=(?-i:[A-Z]))"
    r"|(?:(?<=from )|(?<=by ))(?:screen)?writers?|screenwriters?(?= [^.;:()]{3,70}?"
    r" (?:wrote|adapted|penned|told|says|said|spent|explains?|drew|worked|reveals?|recalls?)\b)"
    r") (?:both )?(?:the )?(?=\S)",
    re.I,
)
_CUES = (
    "written", "co", "scripted", "penned", "screenplay", "screenplays", "script", "scripts", "teleplay",
    "teleplays", "adapted", "screen", "writer", "writers", "screenwriter", "screenwriters",
    "writing",
)  # fmt: skip
_CO = re.compile(r"\bco-\Z")
_SOURCE_WORK = re.compile(
    r"\b(?:novel|book|memoir|play|article|song|songs|comic|comics|manga|webtoon|short story|story"
    r"|series|plays"
    r"|quote|letter|letters|poem|essay|music|lyrics|narration|review|words|piece|one)(?:,? (?:\w+ ){0,4})?\Z",
    re.I,
)
_OF_A_SERIES = re.compile(r"\bseries (?:is |was |has been |have been )?(?:created and |co-?)?\Z")
_THE_ORIGINAL = re.compile(
    r"\b(?:the original|an? original (?:film|movie))(?: (?:film|movie))?(?: was| is)? \Z", re.I
)
_FROM_SOURCE = re.compile(
    r"(?:based on|adapted from|inspired by)(?! (?:an?|the|her|his) (?:[\w\-]+ ){0,2}\Z)"
    r"(?:(?!, (?:it|it's|this|the (?:film|movie|series|show|thriller|drama|comedy))\b)[^.;]){0,70}\Z",
    re.I,
)
_OWNS = re.compile(r"(?:'s|(?<=s)') \w")
_DIRECTOR_AND = re.compile(r"(?:director|filmmaker) (?:and|with|together with) (?=[^\W\d_a-z])")
_ONE_WRITER = re.compile(r"writer (?:the )?\Z", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, *_CUES):
        if _is_ours(page, cue) and not is_of_another_title(page, cue.start(), found):
            end = page.sentence_at(cue.start()).end
            if fellows := _DIRECTOR_AND.match(page.prose, cue.end(), end):
                yield from _directors(found, Span(cue.end(), fellows.end()))
            people = credited(page, fellows.end() if fellows else cue.end(), end)
            if people and _OWNS.match(page.prose, people[-1].span.end):
                people.pop()
            for person in people[:1] if _ONE_WRITER.search(cue.group()) else people:
                yield Find("writer", person.name, *person.span)


def _directors(found: Findings, span: Span) -> Iterator[Find]:
    """Whom "the director and NAME" means, where one is named."""
    names = {str(fact.value) for fact in found.of("director")}
    if len(names) == 1:
        yield Find("writer", names.pop(), *span)


def _is_ours(page: Page, cue: re.Match[str]) -> bool:
    sentence = page.sentence_at(cue.start())
    before = page.prose[max(sentence.start, cue.start() - 90) : cue.start()]
    if _CO.search(before[-4:]):
        before = before[:-3]
    if page.is_quoted(cue.start()):
        return False
    if before.endswith(" and "):
        return True
    if _FROM_SOURCE.search(before) or _THE_ORIGINAL.search(before):
        return False
    if _SOURCE_WORK.search(before) and not _OF_A_SERIES.search(before):
        return False
    bare = cue.group().lower().strip() in {"screenplay", "script"}
    return not bare or before.lower().endswith(("from a ", "from the ", "by a "))
