"""The cast as an apposition."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "The comedy has an enviable bench: Ana Pell, Karl Oster, and, in his first role in years, Ned Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ned Marr")],
    ),
    ("A drama with a killer line-up: Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Its two leads, Ana Pell and Karl Oster, met on a ferry.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "The fine cast -- Ana Pell, Karl Oster and Ines Marr -- is wasted.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("It has an ensemble cast of Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
]
LEAVES_ALONE = [
    "The festival has a strong line-up: Tin Skies, Salt Men and Ferry Town.",
    "On the bench: Ana Pell and Karl Oster.",
    "The jury has a deep bench: Ana Pell and Karl Oster.",
    "Its leads, Ana Pell's neighbors, met on a ferry.",
    "The original stars, Ana Pell and Karl Oster, are not in it.",
    "The cast of Harrow Lane and Tin Skies met.",
    "Its star, Ana Pell, left.",
    "She saw stars, the Moon and Mars.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_apposition", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_apposition", text) == []
