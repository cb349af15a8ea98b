"""Genres in a line of the film's data."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Director: Mirela Voss\nGenre: Heist comedy\nLength: 90 min", ["heist", "comedy"]),
    ("Harrow Lane is out.\n● Genres: Horror, Thriller", ["horror", "thriller"]),
]
LEAVES_ALONE = [
    "She likes the genre: comedy is not her thing.",
    "Genre films are back. A comedy is not.",
    "The film has no genre at all.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("genre_lines", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("genre_lines", text) == []
