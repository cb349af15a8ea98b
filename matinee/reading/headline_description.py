"""What the headline calls the film; people's trades ("Horror Icons") are none."""

import re
from functools import lru_cache

from matinee.reading.description import Described
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


@lru_cache(maxsize=1)
def headline_descriptions(page: Page) -> tuple[Described, ...]:
    """The noun phrases of the headline that are of a film."""
    said: list[Described] = []
    done = 0
    for word in _WORD.finditer(page.text, *page.headline) if page.headline else ():
        if word.start() < done or word.group().lower() not in CUES or page.headline is None:
            continue
        phrase = noun_phrase(page.text, word.start(), page.headline)
        if phrase:
            done = phrase.end
            if not _BEHIND.search(page.text, page.headline.start, phrase.before):
                said.append(Described(phrase.start, phrase.end, True))
    return tuple(said)


def announces_material(page: Page) -> bool:
    """Whether the headline speaks of a trailer or the like; else, without a title, it is of no one film."""
    return bool(_MATERIAL.search(page.headline_text))
