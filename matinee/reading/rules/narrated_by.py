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

_BY = re.compile(
    r"(?:narrat(?:ed|ion)(?: is| was)?(?: (?:read|done|spoken|provided))? by|(?:narration|voice-?over) "
    r"(?:from|of|by)|voiceover by) (?:the )?(?=\S)",
    re.I,
)
_NARRATES = re.compile(
    r"(?:also )?(?:narrates|is the narrator|is narrating|provides (?:the )?(?:narration|voice-?over))\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, "narrated", "narration", "voiceover", "voice"):
        if name := person_at(page.prose, cue.end(), page.sentence_at(cue.start()).end):
            yield Find("cast", Part(without_honour(page.words(name)), voice=True), cue.start(), name.end)
    for verb in page.hits(_NARRATES, "narrates", "also", "is", "provides"):
        for entry in subjects(page, page.sentence_at(verb.start()), verb.start()):
            yield Find("cast", Part(page.words(entry.name), voice=True), entry.name.start, verb.end())
