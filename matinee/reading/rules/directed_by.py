"""The director behind "directed by", past describers, pairs with "&" included.

Leaves "co-directed", the original's director in a remake sentence, "the last film directed by", and
by-lines without
a name alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.95
EXAMPLE = (
    "Harrow Lane is directed by acclaimed Danish filmmaker Mirela Voss, director of Tin Skies previously."
)

_DIRECTED = re.compile(
    r"(?<!-)(?:directed|helmed) (?:and (?:co-)?(?:written|produced|edited|shot) )?by (?:the |both )?", re.I
)
_ANOTHER_FILM = re.compile(
    r"\b(?:original|remake of|based on|previously|earlier|was also|other|last|19\d\d"
    r"|segments?|episodes?|inspired by|originally)\b[^,.;]{0,50}\Z",
)
_ORIGINALLY_KNOWN = re.compile(r"\boriginally (?:known|titled|called|premiered)\b[^.;]*\Z", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_DIRECTED, "directed", "helmed"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 80) : cue.start()]
        if (_ANOTHER_FILM.search(before) and not _ORIGINALLY_KNOWN.search(before)) or page.is_quoted(
            cue.start()
        ):
            continue
        for entry in people(page.prose, cue.end(), sentence.end)[:4]:
            yield Find("director", page.words(entry.name), *entry.name)
            if entry.aside or entry.role or page.prose[entry.name.end : entry.name.end + 2] == ", ":
                break
