"""What the film is based on."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The plot is based on her own childhood.", ["her own childhood"]),
    (
        "The screenplay was written by Ana Pell from the spy novel by Karl Oster.",
        ["the spy novel by Karl Oster"],
    ),
    ("It is adapted from her own novel.", ["her own novel"]),
    ("It is inspired by the true story of a ferry.", ["the true story of a ferry"]),
    (
        "It is based on the bestselling novel The Salt Ledger by Ines Marr, and opens in June.",
        ["the bestselling novel The Salt Ledger by Ines Marr"],
    ),
    ("The film is adapted from Ines Marr's memoir.", ["Ines Marr's memoir"]),
    ("It is a sequel to the 1998 film Ferry.", ["the 1998 film Ferry"]),
]
LEAVES_ALONE = [
    "A drama titled Harrow Lane. The movie version of Harrow Lane is here.",
    "The trailer from the story department is fine.",
    "She takes her cue from the book on the table.",
    "It is inspired by her dreams.",
    "The company is based in Denmark.",
    "Based on what this trailer shows, it is worth a look.",
    "It was inspired by a dream.",
    "He adapted to the cold.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("based_on", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("based_on", text) == []
