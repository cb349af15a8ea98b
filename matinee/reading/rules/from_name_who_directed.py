"""The director named with earlier films behind the name: "from NAME, the director of A and B".

Leaves the same words behind anyone whom "from" and "by" do not name, and quotes.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import NAME_BEFORE, person_before
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "It comes from Mirela Voss, the Oscar-nominated director of Tin Skies."

_DIRECTOR_OF = re.compile(
    r",? (?:the |an? )?(?:[\w\-]+ ){0,3}?(?:director|filmmaker|helmer)s? (?:of|behind) (?=[\"“'‘A-ZÀ-Þ])"
)
_FROM_NAME = re.compile(rf"\b(?:[Ff]rom|[Mm]ade by) {NAME_BEFORE}\Z")
_NOUN = re.compile(r"(?:director|filmmaker|helmer)s? (?:of|behind) ")
_FARTHEST = 50  # characters between the name and the noun


def read(page: Page, found: Findings) -> Iterator[Find]:
    for noun in page.hits(_NOUN, "director", "directors", "filmmaker", "filmmakers", "helmer", "helmers"):
        sentence = page.sentence_at(noun.start())
        comma = page.prose.rfind(", ", max(sentence.start, noun.start() - _FARTHEST), noun.start())
        if comma < 0 or page.is_quoted(comma) or not _DIRECTOR_OF.match(page.prose, comma, sentence.end):
            continue
        if name := person_before(page.prose, sentence.start, comma, _FROM_NAME):
            yield Find("director", page.words(name), *name)
