"""The release in a line of capitals or under the headline: "OPENS IN SELECT THEATERS FRIDAY, NOVEMBER 8".

Only near the beginning of a post, one exact day with a channel in one line. Leaves lines with several days
alone, and other lines under the headline than those that begin with the release.
"""

import re
from collections.abc import Iterator

from matinee.reading.calendar_count import WEEKDAYS
from matinee.reading.channel import STREAMERS, channels_in
from matinee.reading.date_pattern import MONTHS
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.market import market_codes
from matinee.reading.page import Page
from matinee.reading.values import Release
from matinee.reading.when import dates_in

KINDS = ("release",)
NEEDS = ()
CONFIDENCE = 0.7
EXAMPLE = "HARROW LANE\nOPENS IN SELECT THEATERS FRIDAY, OCTOBER 3, 2031\n\nHarrow Lane is a ghost drama."

_NEAR = 1200  # characters of a post in which such a line stands
_LONGEST = 120
_RELEASE = re.compile(
    r"(?:Premier(?:es|ing)|Open(?:s|ing)|Stream(?:s|ing)|Arriv(?:es|ing)|Com(?:es|ing)|Out|Available|Only|On"
    r"|In(?: select| \w+)?(?= (?:theat|cinema)))\b"
)
_DAY = re.compile(r"\d")
_NAMES = {
    name.upper(): name
    for name in (*MONTHS, *(day.title() for day in WEEKDAYS), *STREAMERS, "VOD", "DVD", "Blu-ray", "IMAX")
}
_NAME = re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in sorted(_NAMES, reverse=True))})(?!\w)")


def read(page: Page, found: Findings) -> Iterator[Find]:
    at = page.headline.start if page.headline else page.start
    for line in page.text[at : page.start + _NEAR].split("\n"):
        is_release = line.isupper() or (at < page.start and _RELEASE.match(line))
        if is_release and len(line) < _LONGEST and _DAY.search(line):
            yield from _releases(page, Span(at, at + len(line)), line)
        at += len(line) + 1


def _releases(page: Page, span: Span, line: str) -> Iterator[Find]:
    small = _in_small_letters(line) if line.isupper() else line
    days = [when for when in dates_in(small, 0, len(small), page.published) if when.is_day]
    if len(days) != 1 or len(small) != len(line):
        return
    places = market_codes(line, 0, len(line))
    channels = channels_in(small, 0, len(small))
    kinds = {channel.kind for channel in channels}
    for channel in channels:
        if channel.kind != "theatrical" or "limited" not in kinds:
            place = places[0] if len(places) == 1 else None
            value = Release(days[0].value, place, channel.kind, channel.outlet, page.words(span))
            yield Find("release", value, *span)


def _in_small_letters(line: str) -> str:
    """The line as prose would have it: "in select theaters Friday, November 8"."""
    parts: list[str] = []
    at = 0
    for name in _NAME.finditer(line):
        parts += [line[at : name.start()].lower(), _NAMES[name.group()]]
        at = name.end()
    return "".join([*parts, line[at:].lower()])
