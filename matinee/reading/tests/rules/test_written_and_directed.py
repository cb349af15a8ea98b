"""One person for both."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "The film is both written and directed by Danish filmmaker Mirela Voss.",
        ["Mirela Voss", "Mirela Voss"],
    ),
    ("A drama from writer/director Anders Holt.", ["Anders Holt", "Anders Holt"]),
    ("Anders Holt wrote and directed.", ["Anders Holt", "Anders Holt"]),
]
LEAVES_ALONE = [
    "The film is directed by Mirela Voss.",
    "The film is written by Ines Marr.",
    "It is a remake of the original written and directed by Karl Oster.",
    "She wrote and directed plays as a child.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("written_and_directed", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("written_and_directed", text) == []
