"""The line over the player."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Here's the official trailer (+ poster) for Mirela Voss's Harrow Lane, direct from YouTube:",
        ["Mirela Voss", Title("Harrow Lane")],
    ),
    (
        "Here's the final UK trailer for Anders Holt & Ines Marr's Ash, from Vimeo:",
        ["Anders Holt", "Ines Marr", Title("Ash")],
    ),
]
LEAVES_ALONE = [
    "Here's hoping that it gets a release soon.",
    "Watch him walk away from the harbour.",
    "There is a trailer for it somewhere.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("embed_line", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("embed_line", text) == []
