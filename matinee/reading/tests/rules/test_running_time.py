"""The film's length."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("It is online now. Just 12 minutes! Watch it.", [12]),
    ("It's only 83 minutes long.", [83]),
    ("The doc runs a lean 83 minutes.", [83]),
    ("The 94-minute film opens in June.", [94]),
    ("With a running time of 101 minutes.", [101]),
]
LEAVES_ALONE = [
    "Just 12 minutes of walking took her home.",
    "The extras have a 15-minute documentary on ropes.",
    "Her short, which was a 30-minute film, played in Oslo.",
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
