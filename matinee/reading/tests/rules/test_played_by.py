"""The actor behind the character."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("It follows keeper Mira Lund, played by Ana Pell, who hears a voice.", [Part("Ana Pell", "Mira Lund")]),
    ("The fox, voiced by Karl Oster, is sly.", [Part("Karl Oster", None, True)]),
]
LEAVES_ALONE = [
    "A song played by Karl Oster is heard.",
    "The game is played by two people.",
    "The part was originally played by Karl Oster.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("played_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("played_by", text) == []
