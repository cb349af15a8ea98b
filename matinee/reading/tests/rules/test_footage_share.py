"""Shares of the footage."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Shoot

READS = [
    (
        "About 40% was filmed in the engine room, and the remaining 60% was shot on the open deck.",
        [
            Shoot("engine room", share=40, text="40% was filmed in the engine room"),
            Shoot("open deck", share=60, text="60% was shot on the open deck"),
        ],
    ),
    (
        "Some half of it was shot at the pier, another third was filmed in the harbor.",
        [
            Shoot("pier", share=50, text="half of it was shot at the pier"),
            "The shares of the footage add up to 83 %.",
            Shoot("harbor", share=33, text="third was filmed in the harbor"),
        ],
    ),
]
LEAVES_ALONE = [
    "About 30% of the town was flooded.",
    "Half the crew was sick.",
    "The film has 90% on a review site.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("footage_share", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("footage_share", text) == []
