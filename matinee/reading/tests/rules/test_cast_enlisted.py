"""The cast behind who engages it."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("Kelpie has cast Ana Pell and Karl Oster in the thriller.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("The film has added Ana Pell to its cast.", [Part("Ana Pell")]),
    ("Mirela Voss has tapped Ana Pell to star.", [Part("Ana Pell")]),
    ("They have signed newcomer Ana Pell for the lead.", [Part("Ana Pell")]),
]
LEAVES_ALONE = [
    "Kelpie has tapped Ana Pell to direct.",
    "Kelpie has hired Ana Pell to write the part.",
    "They have added Ana Pell to the board.",
    "Oslo has cast a spell on Karl Oster in the film.",
    "Kelpie has signed Ana Pell.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_enlisted", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_enlisted", text) == []
