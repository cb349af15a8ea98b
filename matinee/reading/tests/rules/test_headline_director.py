"""The owner of the title in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Trailer for Mirela Voss's Ghost Story 'Harrow Lane'\n\nA family moves in.", ["Mirela Voss"]),
    ("Teaser for Anders Holt & Ines Marr's 'Ash'\n\nA family moves in.", ["Anders Holt", "Ines Marr"]),
    ("Trailer for Mirela Voss's HARROW LANE\n\nA family moves in.", ["Mirela Voss"]),
]
LEAVES_ALONE = [
    "Ana Pell Stars in Trailer for 'Harrow Lane'\n\nA family moves in.",
    "Trailer for Netflix's 'Harrow Lane'\n\nA family moves in.",
    "Trailer for 'Mirela's Lantern' Arrives\n\nA family moves in.",
    "The Best of Mirela Voss's Films\n\nA family moves in.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_director", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_director", text) == []
