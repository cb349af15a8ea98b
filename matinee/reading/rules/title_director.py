"""The director named with an earlier film: "from Tin Skies director NAME", "“Ferry” helmer NAME".

Leaves nationalities, prizes, companies and places before "director" alone, and directors without a name.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.film_maker import makers_by_film
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "A ghost story from Tin Skies and The Salt Ledger director Mirela Voss."


def read(page: Page, found: Findings) -> Iterator[Find]:
    for maker in makers_by_film(page):
        for person in maker.people:
            yield Find("director", person.name, *person.span)
