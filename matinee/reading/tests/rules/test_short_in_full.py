"""A short film that is itself what is shown."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        (
            "Watch: Lovely Animated Ghost Short 'Harrow Lane'\n\nHarrow Lane is an animated short film by "
            "Mirela Voss."
        ),
        [Material("short film", ())],
    ),
    ("Watch: Sci-Fi Short Film 'Harrow Lane'\n\nThe house hums.", [Material("short film", ())]),
]
LEAVES_ALONE = [
    "Trailer for Animated Short 'Harrow Lane'\n\nThe house hums.",
    "Watch 'Harrow Lane'\n\nA film titled Harrow Lane is here.",
    "A short film is what she makes.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("short_in_full", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("short_in_full", text) == []
