"""The cast behind "starring"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Starring Ana Pell, Karl Oster, and Ines Marr, with Tomas Brandt.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr"), Part("Tomas Brandt")],
    ),
    (
        "Featuring the voices of Ana Pell as Mira & Karl Oster as Anton.",
        [Part("Ana Pell", "Mira", True), Part("Karl Oster", "Anton", True)],
    ),
    (
        "Starring two-time Oscar nominee Ana Pell, newcomer June Marr, and the legendary Karl Oster.",
        [Part("Ana Pell"), Part("June Marr"), Part("Karl Oster")],
    ),
]
LEAVES_ALONE = [
    "She gets a starring role in the town play.",
    "It is a remake of the original film starring Karl Oster.",
    "The boat is led by a blind man.",
    "The last job, co-starring nobody.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_starring", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_starring", text) == []
