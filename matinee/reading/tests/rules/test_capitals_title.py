"""The title in capitals."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Lantern Row brings HARROW LANE to cinemas. HARROW LANE is a ghost story.", [Title("HARROW LANE")]),
    ("Harrow Lane - Poster\n\nHARROW LANE, the love story, opens soon.", [Title("HARROW LANE")]),
]
LEAVES_ALONE = [
    "Harrow Lane Review: Fine\n\nREVIEW: A house hums. SYNOPSIS: A house hums.",
    "It opens in the US and the UK on VOD.",
    "This is the BEST one. I mean it.",
    "Who knows the director of SALT AND TIN, and of SALT AND TIN only?",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("capitals_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("capitals_title", text) == []
