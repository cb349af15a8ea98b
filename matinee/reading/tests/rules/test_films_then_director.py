"""The director told by films first and by name then."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A ghost story from the director of Ferry and Ash, Mirela Voss.", ["Mirela Voss"]),
    ("The director of Tin Skies is back at it again. His name is Karl Oster and he is loud.", ["Karl Oster"]),
]
LEAVES_ALONE = [
    "From the director of Ferry and Ash.",
    "The director of the hotel is a liar. His name is Karl Oster.",
    "The director of Ferry is back. It stars Karl Oster.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("films_then_director", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("films_then_director", text) == []
