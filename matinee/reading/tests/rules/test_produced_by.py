"""Producers and executive producers."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The film is produced by Ana Pell and Karl Oster.", ["Ana Pell", "Karl Oster"]),
    ("It is executive produced by Ines Marr.", ["Ines Marr"]),
    ("Karl Oster and Ines Marr serve as producers.", ["Karl Oster", "Ines Marr"]),
]
LEAVES_ALONE = [
    "The film is produced by Lantern Row Pictures.",
    "The valley produces wine.",
    "The sound was produced by a machine.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("produced_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("produced_by", text) == []
