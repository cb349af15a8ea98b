"""The writer's name and the day of the post from the line "by NAME DATE".

Leaves "by" alone everywhere else: only a line over the story counts.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.when import day

KINDS = ("byline", "published")
NEEDS = ()
CONFIDENCE = 0.97
EXAMPLE = (
    "by Ada Quill March 4, 2031\nLantern Row has unveiled a trailer for a drama film titled Harrow Lane."
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    name, stamp = page.layout.byline, page.layout.date
    if name:
        yield Find("byline", page.words(name), *name)
    if stamp and (published := day(page.words(stamp))):
        yield Find("published", published.isoformat(), *stamp)
