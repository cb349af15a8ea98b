"""What the post is about."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Lantern Row has unveiled a trailer for a drama film titled Harrow Lane.", ["film"]),
    ("Lantern Row has unveiled a trailer for an animated short film titled Harrow Lane.", ["short"]),
    ("Lantern Row has unveiled a trailer for a TV series titled Harrow Lane.", ["series"]),
    ("Trailer for Comedy Series 'Harrow Lane'\n\nThe house hums.", ["series"]),
    ("A trailer for the drama Harrow Lane, based on the TV series, is here.", ["film"]),
    ("Trailer for Netflix show Harrow Lane\n\nHarrow Lane is about a house.", ["series"]),
    ("Tarn has a trailer for its new miniseries “Harrow Lane”. “Harrow Lane” hums.", ["series"]),
    ("Posters Show 'Harrow Lane' Star\n\nHarrow Lane is about a house.", ["film"]),
]
LEAVES_ALONE = [
    "",
    "The keeper of the light.",
    "!!!",
    "A show in the park.",
    "Six episodes.",
    "The series ended.",
    "...",
    "\n\n",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("subject", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("subject", text) == []
