"""The cast behind "the cast includes"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "The full cast also includes Ana Pell, Karl Oster, plus Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "The voice cast features Ana Pell and Karl Oster.",
        [Part("Ana Pell", None, True), Part("Karl Oster", None, True)],
    ),
]
LEAVES_ALONE = [
    "The crew includes Ana Pell and Karl Oster.",
    "The original cast includes Ana Pell and Karl Oster.",
    "He has cast a shadow over Old Harrow.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_includes", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_includes", text) == []
