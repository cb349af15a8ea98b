"""The director's earlier films from the parenthesis behind the name: "Mirela Voss (Tin Skies, The Salt
Ledger)".

Leaves the same parenthesis alone behind anyone else, and asides that are no films: ages, countries, "who
also stars".
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import titles_in
from matinee.reading.vocabulary import NEWS_SITES

KINDS = ("previous_film",)
NEEDS = ("director", "title")
CONFIDENCE = 0.92
EXAMPLE = "Harrow Lane is directed by Mirela Voss (director of Tin Skies and The Salt Ledger most recently)."

_OPEN = re.compile(r"(?:,? (?:the )?(?:director|filmmaker))? \(")
_NO_FILMS = re.compile(
    r"who (?:also )?(?:stars|wrote|plays|appears|co-wrote|acts)|(?:the )?(?:actor|actress"
    r"|star|writer|editor|son|daughter|brother|sister|wife|husband"
    r"|one of|pictured|seen|above|below|left|right|born|aka|known as|and |in |via|\d)"
    r"|writer of|co-writer|screenwriter|producer of",
    re.I,
)
_FIRST_IS_WRITING = re.compile(r"\b(?:writer|editor|cinematographer|producer|scripts?|actor) of\b")


def read(page: Page, found: Findings) -> Iterator[Find]:
    main = (found.title or "").lower()
    for end in sorted({fact.end for fact in found.of("director")}):
        aside = _aside(page, end)
        if (
            aside is None
            or _NO_FILMS.match(page.prose, *aside)
            or _FIRST_IS_WRITING.search(page.prose, *aside)
        ):
            continue
        for title in titles_in(page.prose, *aside):
            words = page.words(title)
            if words.lower() != main and words.lower() not in NEWS_SITES:
                yield Find("previous_film", words, *title)


def _aside(page: Page, at: int) -> Span | None:
    opening = _OPEN.match(page.prose, at)
    if opening is None:
        return None
    closing = page.prose.find(")", opening.end(), opening.end() + 400)
    return Span(opening.end(), closing) if closing > 0 else None
