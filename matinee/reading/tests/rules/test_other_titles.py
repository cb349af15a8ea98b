"""Original, romanised and alternate titles."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Harrow Lane, originally known as Havrgade in Danish, is a drama.",
        [Title("Havrgade", "original", "da")],
    ),
    (
        "The Lighthouse, originally known as Mayak or Маяк in Russian, is a drama.",
        [Title("Mayak", "romanised", "ru-Latn"), Title("Маяк", "original", "ru")],
    ),
    ("Harrow Lane (aka The Lane) is a drama.", [Title("The Lane", "alternate")]),
    ("Harrow Lane, formerly known as The Humming, is a drama.", [Title("The Humming", "alternate")]),
    ("The Quiet Ferry (Stille Liv in Danish) is a drama.", [Title("Stille Liv", "original", "da")]),
]
LEAVES_ALONE = [
    "He was originally known as a stuntman.",
    "She sings in Russian and in French.",
    "Ash or bone, it is all the same to him.",
    "The drama was filmed in Danish.",
    "The Quiet Ferry (filmed in Danish) is a drama.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("other_titles", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("other_titles", text) == []
