"""What was released, with its qualifiers."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        "Lantern Row has unveiled a second official UK trailer for the film Harrow Lane.",
        [Material("trailer", ("second", "official", "UK"))],
    ),
    ("A red band teaser has surfaced for a film titled Harrow Lane.", [Material("teaser", ("red band",))]),
    ("Final Trailer for 'Harrow Lane'\n\nA family moves in.", [Material("trailer", ("final",))]),
]
LEAVES_ALONE = [
    "The keeper has released the birds into the morning.",
    "She lives in a trailer by the sea.",
    "They unveiled a statue in the harbour.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material", text) == []
