"""The director's earlier films before the noun: "from Tin Skies director NAME", "the Tin Skies director".

Leaves the films of other directors alone who are only mentioned, and the film that the post is about.
"""

from collections.abc import Iterator

from matinee.reading.director_mention import believed
from matinee.reading.fact import Find
from matinee.reading.film_maker import makers_by_film
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold, fold_title

KINDS = ("previous_film",)
NEEDS = ("director", "title")
CONFIDENCE = 0.87
EXAMPLE = "A ghost story from Tin Skies and The Salt Ledger director Mirela Voss."


def read(page: Page, found: Findings) -> Iterator[Find]:
    own = {fold_title(title) for title in found.titles}
    directors = {fold(str(fact.value)) for fact in believed(page, found)}
    for maker in makers_by_film(page):
        if maker.people and not directors.intersection(fold(person.name) for person in maker.people):
            continue
        for film in maker.films:
            words = page.words(film)
            if fold_title(words) not in own and fold(words) not in directors:
                yield Find("previous_film", words, *film)
