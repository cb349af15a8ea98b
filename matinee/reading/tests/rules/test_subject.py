"""What the post is about."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Lantern Row has unveiled a trailer for a drama film titled Harrow Lane.", ["film"]),
    ("Lantern Row has unveiled a trailer for an animated short film titled Harrow Lane.", ["short"]),
    ("Lantern Row has unveiled a trailer for a TV series titled Harrow Lane.", ["series"]),
    ("Box Office: A Quiet Weekend\n\nNobody went. The sun was out.", ["none"]),
    ("Box Office: 'Ash' Wins, 'Ferry' Surprises\n\nNobody saw 'Ash'. The sun was out.", ["several"]),
]
LEAVES_ALONE = [
    "",
    "The keeper of the light.",
    "!!!",
    "...",
    "\n\n",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("subject", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("subject", text) == []
