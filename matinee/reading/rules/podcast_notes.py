"""A podcast's notes on several films, by the number in its headline or the times of its parts.

Leaves podcasts on one film alone, and films about a podcast.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.marked import names_one
from matinee.reading.page import Page

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "Reel Ghosts #12 – A Wet Week\n\nWe saw Harrow Lane. Subscribe!\n\n0:00 Hello\n4:10 Ash\n31:00 Mail"

FEWEST = 3
_NUMBERED = re.compile(r"(?<!\w)#\d{1,4}\b|\b(?:Episode|Ep\.?) #?\d{1,4}\b", re.I)
_TIME = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d[\])]?(?: ?[-–—:])? \S")
_OF_PODCASTS = (
    "podcast", "podcasts", "itunes", "spotify", "subscribe", "listeners", "listener", "mailbag",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or not page.has(*_OF_PODCASTS) or names_one(page, found.title):
        return
    times = [time for line in page.layout.prose if (time := _TIME.match(page.prose, *line))]
    if len(times) >= FEWEST:
        yield Find("subject", "several", *times[0].span())
    elif numbered := _NUMBERED.search(page.text, *page.headline):
        yield Find("subject", "several", *numbered.span())
