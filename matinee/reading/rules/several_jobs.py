"""One credit for several jobs: "written, directed and produced by NAME", "NAME wrote and directed it",
"NAME is back as writer-director".

Leaves the work on an earlier film alone, and the jobs that no record keeps (edited, created, narrated).
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited, credited_before, firm
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import DONE
from matinee.reading.page import Page
from matinee.reading.title import LONGEST

KINDS = ("writer", "director", "producer", "cinematographer", "composer")
NEEDS = ("title",)
CONFIDENCE = 0.95
EXAMPLE = "The film is written, directed, and produced by Danish filmmaker Mirela Voss."

# The word as written -> the kind in the record; "" for what the record doesn't keep.
_DOES = {
    "wrote": "writer", "writes": "writer", "penned": "writer", "directed": "director", "directs": "director",
    "produced": "producer", "produces": "producer", "shot": "cinematographer", "edited": "", "edits": "",
    "scripted": "writer", "scripts": "writer", "pens": "writer", "helms": "director", "helmed": "director",
    "stars": "", "starred": "", "created": "", "writing": "writer", "directing": "director",
    "producing": "producer", "write": "writer", "direct": "director", "produce": "producer",
}  # fmt: skip
_JOINT = r"(?:,? (?:and|&) |, | ?/ ?)"


def _chain(jobs: dict[str, str]) -> str:
    job = rf"(?:co-)?(?:{'|'.join(jobs)})"
    return rf"{job}{_JOINT}{job}(?:{_JOINT}{job}){{0,4}}"


_BY = re.compile(rf"{_chain(DONE)},? by (?:and (?:also )?(?:co-)?star(?:ring|s) )?(?:both )?(?:the )?", re.I)
_ACTIVE = re.compile(rf"{_chain(_DOES)}\b(?!,? by )")
_ADVERB = re.compile(
    r"(?: (?:both|also|who|again|is|are|was|were|will|has|have|be|been|set|attached|tapped|due|to))+ \Z"
)
_TITLES = {"writer": "writer", "director": "director", "producer": "producer"}
_BACK = re.compile(
    r"(?:is (?:back|returning|on board|attached)|returns|serves) as (?:the )?"
    r"(?P<jobs>(?:(?:co-)?writer(?:[-/]| and | & ))?director(?:(?:[-/]| and | & )producer)?)\b(?! of\b|['’])"
)
_JOB = re.compile(r"[a-z]+", re.I)
_EARLIER = re.compile(r"\b(?:original|earlier|based on|adaptation of|remake of|19\d\d)\b[^,.]{0,40}\Z")
_ON_A_TITLE = re.compile(r" (?:in )?[\"“‘']?(?=[^\W\d_a-z])")
_JOINT_ENDS = ("and ", "& ", ", ", "/", "/ ", "then ", "co-", "executive ")
_GOES_ON = re.compile(rf"(?:(?:{'|'.join((*DONE, *_DOES))}){_JOINT}(?:then )?|co-|executive )\Z", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _back(page)
    for cue in page.hits(_BY, *DONE, "co"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
        if not _EARLIER.search(before) and not _goes_on(before):
            people = firm(page, credited(page, cue.end(), sentence.end))
            yield from _each(people, cue.group(), DONE)
    for cue in page.hits(_ACTIVE, *_DOES, "co"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
        if not _goes_on(before) and not _is_on_another(page, cue.end(), found):
            adverb = _ADVERB.search(page.prose, max(sentence.start, cue.start() - 32), cue.start())
            end = max(sentence.start, adverb.start() if adverb else cue.start() - 1)
            yield from _each(credited_before(page, sentence.start, end), cue.group(), _DOES)


def _back(page: Page) -> Iterator[Find]:
    """ "NAME is back as writer-director", "NAME returns as director"."""
    for cue in page.hits(_BACK, "is", "returns", "serves") if page.has("director") else ():
        if not page.is_quoted(cue.start()):
            people = credited_before(page, page.sentence_at(cue.start()).start, cue.start() - 1)
            yield from _each(people, cue["jobs"], _TITLES)


def _goes_on(before: str) -> bool:
    """Whether a job before is of the same chain, so that the match that began there has this one too."""
    return before.lower().endswith(_JOINT_ENDS) and _GOES_ON.search(before) is not None


def _is_on_another(page: Page, at: int, found: Findings) -> bool:
    """Whether a title stands right behind the verbs that isn't this film's."""
    other = _ON_A_TITLE.match(page.prose, at)
    if other is None or not found.titles:
        return False
    behind = page.prose[other.end() : other.end() + LONGEST].lower()
    return not behind.startswith(tuple(title.lower() for title in found.titles))


def _each(people: list[Credit], words: str, jobs: dict[str, str]) -> Iterator[Find]:
    """Each job is every one's."""
    kinds = [kind for word in _JOB.findall(words) if (kind := jobs.get(word.lower()))]
    for person in people:
        for kind in kinds:
            yield Find(kind, person.name, *person.span)
