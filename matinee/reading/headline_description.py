"""What the headline calls the film; people's trades ("Horror Icons") are none."""

import re

from matinee.reading.description import Described
from matinee.reading.fact import Span
from matinee.reading.noun_phrase import CUES, noun_phrase
from matinee.reading.page import Page
from matinee.reading.vocabulary import MATERIAL

_WORD = re.compile(r"[^\W_]+")
_MATERIAL = re.compile(rf"\b{MATERIAL}\b", re.I)
_BEHIND = re.compile(
    r"\b(?:(?:remake|version|adaptation) of|sequel to|behind"
    r"|about|like|of the|than|in|director|directors|writer|creator|star) \Z",
    re.I,
)


def headline_descriptions(page: Page) -> tuple[Described, ...]:
    """The noun phrases of the headline that are of a film."""
    line = page.headline
    return page.once("headline descriptions", lambda: _descriptions(page, line)) if line else ()


def _descriptions(page: Page, line: Span) -> tuple[Described, ...]:
    said: list[Described] = []
    done = 0
    for word in _WORD.finditer(page.text, *line):
        if word.start() < done or word.group().lower() not in CUES:
            continue
        if phrase := noun_phrase(page.text, word.start(), line):
            done = phrase.end
            if not _BEHIND.search(page.text, line.start, phrase.before):
                said.append(Described(phrase.start, phrase.end, True))
    return tuple(said)


def announces_material(page: Page) -> bool:
    """Whether the headline speaks of a trailer or the like; else, without a title, it is of no one film."""
    return bool(_MATERIAL.search(page.headline_text))
