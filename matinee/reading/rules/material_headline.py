"""What the headline shows: "Second Official Trailer for 'Harrow Lane'", "Harrow Lane - Poster and Trailer".

Leaves the words of the title alone, and qualifiers that a preposition parts from the noun.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.material import NOUN, material
from matinee.reading.page import Page

KINDS = ("material",)
NEEDS = ()
CONFIDENCE = 0.6
EXAMPLE = "Second Official Trailer for 'Harrow Lane'\n\nA family moves into a house that hums."

_HEADLINE = re.compile(rf"(?<![\w'\-]){NOUN}", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None:
        return
    titles = page.headline_quotes
    for match in _HEADLINE.finditer(page.text, *page.headline):
        if not any(title.start <= match.start("noun") < title.end for title in titles):
            yield material(page, match, CONFIDENCE)
            return
