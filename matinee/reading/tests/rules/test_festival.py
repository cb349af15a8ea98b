"""Festivals that showed the film."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Festival

READS = [
    ("The film premiered at the 2030 Tarn Film Festival.", [Festival("Tarn Film Festival", 2030)]),
    (
        (
            "It first premiered at the Tarn Film Festival last year, and also played at the Oslo and"
            " Marrow Film Festivals."
        ),
        [
            Festival("Tarn Film Festival", 2030),
            Festival("Oslo Film Festival"),
            Festival("Marrow Film Festival"),
        ],
    ),
    (
        "The drama premiered at the Sundance Film Festival earlier this year.",
        [Festival("Sundance Film Festival", 2031)],
    ),
    ("It premiered at last year's Tarn Film Festival.", [Festival("Tarn Film Festival", 2030)]),
    (
        "It stopped by the Oslo, Fantastic Fest, and Marrow Film Festivals.",
        [Festival("Oslo Film Festival"), Festival("Fantastic Fest"), Festival("Marrow Film Festival")],
    ),
    (
        "It played at Sitges, Beyond Fest, and FrightFest.",
        [Festival("Sitges"), Festival("Beyond Fest"), Festival("FrightFest")],
    ),
]
LEAVES_ALONE = [
    "It will premiere at the Tarn Film Festival next month.",
    "Mira plays at the village fair every May.",
    "It was set to be shown at the Tarn Film Festival.",
    "A festival of lanterns is held in Harrow.",
    "They stopped by the harbor in May.",
    "He won a prize in the lottery.",
    "Mira screened her calls at home.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("festival", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("festival", text) == []
