"""From a list of people to the cast: which entries are parts of this film, and with which character."""

import re
from collections.abc import Iterable, Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, is_person
from matinee.reading.page import Page
from matinee.reading.values import Part

_VOICE = re.compile(r"\b(?:voices?|voiced|voicing|voice cast|dub)\b", re.I)


def parts_of(page: Page, entries: Iterable[Entry], found: Findings, confidence: float) -> Iterator[Find]:
    """The entries as facts of the cast; a list that holds not one full name is no cast."""
    listed = list(entries)
    if not any(is_person(page.words(entry.name)) for entry in listed):
        return
    for entry in listed:
        yield Find("cast", part(page, entry, found), *_extent(entry), confidence)


def part(page: Page, entry: Entry, found: Findings) -> Part:
    """One person with the character that the list gives."""
    character = page.words(entry.role).strip("\"“”' ") if entry.role else None
    if entry.is_title_role:
        character = found.title
    sentence = page.sentence_at(entry.name.start)
    voice = bool(_VOICE.search(page.prose, sentence.start, entry.name.start))
    return Part(page.words(entry.name), character, voice)


def _extent(entry: Entry) -> tuple[int, int]:
    return entry.name.start, max(entry.name.end, entry.role.end if entry.role else 0)
