"""The cast behind "stars"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "The film stars Ana Pell and Karl Oster, along with Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Harrow Lane stars Miloš Bikić, J.T. Marr, Tabu, and Tomas Brandt Jr.",
        [Part("Miloš Bikić"), Part("J.T. Marr"), Part("Tabu"), Part("Tomas Brandt Jr.")],
    ),
    (
        "The film stars newcomer Ana Pell as Dr. Mira Lund, with Karl Oster as her brother Anton.",
        [Part("Ana Pell", "Dr. Mira Lund"), Part("Karl Oster", "Anton")],
    ),
]
LEAVES_ALONE = [
    "It looks up at the stars Above The City.",
    "Two stars Meet Again in the desert.",
    "She stars in Tin Skies.",
    "The movie's stars Ana Pell and Karl Oster are in town.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_stars", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_stars", text) == []
