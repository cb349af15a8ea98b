"""The director named with earlier films behind the name."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("It comes from Mirela Voss, the Oscar-nominated director of Tin Skies.", ["Mirela Voss"]),
    ("From Mirela Voss, the director of Tin Skies and Ferry.", ["Mirela Voss"]),
    ("A drama made by Mirela Voss, the Danish filmmaker behind “Ferry”.", ["Mirela Voss"]),
]
LEAVES_ALONE = [
    "It stars Ana Pell, the director of Tin Skies.",
    "It was written by Ana Pell, the director of Tin Skies.",
    "A drama from Lantern Row, the director of which is unknown.",
    "It comes from Oslo, the director of the museum said.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("from_name_who_directed", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("from_name_who_directed", text) == []
