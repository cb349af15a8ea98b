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
    r"(?:running time|runtime|run time|runs|running|clocks in at|clocking in at)(?:,? (?:is|of|for|at|about"
    r"|around|just|only|a|an|approx\.?|approximately|over|under|tight|lean|brisk|mere|whopping|total|nearly"
    r"|almost))*:?\s(?:approx\.? )?(?P<minutes>\d{1,3})[ -]min(?:ute)?s?\b",
    re.I,
)
_FILM = re.compile(
    rf"(?P<minutes>\d{{1,3}})-minute(?:-long)?,? (?:[\w\-]+ ){{0,3}}?{FILM}\b|(?P<long>\d{{1,3}}) minutes"
    rf"(?: long\b|(?=\)))",
    re.I,
)
_ONLY = re.compile(
    r"(?:it's|it is|is|it takes) (?:just |only |a |under |over |about )+"
    r"(?P<minutes>\d{1,3}) min(?:ute)?s\b(?! long)",
    re.I,
)
_FRAGMENT = re.compile(r"(?:Just|Only|At only|At just) (?P<minutes>\d{1,3}) minutes?\b(?: long)?(?=[!.,])")
_OTHER = re.compile(
    r"\b(?:which was|whose|footage|scene|clip|featurette|trailer|podcast|episodes?|extras?|his (?:short"
    r"|film|debut)|her (?:short|film|debut))\b[^.;]*\Z",
    re.I,
)
_CUES = (
    "running", "runtime", "run", "runs", "clocks", "clocking",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_LONG, *_CUES):
        yield Find("running_time", int(match["minutes"]), *match.span())
    if not page.has("minute", "minutes", "min", "mins"):
        return
    for match in page.hits(_FRAGMENT, "just", "only", "at"):
        yield Find("running_time", int(match["minutes"]), *match.span(), 0.7)
    for match in page.hits(_ONLY, "it", "is"):
        yield Find("running_time", int(match["minutes"]), *match.span(), 0.7)
    numbers = [word for word in page.places_of_words if word.isdecimal() and len(word) < 4]
    for match in page.hits(_FILM, *numbers):
        sentence = page.sentence_at(match.start())
        if not _OTHER.search(page.prose, sentence.start, match.start()):
            minutes = match["minutes"] or match["long"]
            yield Find("running_time", int(minutes), *match.span(), 0.8)
