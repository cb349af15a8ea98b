"""The voice that tells the film: "narrated by NAME", "NAME narrates", "the narration is read by NAME".

Leaves characters who tell their story and books that are read alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.clause import subjects
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import person_at
from matinee.reading.page import Page
from matinee.reading.parts import without_honour
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The documentary is narrated by Ana Pell."

_WRITINGS = r"(?:letters|diar(?:y|ies)|extracts|excerpts|passages|journals?|memoirs?|poems)"
_BY = re.compile(
    r"(?:narrat(?:ed|ion)(?: is| was)?(?: (?:read|done|spoken|provided))? by|(?:narration|voice-?over) "
    r"(?:from|of|by)|voiceover by"
    rf"|{_WRITINGS}[^.;:]{{0,50}}? (?:are|is|were) (?:read|spoken|voiced)(?: aloud)? by) (?:the )?(?=\S)",
    re.I,
)
_NARRATES = re.compile(
    r"(?:also )?(?:narrates|is the narrator|is narrating|provides (?:the )?(?:narration|voice-?over))\b"
    rf"|reads (?:aloud )?(?:from )?(?:[\w'\-]+ ){{0,3}}{_WRITINGS}\b"
)
_BY_CUES = (
    "narrated", "narration", "voiceover", "voice", "letters", "diary", "diaries", "extracts", "excerpts",
    "passages", "journal", "journals", "memoir", "memoirs", "poems",
)  # fmt: skip

_NARRATION = ("narrates", "narrator", "narrating", "narration", "voice", "voiceover")


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    for cue in page.hits(_BY, *_BY_CUES):
        if cue.end() == done:
            continue
        done = cue.end()
        if name := person_at(page.prose, cue.end(), page.sentence_at(cue.start()).end):
            yield Find("cast", Part(without_honour(page.words(name)), voice=True), cue.start(), name.end)
    cues = ("narrates", "also", "is", "provides") if page.has(*_NARRATION) else ()
    for verb in page.hits(_NARRATES, "reads", *cues):
        for entry in subjects(page, page.sentence_at(verb.start()), verb.start()):
            yield Find("cast", Part(page.words(entry.name), voice=True), entry.name.start, verb.end())
