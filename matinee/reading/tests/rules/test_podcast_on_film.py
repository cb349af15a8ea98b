"""A podcast's episode on one film."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        "The Reel Podcast - Ghost Drama 'Harrow Lane'\n\nOn this episode we talk about Harrow Lane.",
        [Material("podcast", ())],
    ),
    ("'Harrow Lane' on The Reel Podcast\n\nYour hosts talk about Harrow Lane.", [Material("podcast", ())]),
]
LEAVES_ALONE = [
    "The Reel Podcast - 'Ash' and 'Salt'\n\nOn this episode we talk.",
    "Trailer for 'Harrow Lane'\n\nA film about a podcast.",
    "The Reel Podcast is back.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("podcast_on_film", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("podcast_on_film", text) == []
