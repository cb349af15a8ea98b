"""A first feature."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Harrow Lane is the feature directorial debut of Danish filmmaker Mirela Voss.", [True, "Mirela Voss"]),
    ("Mirela Voss is making her first feature after many shorts.", [True]),
]
LEAVES_ALONE = [
    "It marks the acting debut of a singer.",
    "This is her first film since her feature debut Tin Skies.",
    "The trailer made its debut at a festival.",
    "He remembers the first time he saw the sea.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("debut", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("debut", text) == []
