"""The post's topics from its category line ("Find more posts: A, B", "Filed under: …").

A list of categories that runs on into a widget's capitals ends before them.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("topic",)
NEEDS = ()
CONFIDENCE = 0.97
EXAMPLE = "Harrow Lane opens soon. Find more posts: Foreign Films, Horror, Trailer"


def read(page: Page, found: Findings) -> Iterator[Find]:
    for topic in page.layout.topics:
        yield Find("topic", page.words(topic), *topic)
