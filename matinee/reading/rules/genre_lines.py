"""The film's genres from a line of its data: "Genre: Heist comedy", "Genres: Horror, Thriller".

Leaves "genre" alone in running prose.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.genre_words import genres_in
from matinee.reading.page import Page

KINDS = ("genre",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "Director: Mirela Voss\nGenre: Heist comedy\nLength: 90 min"

_GENRE = re.compile(r"genres? ?: ?(?P<genres>[^\n;|●•]{3,60})", re.I)
_BEGINS = re.compile(r"(?:[\n|●•*–-] ?|\A)\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for line in page.hits(_GENRE, "genre", "genres"):
        if _BEGINS.search(page.text, max(0, line.start() - 3), line.start()):
            for start, end, genre in genres_in(page.prose, *line.span("genres")):
                yield Find("genre", genre, start, end)
