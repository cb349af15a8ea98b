"""The company that shows the material."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        '"Who is there?" Lantern Row has unveiled an official trailer for the drama Harrow Lane.',
        ["Lantern Row"],
    ),
    ("Tarn Distr. has finally debuted a new teaser for the drama Harrow Lane.", ["Tarn Distr."]),
    (
        "Lantern Row + Marrow & Co have released the first trailer for the drama Harrow Lane.",
        ["Lantern Row", "Marrow & Co"],
    ),
    ("Lantern Row has unveiled an official trailer for the drama Harrow Lane.", ["Lantern Row"]),
]
LEAVES_ALONE = [
    "A UK teaser has surfaced for the drama Harrow Lane.",
    "Variety has debuted the first trailer for the drama Harrow Lane.",
    "They have released a new trailer for the drama Harrow Lane.",
    "We already posted the trailer for Harrow Lane.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_released", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_released", text) == []
