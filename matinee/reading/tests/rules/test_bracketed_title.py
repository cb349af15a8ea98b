"""The film's own title in brackets."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Lantern Row has a trailer for “Harrow Lane” (하로 레인, Haro Rein), a ghost drama.",
        [Title("하로 레인", "original", "ko"), Title("Haro Rein", "romanised")],
    ),
    (
        "A restoration of HARROW LANE (La casa che respira) is here.",
        [Title("La casa che respira", "original")],
    ),
    (
        "The film “Harrow Lane” (Тихий дом; “The Quiet House”) opens.",
        [Title("Тихий дом", "original"), Title("The Quiet House", "alternate")],
    ),
    ("The drama “Harrow Lane” (“La Douceur”) opens.", [Title("La Douceur", "original")]),
    (
        "“Harrow Lane” Hums\n\nStarring Ana Pell, Harrow Lane (하로 레인) has a date.",
        [Title("하로 레인", "original", "ko")],
    ),
]
LEAVES_ALONE = [
    "It stars Ana Pell (La casa che respira) as herself.",
    "A film titled Harrow Lane (2031) is here.",
    "“Harrow Lane” Hums\n\nStarring Ana Pell (하로 레인), it has a date.",
    "“Harrow Lane” (with Ana Pell) opens.",
    "The director 김하로 (하로 레인) is back.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("bracketed_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("bracketed_title", text) == []
