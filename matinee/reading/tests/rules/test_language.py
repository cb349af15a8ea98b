"""The spoken language."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("It was filmed entirely in Breton.", ["br"]),
    ("A quiet Spanish-language drama.", ["es"]),
]
LEAVES_ALONE = [
    "The film is originally known as Mayak in Russian.",
    "It marks his English-language debut.",
    "She learns to swim in Danish waters.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("language", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("language", text) == []
