"""The film's genres in the headline: "Official Trailer for Danish War Drama 'Harrow Lane'".

Leaves people's trades ("Nine Horror Icons"), titles and lists alone, and the headlines of posts that name no
film.
"""

from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.genre_words import genres_in
from matinee.reading.headline_description import announces_material, headline_descriptions
from matinee.reading.page import Page

KINDS = ("genre",)
NEEDS = ("title",)
CONFIDENCE = 0.75
EXAMPLE = (
    "Official Trailer for Danish War Drama 'Harrow Lane' in Tarn\n\nA new trailer is out for Harrow Lane."
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if found.title is None and not announces_material(page):
        return
    titles = page.headline_quotes
    for phrase in headline_descriptions(page):
        if not any(title.start <= phrase.start < title.end for title in titles):
            for start, end, genre in genres_in(page.text, phrase.start, phrase.end):
                yield Find("genre", genre, start, end)
