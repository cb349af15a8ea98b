"""The headline's title in the text."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Teaser for HARROW LANE\n\nThe ghost comedy Harrow Lane has a teaser.", [Title("Harrow Lane")]),
    ("Trailer for 'Salt Ledger'\n\nWe like The Salt Ledger a lot.", [Title("The Salt Ledger")]),
    (
        'Voss Joins Tarn\'s "Lantern"\n\nShe is in Tarn\'s film "How to Build a Lantern" now.',
        [Title("How to Build a Lantern")],
    ),
]
LEAVES_ALONE = [
    "Trailer for 'Ash'\n\nAsh is everywhere in Old Harrow.",
    "Trailer for 'Harrow Lane'\n\nA family moves into a house that hums.",
    "Trailer for 'Still Water'\n\nThe family lives by still water and hums.",
    "New Trailer for 'Night Keeper'\n\nShe is a night keeper there.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_again", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_again", text) == []
