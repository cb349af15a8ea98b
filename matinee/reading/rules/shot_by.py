"""The cinematographer: "shot by cinematographer NAME", "cinematography by NAME".

Leaves "shot by" alone where a person of the story shoots, or where no cinematographer's word stands near.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people, person_at
from matinee.reading.page import Page

KINDS = ("cinematographer",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "With cinematography by Jonas Lind, and shot in the Faroe Islands."

_BY = re.compile(
    r"(?:[Cc]inematography(?: \w+)? (?:by|from)|lensed by|photographed by"
    r"|shot by (?:[\w'. ]{1,40}? )?(?:cinematographer|DP|DoP|director of photography)"
    r"|(?:cinematographer|director of photography|DP|DoP)) (?=\S)"
)
_SHOT_BY = re.compile(
    r"(?:beautifully |gorgeously )?shot (?:in black[- ]and[- ]white |on film |on 35mm )?by (?=\S)"
)
_STORY = re.compile(r"\b(?:was|were|is|gets|been|being|man|woman|he|she|they)(?: \w+)? \Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(
        _BY, "cinematography", "lensed", "photographed", "shot", "cinematographer", "director", "dp", "dop"
    ):
        for entry in people(page.prose, cue.end(), page.sentence_at(cue.start()).end)[:2]:
            yield Find("cinematographer", page.words(entry.name), *entry.name)
    for cue in page.hits(_SHOT_BY, "beautifully", "gorgeously", "shot"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 30) : cue.start()]
        name = person_at(page.prose, cue.end(), sentence.end)
        if name and not _STORY.search(before) and page.words(name).casefold() not in found.people("director"):
            yield Find("cinematographer", page.words(name), *name, 0.75)
