"""A podcast's episode on one film, by its headline: "The Reel Podcast - Ghost Drama 'Harrow Lane'".

Leaves podcasts on several films alone, and films about a podcast.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Material

KINDS = ("material",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "The Reel Podcast - Ghost Drama 'Harrow Lane'\n\nOn this episode we talk about Harrow Lane."

_PODCAST = re.compile(r"\bPodcast\b")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or len(page.headline_quotes) != 1:
        return
    podcast = _PODCAST.search(page.text, *page.headline)
    if podcast and page.has("episode", "listen", "podcast", "hosts"):
        yield Find("material", Material("podcast", ()), *podcast.span())
