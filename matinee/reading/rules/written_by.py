"""The writers: "The screenplay is written by A, B, and C", "from a script by", "co-written by".

Leaves books and songs written by someone alone, and the writer of what the film is based on.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page

KINDS = ("writer",)
NEEDS = ()
CONFIDENCE = 0.94
EXAMPLE = "The screenplay is written by Mirela Voss and Anders Holt."

_BY = re.compile(
    r"(?:(?:co-)?(?:written|scripted|penned)(?: for the screen)? by|(?:screenplay|script"
    r"|teleplay)(?: (?:is|was|comes|co-written|credited|from|written))*(?: (?:co-)?(?:written"
    r"|penned|credited))?"
    r"(?:,)? (?:by|is by|from|to)|screenplay) (?:both )?(?:the )?(?=\S)",
    re.I,
)
_CO = re.compile(r"\bco-\Z")
_SOURCE_WORK = re.compile(
    r"\b(?:novel|book|memoir|play|article|song|songs|comic|manga|short story|story|series"
    r"|quote|letter|poem|essay|music|original)(?:,? (?:\w+ ){0,4})?\Z",
    re.I,
)
_FROM_SOURCE = re.compile(r"(?:based on|adapted from)[^.;]{0,70}\Z", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, "written", "co", "scripted", "penned", "screenplay", "script", "teleplay"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 90) : cue.start()]
        before = _CO.sub("", before)
        if _SOURCE_WORK.search(before) or _FROM_SOURCE.search(before) or page.is_quoted(cue.start()):
            continue
        bare = cue.group().lower().strip() == "screenplay"
        if bare and not before.lower().endswith(("from a ", "from the ", "by a ")):
            continue
        for entry in people(page.prose, cue.end(), sentence.end):
            yield Find("writer", page.words(entry.name), *entry.name)
