"""The film's country."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Lantern Row has a trailer for a Danish-Swedish ghost comedy film.", ["DK", "SE"]),
    ("This is an eerie thriller from Portugal.", ["PT"]),
]
LEAVES_ALONE = [
    "It is made by Danish filmmaker Mirela Voss.",
    "The story is set in Japan.",
    "Here is the official Russian trailer.",
    "It is a remake of the Korean film.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("country", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("country", text) == []
