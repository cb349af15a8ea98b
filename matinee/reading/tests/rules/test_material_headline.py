"""What the headline shows."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        "Second Official Trailer for 'Harrow Lane'\n\nA family moves in.",
        [Material("trailer", ("second", "official"))],
    ),
    ("Harrow Lane - Poster and Trailer\n\nA family moves in.", [Material("poster", ())]),
]
LEAVES_ALONE = [
    "'Trailer Park' Gets a Date\n\nA family moves in.",
    "Tarn Buys Harrow Lane\n\nA family moves in.",
    "A trailer is here.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material_headline", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material_headline", text) == []
