"""The owner of the title in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Ana Pell, Karl Oster to Lead Mirela Voss's 'Harrow Lane'\n\nThey will star in the film.",
        ["Mirela Voss"],
    ),
    ("Tarn Buys Mirela Voss's Ghost Story 'Harrow Lane'\n\nA family moves in.", ["Mirela Voss"]),
    ("Trailer for Mirela Voss's Ghost Story 'Harrow Lane'\n\nA family moves in.", ["Mirela Voss"]),
    ("Teaser for Anders Holt & Ines Marr's 'Ash'\n\nA family moves in.", ["Anders Holt", "Ines Marr"]),
    ("Trailer for Mirela Voss's HARROW LANE\n\nA family moves in.", ["Mirela Voss"]),
    ("Trailer for 'Harrow Lane' Directed by Mirela Voss\n\nA family moves into a house.", ["Mirela Voss"]),
    ("Beautiful Short Film 'Harrow Lane' by Mirela Voss\n\nA family moves into a house.", ["Mirela Voss"]),
    ("Mirela Voss Directs 'Harrow Lane' - First Trailer\n\nA family moves into a house.", ["Mirela Voss"]),
    ("'Harrow Lane' Trailer: Mirela Voss's New Thriller\n\nA family moves into a house.", ["Mirela Voss"]),
    (
        "Watch the Teaser for Mirela Voss's New Short, Lux\n\nA keeper hears a voice at sea.",
        ["Mirela Voss"],
    ),
]
READS += [("Trailer for Mirela Voss's quiet new thriller\n\nA keeper hears a voice at sea.", ["Mirela Voss"])]
LEAVES_ALONE = [
    "Ana Pell to Lead Voss's 'Harrow Lane'\n\nShe will star in the film.",
    "Trailer for Netflix's quiet new thriller\n\nA keeper hears a voice at sea.",
    "Ana Pell Stars in Trailer for 'Harrow Lane'\n\nA family moves in.",
    "Trailer for Netflix's 'Harrow Lane'\n\nA family moves in.",
    "Trailer for 'Mirela's Lantern' Arrives\n\nA family moves in.",
    "The Best of Mirela Voss's Films\n\nA family moves in.",
    "Trailer for 'Harrow Lane' Haunted by Ana Pell\n\nA family moves into a house.",
    "A Nurse's Story in 'Harrow Lane' Trailer\n\nA family moves into a house.",
    "'Harrow Lane' Trailer with a Score by Ana Pell\n\nA family moves into a house.",
    "Trailer for 'Harrow Lane' Written by Ana Pell\n\nA family moves into a house.",
    "Trailer for Doc About Karl Oster's Life 'Harrow Lane'\n\nA family moves in.",
    "Continue Reading\n\nA keeper hears a voice at sea.",
]
LEAVES_ALONE += [
    "Tarn Row's restoration of THE CAT WHO SWAM heads to cinemas\n\nThe Cat Who Swam is a comedy.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_director", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_director", text) == []
