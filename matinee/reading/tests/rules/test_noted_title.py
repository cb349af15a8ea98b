"""The title before a note on it."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Ana Pell is to appear in Harrow Lane (working title), a ghost drama.", [Title("Harrow Lane")]),
    ("Ana Pell is cast in “Ash” (literal title).", [Title("Ash")]),
    ("Filming for “Salt & Tin” (working & literal title) is over.", [Title("Salt & Tin")]),
]
LEAVES_ALONE = [
    "Ana Pell is cast in a film (working title: Ash).",
    "Ana Pell is cast in a film (working title).",
    "Her book has a working title.",
    "Ana Pell (with no title) is cast.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("noted_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("noted_title", text) == []
