"""The voice that tells the film."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("Extracts from the diaries are read by Ana Pell.", [Part("Ana Pell", None, True)]),
    ("Actor Karl Oster reads from the letters.", [Part("Karl Oster", None, True)]),
    ("The documentary is narrated by Ana Pell.", [Part("Ana Pell", voice=True)]),
    ("Ana Pell narrates.", [Part("Ana Pell", voice=True)]),
    ("The narration is read by Dame Ines Marr.", [Part("Ines Marr", voice=True)]),
]
LEAVES_ALONE = [
    "The letters are read by nobody.",
    "Karl Oster reads from a book on ferries.",
    "The story is narrated by a horse.",
    "She narrates her own life.",
    "A narrated film.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("narrated_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("narrated_by", text) == []
