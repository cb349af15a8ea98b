"""The genres."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Lantern Row has unveiled a trailer for an indie supernatural ghost comedy titled Harrow Lane.",
        ["supernatural", "ghost", "comedy"],
    ),
    ("Lantern Row has a trailer for a sci-fi thriller film titled Harrow Lane.", ["sci-fi", "thriller"]),
]
LEAVES_ALONE = [
    "Lantern Row has a trailer for an acclaimed indie film titled Harrow Lane.",
    "She grows up in a family of thieves.",
    "There is a lot of drama in her life.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("genre", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("genre", text) == []
