"""Where the material came from, by the line "Source: NAME" under the byline.

Where the line runs on into the story, a well-known name counts, or else one word.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("source",)
NEEDS = ()
CONFIDENCE = 0.95
EXAMPLE = "by Ada Quill March 4, 2031\nSource: Vimeo\nA drama film titled Harrow Lane is coming."


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.layout.source:
        yield Find("source", page.words(page.layout.source), *page.layout.source)
