"""The director behind "directed by"."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Harrow Lane is directed by acclaimed Danish filmmaker Mirela Voss, who lives in Oslo.",
        ["Mirela Voss"],
    ),
    ("The film is directed by Anders Holt & Ines Marr.", ["Anders Holt", "Ines Marr"]),
    ("A drama directed by Phạm Thị Hòa opens soon.", ["Phạm Thị Hòa"]),
    ("Directed by Mirela Voss and co-directed by Jonas Lind.", ["Mirela Voss", "Jonas Lind"]),
    ("Directed by the one and only Mirela Voss.", ["Mirela Voss"]),
]
LEAVES_ALONE = [
    "It was co-directed by his brother Karl Oster.",
    "The film is a remake of the 1972 classic directed by Karl Oster.",
    "Traffic is directed by hand here.",
    "It is directed by the sea.",
    "Co-directed by Jonas Lind, the earlier film did well.",
    "Directed by two sisters.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("directed_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("directed_by", text) == []
