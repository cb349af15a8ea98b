"""One person for both: "writer/director NAME", "directed by NAME, who also wrote the script", "from his own
screenplay", "She also wrote the script".

Leaves the writer of another film alone ("director of A, which she also wrote with B").
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited, firm
from matinee.reading.director_mention import SURE
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("writer", "director")
NEEDS = ("director",)
CONFIDENCE = 0.95
EXAMPLE = "From writer/director Mirela Voss comes a ghost story."

_WRITER_DIRECTOR = re.compile(
    r"(?:writer|screenwriter)(?: ?[/&-] ?|[ ]and[ ])director(?:s)?(?:[/-]\w+)?(?: duo| team)?,? (?=\S)"
    r"|director(?: ?[/&-] ?|[ ]and[ ])(?:co-)?(?:writer|screenwriter)s?(?:[/-]\w+)?,? (?=\S)",
    re.I,
)
_OWN_SCRIPT = re.compile(
    r"(?:,? (?:who )?(?:also |both |has )?(?:co-)?(?:wrote|penned|scripted|writes|written)"
    r"(?: the (?:screenplay|script|film|movie|feature|picture)\b| it\b)?"
    r"(?: together)?(?=[.,;]| and | with | alongside |\Z)(?: (?:with|alongside) (?=\S))?"
    r"|,? from (?:(?:his|her|their) own (?:original )?(?:screenplay|script)"
    r"|(?:an? )?(?:original )?(?:screenplay"
    r"|script) (?:of )?(?:his|her|their) own)| (?:(?:will|is|are|to|set|attached|also) ){0,4}"
    r"(?:directs?|directed|directing|helms?|helmed|helming)(?: the film| it)?,? from (?:his|her"
    r"|their) own (?:screenplay|script))"
)
_WITH = (" with ", " alongside ")  # how a match ends where fellow writers follow
_PRONOUN = re.compile(
    r"(?:[Hh]e|[Ss]he) (?:is |was )?(?:also )?(?:co-)?(?:wrote|penned|writing|writes|scripted"
    r"|adapted) (?:the|its) "
    r"(?:[\w\-]+ )?(?:screenplay|script)(?: (?:with|alongside) (?=\S))?"
    r"|(?:[Hh]e|[Ss]he) (?:also )?co-?wrote (?:it|the (?:film|movie))(?: (?:together )?(?:with"
    r"|alongside) (?=\S))"
    r"|(?:screenplay|script),? (?:that |which )?(?:he|she|they) (?:also )?(?:co-)?(?:wrote|penned|had written"
    r"|worked on"
    r"|developed|crafted|put together)(?: (?:himself |herself )?(?:with|alongside) (?=\S))?"
    r"|(?<=the )(?:director|filmmaker),? who (?:has |had )?(?:also )?(?:co-)?(?:wrote|penned|scripted"
    r"|written)"
    r" (?:the|its) (?:[\w\-]+ )?(?:screenplay|script)(?: (?:together )?(?:with|alongside) (?=\S))?"
    r"|(?:screenplay|script) co-written (?:with|alongside) (?=\S)"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_WRITER_DIRECTOR, "writer", "screenwriter", "director"):
        people = credited(page, cue.end(), page.sentence_at(cue.start()).end)
        is_pair = cue.group().lower().rstrip(", ").endswith("directors")
        for person in firm(page, people) if is_pair else people[:1]:
            yield from _twice(person)
    yield from _own_script(page, found)
    yield from _she_also_wrote(page, found)


def _own_script(page: Page, found: Findings) -> Iterator[Find]:
    for fact in found.of("director"):
        if not page.start <= fact.end < page.end:
            continue
        if cue := _OWN_SCRIPT.match(page.prose, fact.end):
            yield Find("writer", fact.value, fact.start, fact.end, 0.9)
            if cue.group().endswith(_WITH):
                for person in credited(page, cue.end(), page.sentence_at(fact.start).end):
                    yield Find("writer", person.name, *person.span, 0.85)


def _she_also_wrote(page: Page, found: Findings) -> Iterator[Find]:
    """ "He also wrote the script", where the text has one director."""
    directors = {fact.value: fact for fact in found.of("director") if fact.confidence >= SURE}
    if len(directors) != 1:
        return
    for cue in page.hits(_PRONOUN, "he", "she", "script", "screenplay", "director", "filmmaker"):
        fact = next(iter(directors.values()))
        yield Find("writer", fact.value, *cue.span(), 0.8)
        if not cue.group().endswith(_WITH):
            continue
        for person in credited(page, cue.end(), page.sentence_at(cue.start()).end):
            yield Find("writer", person.name, *person.span, 0.85)


def _twice(person: Credit) -> Iterator[Find]:
    yield Find("writer", person.name, *person.span)
    yield Find("director", person.name, *person.span)
