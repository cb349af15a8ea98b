"""The film's length: "12 minutes long", "this nine-minute film", "Running time: 1h 41m", "1974 • 103 min.".

Leaves minutes of footage and of the story alone ("30-40 minutes of space footage", "ten minutes later").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.number import NUMBER, WORDS, figures, number
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("running_time",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The 94-minute film opens in June."

_MINUTES = rf"(?P<minutes>{NUMBER})[ -]?min(?:ute)?s?\b"
_HOURS = (
    r"(?P<hours>\d|an|one|two|three|four) ?h(?:ou)?(?:rs?)?\b\.?,? (?:and )?"
    rf"(?P<rest>{NUMBER}) ?m(?:in(?:ute)?s?)?\b"
)
_LONG = re.compile(
    r"(?:running time|runtime|run time|runs|running|clocks in at|clocking in at|length:|duration:)"
    r"(?:,? (?:is|of|for|to|at|about|around|just|only|a|an|approx\.?|approximately|over|under"
    r"|tight|lean|brisk|swift|breezy|taut|trim|slim|crisp|mere|whopping|total|nearly"
    rf"|almost))*:?\s(?:approx\.? )?(?:{_HOURS}|{_MINUTES})",
    re.I,
)
_BRISK_WORDS = ("brisk", "tight", "lean", "swift", "breezy", "taut", "trim", "slim", "crisp")
_BRISK = re.compile(rf"(?<=A )(?:{'|'.join(_BRISK_WORDS)}) {_MINUTES}(?! (?:of|later|into))")
_NO_FILM = (
    r"(?:scene|clip|take|ovation|trailer|video|teaser|cut|excerpt|of|in|the|sequence|shot|before|into|from)\b"
)
_FILM = re.compile(
    rf"(?<![\w\-])(?P<minutes>{NUMBER})[ -]minute(?:-long)?,? (?:(?!{_NO_FILM})[\w\-]+ ){{0,3}}?{FILM}\b"
    r"|(?P<long>\d{1,3}) minutes(?: long\b|(?=\)))",
    re.I,
)
_ONLY = re.compile(
    r"(?:it's|it is|is|it takes) (?:just |only |a |under |over |about )+"
    r"(?P<minutes>\d{1,3}) min(?:ute)?s\b(?! long)",
    re.I,
)
# A short's length in words; what is told so of a film of no length may be its trailer.
_IN_WORDS = re.compile(
    r"(?:it's|it is|film is|short is) (?:just |only |barely |about |a mere )*"
    rf"(?!\d)(?P<minutes>{NUMBER}) minutes long\b",
    re.I,
)
_FRAGMENT = re.compile(r"(?:Just|Only|At only|At just) (?P<minutes>\d{1,3}) minutes?\b(?: long)?(?=[!.,])")
# A sentence of nothing else, or the like in brackets: "118 minutes.", "(only 9 mins)".
_ALONE = re.compile(r"(?P<minutes>\d{1,3}) min(?:ute)?s?\b(?:\.|\)| long\.|, in (?=[A-Z]))")
_BEFORE_ALONE = re.compile(r"(?:[.!?] |\n|\((?:only |just |about |approx\.? )?)\Z")
_AT = re.compile(r"At (?:an? (?:[a-z\-]+,? ){0,2})?(?P<minutes>\d{2,3}) minutes,")
# In a line of credits: "Poland • 1974 • 103 min.", "Iceland / 14 min", "(1x90)".
# "1hr 42mins." in a line of data.
_HOURS_ALONE = re.compile(
    r"(?P<hours>\d) ?h(?:ou)?rs?\b\.?,? (?P<rest>\d{1,2}) ?min(?:ute)?s?\b(?=[.\n,|/)]|\Z)"
)
_CREDIT = re.compile(r"(?P<minutes>\d{1,3}) ?min(?:ute)?s?\b\.?(?= ?[•|/·,;.)\n]| In |\s*\Z)")
_EXTRA = re.compile(
    r"\b(?:making[- ]of|behind[- ]the[- ]scenes|featurettes?|interviews?|(?:deleted|extended) scenes?"
    r"|commentary|gag reel|bloopers|outtakes)\b",
    re.I,
)
_PART = re.compile(r"1x(?P<minutes>\d{2,3})(?=['’′]?\))")
_IN_CREDITS = re.compile(r"(?:[•|/·–(]|(?:19|20)\d\d,?) ?\Z")
_OTHER = re.compile(
    r"\b(?:which was|whose|footage|scene|clip|featurette|trailer|podcast|episodes?|extras?|his (?:short"
    r"|film|debut)|her (?:short|film|debut))\b[^.;]*\Z",
    re.I,
)
_MATERIAL = re.compile(
    r"\b(?:trailer|teaser|clip|scene|featurette|video|promo|footage|spot|episode)s? \Z", re.I
)
_LEAST = 40  # minutes of a film that is said to last "at 94 minutes"
_CUES = (
    "running", "runtime", "run", "runs", "clocks", "clocking", "length", "duration",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_LONG, *_CUES):
        if not _MATERIAL.search(page.prose, max(page.start, match.start() - 16), match.start()):
            yield Find("running_time", _length(match), *match.span())
    parts = [word for word in page.places_of_words if word.startswith("1x")] if "1x" in page.prose else ()
    for match in page.hits(_PART, *parts):
        yield Find("running_time", int(match["minutes"]), *match.span())
    yield from _hours_alone(page)
    if not page.has("minute", "minutes", "min", "mins"):
        return
    for match in page.hits(_BRISK, *_BRISK_WORDS):
        yield Find("running_time", number(match["minutes"]), *match.span(), 0.7)
    for match in _of_short(page):
        yield Find("running_time", number(match["minutes"]), *match.span(), 0.7)
    for match in page.hits(_AT, "at"):
        if int(match["minutes"]) >= _LEAST:
            yield Find("running_time", int(match["minutes"]), *match.span(), 0.7)
    yield from _by_number(page)


def _hours_alone(page: Page) -> Iterator[Find]:
    for match in page.hits(_HOURS_ALONE, "1hr", "2hr", "2hrs", "3hrs", "1h", "2h", "3h", "1", "2", "3"):
        if _is_alone(page, match.start()):
            yield Find("running_time", _length(match), *match.span(), 0.8)


def _of_short(page: Page) -> Iterator[re.Match[str]]:
    """ "Just 12 minutes!", "It's only 12 minutes"; in a post on a short "It is nine minutes long"."""
    yield from page.hits(_FRAGMENT, "just", "only", "at")
    yield from page.hits(_ONLY, "it", "is")
    if page.has("short", "shorts"):
        yield from page.hits(_IN_WORDS, "it", "film", "short")


def _by_number(page: Page) -> Iterator[Find]:
    """What begins with the number itself."""
    numbers = figures(page.places_of_words)
    for match in page.hits(_FILM, *numbers, *WORDS):
        sentence = page.sentence_at(match.start())
        is_episode = match.group().lower().endswith("series") or page.prose.startswith(" series", match.end())
        if not is_episode and not _OTHER.search(page.prose, sentence.start, match.start()):
            minutes = match["minutes"] or match["long"]
            yield Find("running_time", number(minutes), *match.span(), 0.8)
    for match in page.hits(_ALONE, *numbers):
        if _is_alone(page, match.start()):
            yield Find("running_time", int(match["minutes"]), *match.span(), 0.7)
    for match in page.hits(_CREDIT, *numbers):
        if _is_in_credits(page, match.start()):
            yield Find("running_time", int(match["minutes"]), *match.span(), 0.8)


def _is_alone(page: Page, at: int) -> bool:
    return bool(_BEFORE_ALONE.search(page.prose, max(page.start, at - 10), at)) and not _is_extra(page, at)


def _is_in_credits(page: Page, at: int) -> bool:
    return bool(_IN_CREDITS.search(page.prose, max(page.start, at - 7), at)) and not _is_extra(page, at)


def _is_extra(page: Page, at: int) -> bool:
    """Whether the words before are of what else a disc holds."""
    return bool(_EXTRA.search(page.prose, max(page.sentence_at(at).start, at - 60), at))


def _length(match: re.Match[str]) -> int:
    if match["hours"]:
        hours = 1 if match["hours"].lower() == "an" else number(match["hours"])
        return 60 * hours + number(match["rest"])
    return number(match["minutes"])
