"""The composer and the cinematographer who own their work: "NAME's score", "NAME's cinematography".

Leaves plain music, songs and pictures alone, which may be anybody's, and owners told by one name only that
the text gives no other of.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited_before
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("composer", "cinematographer")
NEEDS = ()
CONFIDENCE = 0.8
EXAMPLE = "The fog is thick, and Karl Oster's brooding score makes it thicker."

_CRAFT = re.compile(
    r"(?P<composer>(?:musical )?score(?!s|[- ]?(?:board|card|line|sheet|to settle|with|against|of|from)\b)"
    r"|soundtrack)|cinematography|camerawork|lensing"
)
_OWNS = re.compile(r"(?:'s|(?<=s)')(?: [a-z][\w\-]*,?(?: and)?){0,4} \Z")
_FARTHEST = 50  # characters of the adjectives
_ELSEWHERE = re.compile(
    r"\b(?:like|recalls?|reminiscent|unlike|echoes|for|of|won|settles?|settling) (?:the )?\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for craft in page.hits(
        _CRAFT, "score", "soundtrack", "musical", "cinematography", "camerawork", "lensing"
    ):
        start = page.sentence_at(craft.start()).start
        owns = _OWNS.search(page.prose, max(start, craft.start() - _FARTHEST), craft.start())
        is_anothers = page.prose.startswith(" by ", craft.end())
        if owns is None or is_anothers or page.is_quoted(craft.start()):
            continue
        for person in credited_before(page, start, owns.start()):
            if " " in person.name and not _ELSEWHERE.search(page.prose, start, person.span.start):
                kind = "composer" if craft["composer"] else "cinematographer"
                yield Find(kind, person.name, *person.span)
