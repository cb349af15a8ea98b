"""The title right behind "trailer for"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Lantern Row has debuted the first trailer for Harrow Lane, a ghost drama.", [Title("Harrow Lane")]),
    ("A UK teaser has surfaced, a new teaser for “Ash, Bone & Salt” from Tarn.", [Title("Ash, Bone & Salt")]),
]
LEAVES_ALONE = [
    "Lantern Row has unveiled a trailer for the ghost drama from Denmark.",
    "Lantern Row has unveiled a trailer for a film titled Harrow Lane.",
    "Here is the trailer for Mirela Voss's Harrow Lane, from YouTube:",
]
LEAVES_ALONE += [
    "Here is the trailer for Mirela Voss's latest, a drama.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material_for_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material_for_title", text) == []
