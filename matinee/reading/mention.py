"""Later mentions: the full name that "Pell" or "Ana" goes back to."""

import re

from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.proper import CAPITAL_WORD, NAME_JOINT, is_person, name_at

_BEFORE = re.compile(rf"(?:{CAPITAL_WORD}{NAME_JOINT}){{1,3}}\Z")
_PRAISE = re.compile(
    r"(?:[\w\-]+-(?:winning|nominated|winner|nominee|based|born)|(?:Brother|Sister|Sibling|Twin"
    r"|Director|Filmmaker"
    r"|Writer|Actor|Actresse?|Producer|Star|Newcomer|Comedian)s?"
    r"|Mention|Meet|Watch|See|Enter|Continue|Remember|Picture|Imagine|Catch|Join|Read|Like|Unlike"
    r"|Besides|Despite) "
)
_FAMILY_FIRST = re.compile(r"(?P<family>[A-Z][a-z]{1,5}) [A-Z][a-z]+-[a-z]+\b")  # "Bang Il-hwan"
_FIRST_PART = re.compile(r"['\-]")  # words are indexed without: "O'Pell" stands at "O"
_HIGHEST = 800  # characters of headline and standfirst


def full_name(page: Page, mention: Span) -> str | None:
    """The full name elsewhere in the prose that ends (or begins) with a single name; None without one."""
    word = page.words(mention)
    return page.once(("full name", word), lambda: _full_name(page, word))


def _full_name(page: Page, word: str) -> str | None:
    places = page.places_of_words.get(_FIRST_PART.split(word, maxsplit=1)[0].lower(), ())
    return next((name for at in places if (name := _name_around(page, at, word))), None) or _over_the_prose(
        page, word
    )


def name_begun(page: Page, first: str) -> str | None:
    """The full name elsewhere in the prose that begins with a first name: "Sajeev Marrow" of "Sajeev"."""
    for at in page.places_of_words.get(first.lower(), ()):
        name = name_at(page.prose, at, page.end)
        words = page.words(name) if name else ""
        if words.startswith(f"{first} ") and is_person(words):
            return words
    return None


def _over_the_prose(page: Page, word: str) -> str | None:
    """The headline's or standfirst's name of two words that ends with a single name: of a longer run of
    capitals nobody knows the start.
    """
    if page.headline is None:
        return None
    start, end = page.headline.start, max(page.start, page.headline.end)
    at = page.text.find(f" {word}", start, min(end, start + _HIGHEST)) + 1
    if at == 0 or page.text[at + len(word) : at + len(word) + 1].isalnum():
        return None
    line = page.text.rfind("\n", start, at) + 1
    first = max(start, line, page.text.rfind(" ", start, at - 1) + 1)
    name = name_at(page.text, first, min(end, at + len(word)))
    words = page.words(name) if name else ""
    return words if is_person(words) and words.endswith(word) and not _PRAISE.match(words) else None


def _name_around(page: Page, at: int, word: str) -> str | None:
    """The longest person's name that the single name at `at` ends."""
    if not page.prose.startswith(word, at):
        return None
    if family_first := _FAMILY_FIRST.match(page.prose, at, min(page.end, at + 60)):
        return family_first.group() if family_first["family"] == word else None
    before = _BEFORE.search(page.prose, max(page.start, at - 40), at)
    if before is None:
        return None
    start = before.start()
    while start < at:
        name = name_at(page.prose, start, min(page.end, at + 60))
        words = page.words(name) if name else ""
        if is_person(words) and words.endswith(word) and not _PRAISE.match(words):
            return words
        start = page.prose.find(" ", start, at) + 1 or at
    return None
