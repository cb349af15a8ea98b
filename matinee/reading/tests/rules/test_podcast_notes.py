"""A podcast's notes."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Ghosts #12 – A Wet Week\n\nWe saw Harrow Lane. Subscribe on iTunes.", ["several"]),
    ("A Wet Week\n\nA listener writes.\n\n0:00 Hello\n4:10 Ash\n1:31:00 The Pit", ["several"]),
    ("Episode 88: A Wet Week\n\nThis podcast has seen nothing.", ["several"]),
]
LEAVES_ALONE = [
    "Ghosts #12 – ‘Harrow Lane’\n\nWe saw Harrow Lane. Subscribe on iTunes.",
    "Goat Hotel, Episode 5\n\nThe episode has a goat.",
    "A Wet Week\n\nIn the film, a host loses a listener.\n\n0:00 Hello\n4:10 Ash",
    "The Trailer, Shot by Shot\n\n0:10 A house\n0:31 A hum\n1:02 A ghost",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("podcast_notes", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("podcast_notes", text) == []
