"""The actor before the verb."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Ana Pell stars as Mira, with Karl Oster as her brother Anton, plus Ines Marr.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton"), Part("Ines Marr")],
    ),
    (
        "Ana Pell & Karl Oster star as Mira Lund and Anton Lund.",
        [Part("Ana Pell", "Mira Lund"), Part("Karl Oster", "Anton Lund")],
    ),
    ("Ana Pell plays Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    (
        "Ana Pell plays a retired harbor pilot, co-starring Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
]
LEAVES_ALONE = [
    "Mira Lund plays chess against the sea.",
    "She stars as Mira.",
    "The film stars Ana Pell.",
    "The band plays Old Songs all night.",
    "Mira Lund plays a game with the sea.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("stars_as", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("stars_as", text) == []
