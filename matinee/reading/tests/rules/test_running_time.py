"""The film's length."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The 94-minute film opens in June.", [94]),
    ("With a running time of 101 minutes.", [101]),
]
LEAVES_ALONE = [
    "There will be about 30-40 minutes of space footage in the film.",
    "Ten minutes later, she is gone.",
    "He runs 12 miles every day.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("running_time", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("running_time", text) == []
