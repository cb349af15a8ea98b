"""The star before a hyphen."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("The Ana Pell and Karl Oster-starrer opens in June.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("The Ana Pell-starring thriller opens in June.", [Part("Ana Pell")]),
    ("The new Ana Pell-led drama opens in June.", [Part("Ana Pell")]),
    ("The Ana Pell-Karl Oster starrer opens in June.", [Part("Ana Pell"), Part("Karl Oster")]),
]
LEAVES_ALONE = [
    "The Ana Pell and Karl Oster vehicles collided.",
    "The Norwegian-led team opens the door.",
    "The Ana Pell-led company opens in June.",
    "A film called Harrow Lane. Next is the Ana Pell starrer “Hard Left.”",
    "Ana Pell led the film crew home.",
    "It is a fine vehicle.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("name_starring", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("name_starring", text) == []
