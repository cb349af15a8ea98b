"""Composers and cinematographers who own their work."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The fog is thick, and Karl Oster's score is mostly horns.", ["Karl Oster"]),
    ("Jonas Lind's gorgeous, grainy cinematography is the best thing here.", ["Jonas Lind"]),
    ("It is scored by Karl Oster. Oster's brooding score never lets up.", ["Karl Oster"]),
    ("Ines Marr and Jonas Holts' camerawork gets close to the water.", ["Ines Marr", "Jonas Holts"]),
]
LEAVES_ALONE = [
    "Karl Oster's music fills the bar where she works.",
    "The gang plans Karl Oster's score of a lifetime.",
    "It has a score like Karl Oster's score for the ferries.",
    "Karl Oster settles Bo Lind's score with the mob.",
    "The town's cinematography club meets on Sundays.",
    "Karl Oster's final score card hangs in the pub.",
    "Karl Oster's widescreen images and an eerie score by the brothers Marr.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("owned_craft", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("owned_craft", text) == []
