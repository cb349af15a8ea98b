"""An interview on no one film, by its turns: lines that begin with who speaks, "Reel: …" and "Voss: …".

Leaves credits alone, of which each line begins anew, and interviews whose headline names the film.
"""

import re
from collections import Counter
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.marked import names_one
from matinee.reading.page import Page

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = (
    "Tea With Voss\n\nReel: Is it cold?\nVoss: It is.\nReel: And here?\nVoss: Less so.\n"
    "Reel: Why?\nVoss: The fire."
)

FEWEST = 3  # turns of each of two
_TURN = re.compile(r"(?P<who>[^\W\d_a-z][\w.'\- ]{0,30}): ?\S")


def read(page: Page, found: Findings) -> Iterator[Find]:
    turns = [turn for line in page.layout.prose if (turn := _TURN.match(page.prose, *line))]
    if len(turns) < 2 * FEWEST or names_one(page, found.title):
        return
    often = Counter(turn["who"] for turn in turns)
    if sum(count >= FEWEST for count in often.values()) > 1:
        yield Find("subject", "none", *turns[0].span("who"))
