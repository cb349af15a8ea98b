"""The title in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Moody Trailer for 'Miller's Lantern'\n\nA family moves in.", [Title("Miller's Lantern")]),
    ("First Look at “Ash, Bone & Salt”\n\nA family moves in.", [Title("Ash, Bone & Salt")]),
    ("Teaser for HARROW LANE Arrives\n\nA family moves in.", [Title("HARROW LANE")]),
]
LEAVES_ALONE = [
    "A family moves into a house that hums.",
    "Harrow Lane Gets a Trailer\n\nA family moves in.",
    "UK TV Roundup for the Week\n\nA family moves in.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_title", text) == []
