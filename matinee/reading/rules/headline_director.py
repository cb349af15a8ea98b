"""The director who owns the title in the headline: "Mirela Voss's 'Harrow Lane'".

A star or a subject may own it too, so alone this is only likely; a director named in the body wins.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.7
EXAMPLE = (
    "Eerie Trailer for Mirela Voss's Ghost Story 'Harrow Lane'\n\nA family moves into a house that hums."
)

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.\-]*(?:'[A-Z]\w+)?"
_NAME = rf"{_CAPITAL}(?: (?:de|la|del|van|von|der|el|al) ?)?(?: {_CAPITAL}){{1,3}}"
_OWNER = re.compile(
    rf"(?:\b(?:for|in|of|from|by|with|to|Director|Filmmaker) |: |\A)(?P<first>{_NAME})(?: (?:&"
    rf"|and) (?P<second>{_NAME}))?(?:'s|s') (?:[\w\-&]+ ){{0,5}}?(?=['‘\"“]|[A-Z]{{3,}})"
)
_STARS_IN = re.compile(r"\b(?:stars?|starring|cast|featuring|voice) ", re.I)
_NOT_PEOPLE = re.compile(
    r"\b(?:Trailer|Teaser|Netflix|Disney|Pixar|Marvel|Studio|Films?|Pictures|HBO|Apple|Amazon"
    r"|Hulu|Official|First|Full|A24|Sony|Warner)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    headline = page.headline_text
    if not headline or page.headline is None:
        return
    owner = _OWNER.search(page.text, *page.headline)
    if owner is None or _STARS_IN.search(page.text, page.headline.start, owner.start()):
        return
    for group in ("first", "second"):
        name = owner[group]
        if name and is_person(name) and not _NOT_PEOPLE.search(name):
            yield Find("director", name, *owner.span(group))
