"""Characters before a bracket or "played by": "Heart surgeon Mira Lund (", "Mira and Anton, played by"."""

import re

from matinee.reading.fact import Span
from matinee.reading.name import character_at
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.vocabulary import OCCUPATIONS

FARTHEST = 50  # characters of a name
_MOST = 4  # characters in one list

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'.\-]*"
_CAPITAL_RUN = re.compile(rf"{_WORD}(?: (?:{_WORD}|of|the|de|van|von))*\Z")
_OPENINGS = frozenset({
    "when", "but", "and", "so", "as", "after", "while", "then", "once", "meanwhile", "enter", "meet",
    "here", "until", "with", "if", "where", "because", "since", "also", "now", "soon", "only",
    "siblings", "brothers", "sisters", "twins", "newlyweds", "lovers", "friends",
})  # fmt: skip
_NO_NAMES = OCCUPATIONS | _OPENINGS  # at the head of a sentence
_LAST_JOINT = re.compile(r",? (?:and|&) \Z")
_JOINT = re.compile(r", \Z")


def name_before(page: Page, stop: int) -> Span | None:
    """The capital run that ends exactly at `stop`, an honorific included; no place and no nationality."""
    sentence = page.sentence_at(stop)
    if stop <= sentence.start:
        return None
    run = _CAPITAL_RUN.search(page.prose[max(sentence.start, stop - FARTHEST) : stop])
    words = run.group() if run else ""
    if not words or words in TERRITORIES or words in NATIONALITIES:
        return None
    start = stop - len(words)
    if start == sentence.start:
        first, space, _ = words.partition(" ")
        if space and first.lower() in _NO_NAMES:
            start += len(first) + 1
    whole = character_at(page.prose, start, stop)
    return Span(start, stop) if whole and whole.end == stop else None


def names_before(page: Page, stop: int) -> list[Span]:
    """The names of a list that ends exactly at `stop`: "Mira, Vera and Anton"; one where it is no list."""
    last = name_before(page, stop)
    if last is None:
        return []
    names, pattern = [last], _LAST_JOINT
    while len(names) < _MOST:
        at = names[0].start
        joint = pattern.search(page.prose, max(page.start, at - 6), at)
        name = name_before(page, joint.start()) if joint else None
        if name is None:
            break
        names.insert(0, name)
        pattern = _JOINT
    return names
