"""What the film was called before."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Originally shot under the title Ash, the drama Harrow Lane opens.", [Title("Ash", "alternate")]),
    ("We saw it back when it was still going by ASH, and liked it.", [Title("ASH", "alternate")]),
    ("Harrow Lane (formerly The Humming) opens in May.", [Title("The Humming", "alternate")]),
    ("First announced as “The Humming,” the drama opens.", [Title("The Humming", "alternate")]),
    ("It had the working title The Humming.", [Title("The Humming", "alternate")]),
    ("Harrow Lane, which had been known as The Humming, opens.", [Title("The Humming", "alternate")]),
]
LEAVES_ALONE = [
    "The singer has been called Ana all her life.",
    "She was announced as Ana on Monday.",
    "The actor, going by Big K, is back.",
    "The novel was published under the title Ash.",
    "Previously Ana Pell was in Ash.",
    "He went by Harrow Lane every day.",
    "It was shot as winter came.",
]
READS += [
    ("The film, formerly “The Humming,” opens in May.", [Title("The Humming", "alternate")]),
    ("It has been retitled for the US from The Humming.", [Title("The Humming", "alternate")]),
    (
        "The studio has changed the title from “The Humming” to “Harrow Lane.”",
        [Title("The Humming", "alternate")],
    ),
    ("It was renamed from “The Humming” by Tarn.", [Title("The Humming", "alternate")]),
]
LEAVES_ALONE += [
    "Ana Pell, formerly Big K, stars.",
    "The name changed from Pell to Lund when she married.",
]
LEAVES_ALONE += [
    "She has changed her name from time to time.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("working_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("working_title", text) == []
