"""Later mentions: the full name that "Pell" or "Ana" goes back to."""

import re

from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.proper import is_person, name_at

_BEFORE = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿ][\w'.\-]* (?:(?:de|la|del|van|von|der|bin|al|el|da|di|du|le) ){0,2}){1,3}\Z"
)

_PRAISE = re.compile(
    r"(?:[\w\-]+-(?:winning|nominated|winner|nominee|based|born)|(?:Brother|Sister|Sibling|Twin"
    r"|Director|Filmmaker"
    r"|Writer|Actor|Actresse?|Producer|Star|Newcomer|Comedian)s?"
    r"|Mention|Meet|Watch|See|Enter|Continue|Remember|Picture|Imagine|Catch|Join|Read|Like|Unlike"
    r"|Besides|Despite) "
)


def full_name(page: Page, mention: Span) -> str | None:
    """The full name elsewhere in the prose that ends (or begins) with a single name; None without one."""
    word = page.words(mention)
    places = page.places_of_words.get(word.split("-")[0].lower(), ())
    return next((name for at in places if (name := _name_around(page, at, word))), None)


def _name_around(page: Page, at: int, word: str) -> str | None:
    """The longest person's name that the single name at `at` ends."""
    before = _BEFORE.search(page.prose, max(page.start, at - 40), at)
    if before is None or not page.prose.startswith(word, at):
        return None
    start = before.start()
    while start < at:
        name = name_at(page.prose, start, min(page.end, at + 60))
        words = page.words(name) if name else ""
        if is_person(words) and words.endswith(word) and not _PRAISE.match(words):
            return words
        start = page.prose.find(" ", start, at) + 1 or at
    return None
