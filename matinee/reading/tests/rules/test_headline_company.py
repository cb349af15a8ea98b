"""The company in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "A Fresh Scan of 'Harrow Lane' From Lantern Films\n\nThe film is titled Harrow Lane.",
        ["Lantern Films"],
    ),
    (
        "Update: Lantern Row Lands ‘Harrow Lane’\n\nThe film is titled Harrow Lane.",
        ["Lantern Row"],
    ),
    ("HBO Goes Home in 'Harrow Lane'\n\nThe film is titled Harrow Lane.", ["HBO"]),
    (
        (
            "Lantern Row Takes U.S. Rights to “Harrow Lane”\n\nThe ghost drama Harrow Lane was a hit in "
            "Tarn last week."
        ),
        ["Lantern Row"],
    ),
    ("Netflix Debuts a Trailer for Doc 'Harrow Lane'\n\nThe film is titled Harrow Lane.", ["Netflix"]),
    ("BBC ONE TO AIR 'HARROW LANE'\n\nThe Harrow Lane documentary is new.", ["BBC ONE"]),
    (
        "Sundance Deals: Weinberg Company Picks Up ‘Harrow Lane’\n\nHarrow Lane is a comedy.",
        ["Weinberg Company"],
    ),
]
LEAVES_ALONE = [
    "A Ghost Drama From Tarn\n\nThe film is titled Harrow Lane.",
    "Voss Talks 'Harrow Lane' From Her Home\n\nThe film is titled Harrow Lane.",
    "Voss & Cast Take 'Harrow Lane' to Tarn\n\nThe film is titled Harrow Lane.",
    "A Thriller on the Rise of Netflix: 'Harrow Lane'\n\nThe film is titled Harrow Lane.",
    "Mirela Voss Unveils First 'Harrow Lane' Poster\n\nThe film is titled Harrow Lane.",
    "Variety Debuts First 'Harrow Lane' Poster\n\nThe film is titled Harrow Lane.",
    "First Trailer for 'Harrow Lane' Reveals a Ghost\n\nThe film is titled Harrow Lane.",
]
READS += [
    (
        "Tarn Row, Lune Films Pick Up ‘Harrow Lane’\n\nThe drama Harrow Lane was a hit.",
        ["Tarn Row", "Lune Films"],
    ),
]
LEAVES_ALONE += [
    "Pell, Oster Pick Up a Prize\n\nThe drama Harrow Lane was a hit.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_company", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_company", text) == []
