"""The writers."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "The screenplay is written by Bo Lind, Ana Pell, and Karl Oster.",
        ["Bo Lind", "Ana Pell", "Karl Oster"],
    ),
    ("It is made from a script co-written by Mirela Voss & Ines Marr.", ["Mirela Voss", "Ines Marr"]),
    ("From a screenplay by Anders Holt.", ["Anders Holt"]),
    ("Written by Mirela Voss together with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
]
LEAVES_ALONE = [
    "It is based on the novel written by Ines Marr.",
    "A song written by Karl Oster plays on the radio.",
    "The letter was written by hand.",
    "It is adapted from the play written by Ines Marr.",
    "The letter was written together with Anders Holt.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("written_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("written_by", text) == []
