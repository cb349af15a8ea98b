"""The director behind a film-maker's noun."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A drama made by acclaimed Danish filmmaker Mirela Voss.", ["Mirela Voss"]),
    ("A new drama from director Anders Holt, about a ferry.", ["Anders Holt"]),
    ("This is the latest film from Mirela Voss (Tin Skies).", ["Mirela Voss"]),
]
LEAVES_ALONE = [
    "A drama made by Lantern Row Pictures.",
    "A letter from Denmark arrives.",
    "The bread is made by hand.",
    "It comes from the producers of Tin Skies.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("made_by_filmmaker", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("made_by_filmmaker", text) == []
