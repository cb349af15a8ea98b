"""One person for both: "written and directed by NAME", "directed by NAME, who also wrote",
"writer/director NAME".

Leaves the writer of another film alone ("director of A, which she also wrote with B").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, name_at, people, person_at
from matinee.reading.page import Page

KINDS = ("writer", "director")
NEEDS = ("director",)
CONFIDENCE = 0.95
EXAMPLE = "The film is both written and directed by Danish filmmaker Mirela Voss."

_BOTH = re.compile(
    r"(?:(?:co-)?written(?:,? (?:produced|edited|shot))*,? (?:and|&) (?:co-)?directed"
    r"|directed(?:,? (?:produced|edited|shot))*,? (?:and"
    r"|&) (?:co-)?written) by (?:both )?(?:the )?",
    re.I,
)
_WRITER_DIRECTOR = re.compile(r"(?:writer|screenwriter)(?: ?[/&-] ?|[ ]and[ ])director(?:s)?,? (?=\S)", re.I)
_OWN_SCRIPT = re.compile(
    r"(?:,? (?:who )?(?:also|both)? ?(?:wrote|penned|co-wrote) the (?:screenplay|script)"
    r"|,? from (?:his|her|their) own (?:screenplay|script|original script)| (?:directs"
    r"|directed) from (?:his|her|their) own (?:screenplay|script))"
)
_WROTE_AND_DIRECTED = re.compile(r"(?:wrote (?:and|&) directed|writes (?:and|&) directs)\b")
_EARLIER = re.compile(r"\b(?:original|earlier|19\d\d)\b[^,.]{0,40}\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _by(page)
    for cue in page.hits(_WRITER_DIRECTOR, "writer", "screenwriter"):
        if name := person_at(page.prose, cue.end(), page.sentence_at(cue.start()).end):
            yield from _twice(page, *name)
    for cue in page.hits(_WROTE_AND_DIRECTED, "wrote", "writes"):
        name = name_at(page.prose, page.sentence_at(cue.start()).start, cue.start())
        if name and name.end == cue.start() - 1 and is_person(page.words(name)):
            yield from _twice(page, *name)
    yield from _own_script(page, found)


def _by(page: Page) -> Iterator[Find]:
    for cue in page.hits(_BOTH, "written", "co", "directed"):
        sentence = page.sentence_at(cue.start())
        if _EARLIER.search(page.prose[max(sentence.start, cue.start() - 60) : cue.start()]):
            continue
        for entry in people(page.prose, cue.end(), sentence.end)[:3]:
            yield from _twice(page, entry.name.start, entry.name.end)
            if page.prose[entry.name.end : entry.name.end + 1] != " ":
                break


def _own_script(page: Page, found: Findings) -> Iterator[Find]:
    for fact in found.of("director"):
        if page.start <= fact.end < page.end and _OWN_SCRIPT.match(page.prose, fact.end):
            yield Find("writer", fact.value, fact.start, fact.end, 0.9)


def _twice(page: Page, start: int, end: int) -> Iterator[Find]:
    name = " ".join(page.prose[start:end].split())
    yield Find("writer", name, start, end)
    yield Find("director", name, start, end)
