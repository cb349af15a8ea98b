"""The title before a film's noun."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Harrow Lane Movie Gets a Date\n\nThe team behind the Harrow Lane movie has set a date.",
        [Title("Harrow Lane")],
    ),
    (
        "Harrow Lane Anime Has a Trailer\n\nThe website for the Harrow Lane anime film has a trailer.",
        [Title("Harrow Lane")],
    ),
]
LEAVES_ALONE = [
    "Sundance Film Gets a Date\n\nThe makers of the Sundance film are glad.",
    "A Date at Last\n\nThe team behind the Harrow Lane movie has set a date.",
    "The film is here.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_then_noun", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_then_noun", text) == []
