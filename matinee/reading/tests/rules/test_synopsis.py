"""The plot."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Lantern Row has a trailer. The story follows a keeper who hears a voice. Starring Ana Pell.",
        ["The story follows a keeper who hears a voice."],
    ),
    (
        (
            "Harrow Lane is directed by Mirela Voss. Set in a fishing town, two sisters inherit a"
            " boat. They hate each other. I cannot wait."
        ),
        ["Set in a fishing town, two sisters inherit a boat. They hate each other."],
    ),
]
LEAVES_ALONE = [
    "Lantern Row has a trailer. Starring Ana Pell.",
    "I love it! We will see it.",
    "The film premiered at the Tarn Film Festival.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("synopsis", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("synopsis", text) == []
