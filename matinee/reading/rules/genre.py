"""The film's genres from what the text calls it: "a trailer for an indie supernatural ghost comedy
titled", "this black & white biopic", "TITLE is a dark comedy", "TITLE, a sci-fi western from Peru".

Leaves praise ("acclaimed indie") alone, what is only denied or compared ("no documentary", "like a
western"), other films, and people ("horror director").
"""

from collections.abc import Iterator

from matinee.reading.description import descriptions
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.genre_words import genres_in
from matinee.reading.page import Page

KINDS = ("genre",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row has unveiled a trailer for an indie supernatural ghost comedy titled Harrow Lane."


def read(page: Page, found: Findings) -> Iterator[Find]:
    for phrase in descriptions(page, found):
        for start, end, genre in genres_in(page.prose, phrase.start, phrase.end):
            yield Find("genre", genre, start, end, CONFIDENCE if phrase.surely else 0.75)
