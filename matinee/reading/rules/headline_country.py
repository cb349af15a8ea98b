"""The film's country in the headline: "First Trailer for Greek Drama 'Harrow Lane'", "'Harrow Lane' from
Ireland".

Leaves people ("Danish Filmmaker"), trailers ("New UK Trailer") and settings ("in Japan") alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.description import headline_descriptions
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.nation import nationalities_in
from matinee.reading.page import Page
from matinee.reading.place import TERRITORIES, TERRITORY

KINDS = ("country",)
NEEDS = ("title",)
CONFIDENCE = 0.8
EXAMPLE = "First Trailer for Greek Drama 'Harrow Lane' on a Baker\n\nA new trailer is out for Harrow Lane."

_FROM = re.compile(
    rf"['’”\"] from (?P<place>{TERRITORY})(?=\Z|[,:;.!?]| (?:Gets?|Trailers?|Teasers?|Has|Debuts?|First"
    rf"|Official|Opens?|Is|[a-z&|–-]))"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None:
        return
    for phrase in headline_descriptions(page):
        for start, end, code in nationalities_in(page.text, phrase.start, phrase.end):
            yield Find("country", code, start, end)
    if origin := _FROM.search(page.text, *page.headline):
        yield Find("country", TERRITORIES[origin["place"]], *origin.span("place"))
