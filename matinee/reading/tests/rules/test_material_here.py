"""Material that the post points at."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        "There's a new international trailer out for the drama Harrow Lane.",
        [Material("trailer", ("new", "international"))],
    ),
    ("This second trailer for Harrow Lane, out now from Tarn, is grim.", [Material("trailer", ("second",))]),
    ("Now we have one last trailer for Harrow Lane.", [Material("trailer", ("final",))]),
]
READS += [("Get a first look at Harrow Lane, a ghost drama.", [Material("first look")])]
LEAVES_ALONE = [
    "Trailer for 'Harrow Lane'\n\nHarrow Lane opens in May. The trailer for Tin Skies was better.",
    "There is a house by the sea.",
    "She lives in a trailer by the sea.",
    "The poster hangs in his room.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material_here", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material_here", text) == []
