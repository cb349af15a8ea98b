"""The cast behind "stars": "Harrow Lane stars A, B, and C, along with D".

Leaves the noun alone ("two stars", "its stars"), "stars in" and "stars as", and other films' stars.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of

KINDS = ("cast",)
NEEDS = ("title",)
CONFIDENCE = 0.95
EXAMPLE = "The film stars Ana Pell and Karl Oster as Mira, along with Ines Marr."

_STARS = re.compile(
    r"(?:stars|co-stars|toplines|also features|features the talents of)(?: (?:both|also"
    r"|the likes of|none other than))* (?:the )?(?!in\b|as\b|of\b|who\b)(?=\S)"
)
_NOUN = re.compile(
    r"\b(?:the|its|two|three|both|movie|film's|rock|pop|of|child|big|all|with|many|these"
    r"|\w+'s|TV|five|four|young"
    r"|lead) \Z",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_STARS, "stars", "co", "toplines", "also", "features"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 24) : cue.start()]
        if _NOUN.search(before) or page.is_quoted(cue.start()):
            continue
        yield from parts_of(page, people(page.prose, cue.end(), sentence.end), found, CONFIDENCE)
