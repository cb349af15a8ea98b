"""Director and title from the line over the player: "Here's the trailer for NAME's TITLE, direct from SITE:".

Leaves the line alone where no name owns the title, or where it isn't about material.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import is_person
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title

KINDS = ("title", "director")
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "Here's the official trailer (+ poster) for Mirela Voss's Harrow Lane, direct from YouTube:"

_LINE = re.compile(
    r"(?:Here's|Here is|Watch|Check out|See|Below is|Enjoy)\b[^.!?\n]{0,110}?"
    r"\b(?:trailers?|teasers?|featurettes?|clips?|short film|film|video|promo|posters?"
    r"|spot)\b[^.!?\n]{0,40}? (?:for|of|from) "
)
_OWNER = re.compile(r"(?P<names>[^,.:;!?()\n]{3,80}?)(?:'s|(?<=s)') (?=[\"“'‘A-Z0-9À-ÞА-Я])")
_AND = re.compile(r" (?:and|&) ")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for line in page.hits(_LINE, "here", "watch", "check", "see", "below", "enjoy"):
        end = page.sentence_at(line.start()).end
        owner = _OWNER.match(page.prose, line.end(), end)
        names = _people(page, Span(*owner.span("names"))) if owner else []
        for name in names:
            yield Find("director", page.words(name), *name)
        title = title_at(page.prose, owner.end() if owner and names else line.end(), end)
        if title and page.words(title)[0].isupper():
            yield Find("title", Title(page.words(title)), *title, CONFIDENCE if names else 0.7)


def _people(page: Page, span: Span) -> list[Span]:
    found: list[Span] = []
    at = span.start
    for joint in [*_AND.finditer(page.prose, span.start, span.end), None]:
        stop = joint.start() if joint else span.end
        if not is_person(page.prose[at:stop]) or not all(
            w[0].isupper() or len(w) < 4 for w in page.prose[at:stop].split()
        ):
            return []
        found.append(Span(at, stop))
        at = joint.end() if joint else stop
    return found
