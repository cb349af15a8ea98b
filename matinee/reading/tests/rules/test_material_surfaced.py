"""Material that came by itself."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        "A first teaser trailer has shown up online for the drama Harrow Lane.",
        [Material("teaser", ("first",))],
    ),
    ("The second trailer for Harrow Lane is here.", [Material("trailer", ("second",))]),
    ("Yet another UK trailer for the film has arrived.", [Material("trailer", ("another", "UK"))]),
    ("The official US trailer was just released for it.", [Material("trailer", ("official", "US"))]),
]
READS += [
    (
        "A new international trailer and two posters have arrived.",
        [Material("trailer", ("new", "international"))],
    ),
    ("A first look is finally here. A promo trailer has arrived.", [Material("trailer", ("promo",))]),
]
LEAVES_ALONE = [
    "A first look is finally here.",
    "The preview has come and gone.",
    "No trailer has surfaced.",
    "She lives in a trailer by the sea.",
    "A body has surfaced near the trailer park.",
    "No trailer was released for it.",
    "A trailer for Harrow Lane will be released on September 4.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material_surfaced", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material_surfaced", text) == []
