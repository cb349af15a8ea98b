"""The film's length: "12 minutes long", "this 94-minute film", "running time: 101 minutes".

Leaves minutes of footage and of the story alone ("30-40 minutes of space footage", "ten minutes later").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("running_time",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The 94-minute film opens in June."

_LONG = re.compile(
    r"(?:running time|runtime|run time|runs|running|clocks in at|clocking in at)(?: (?:is|of"
    r"|for|at|about|around|just|only))*:? (?P<minutes>\d{1,3})[ -]min(?:ute)?s?\b",
    re.I,
)
_FILM = re.compile(
    rf"(?P<minutes>\d{{1,3}})-minute(?:-long)?,? (?:[\w\-]+ ){{0,3}}?{FILM}\b"
    rf"|(?P<long>\d{{1,3}}) minutes long\b",
    re.I,
)
_CUES = ("running", "runtime", "run", "runs", "clocks", "clocking")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_LONG, *_CUES):
        yield Find("running_time", int(match["minutes"]), *match.span())
    if not page.has("minute", "minutes"):
        return
    numbers = [word for word in page.places_of_words if word.isdecimal() and len(word) < 4]
    for match in page.hits(_FILM, *numbers):
        minutes = match["minutes"] or match["long"]
        yield Find("running_time", int(minutes), *match.span(), 0.8)
