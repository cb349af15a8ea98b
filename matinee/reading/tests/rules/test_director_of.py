"""Films of the director in running text."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "Harrow Lane is directed by Mirela Voss, director of the films Tin Skies, Ash, and Son"
            " of the Well, and a few other features previously."
        ),
        ["Tin Skies", "Ash", "Son of the Well"],
    ),
    ("It is directed by Anders Holt, of Ferry and Tin Skies previously.", ["Ferry", "Tin Skies"]),
    ("A drama from the directors of Ferry and The Salt Ledger.", ["Ferry", "The Salt Ledger"]),
]
LEAVES_ALONE = [
    "A drama from the producers of Ferry and Ash.",
    "The screenplay is written by Ines Marr, of Ferry and Ash.",
    "Ana Pell, star of Ferry, plays the lead.",
    "The director of the hotel is a liar.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("director_of", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("director_of", text) == []
