"""The release in the headline: "In Theaters and VOD June 20th", "Premieres Wednesday 21 May on Netflix".

Only an exact day with a channel, where the story itself tells of no release on that day. Leaves headlines
with several days alone, and those of trailers.
"""

import re
from collections.abc import Iterator

from matinee.reading.channel import channels_in
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.market import market_codes
from matinee.reading.page import Page
from matinee.reading.values import Release
from matinee.reading.when import dates_in

KINDS = ("release",)
NEEDS = ("release",)
CONFIDENCE = 0.75
EXAMPLE = "Harrow Lane: A Taut Ghost Drama — In Theaters and VOD June 20th\n\nHarrow Lane is a ghost drama."

_DIGIT = re.compile(r"\d")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or not _DIGIT.search(page.text, *page.headline):
        return
    days = [when for when in dates_in(page.text, *page.headline, page.published) if when.is_day]
    if len(days) != 1 or days[0].value in _days_told(found):
        return
    places = market_codes(page.text, *page.headline)
    channels = channels_in(page.text, *page.headline)
    kinds = {channel.kind for channel in channels}
    for channel in channels:
        if channel.kind != "theatrical" or "limited" not in kinds:
            place = places[0] if len(places) == 1 else None
            value = Release(days[0].value, place, channel.kind, channel.outlet, page.headline_text)
            yield Find("release", value, *page.headline)


def _days_told(found: Findings) -> set[str]:
    return {fact.value.date for fact in found.of("release") if isinstance(fact.value, Release)}
