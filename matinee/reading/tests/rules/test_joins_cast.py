"""Who joins whom."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("Directed by Mirela Voss. Mirela Voss reunites with Ana Pell.", [Part("Ana Pell")]),
    (
        "She joins previously announced leads Ana Pell (Tin Skies) and Karl Oster, along with Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Ana Pell has joined Karl Oster in the drama.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Lead actress Ana Pell is joined by Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell is joined on screen by Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "Ana Pell, so good in last year's Ferry, is joined by Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
]
LEAVES_ALONE = [
    "Ana Pell joins Karl Oster on the jury.",
    "Ana Pell reteams with Karl Oster, her producer.",
    "Mira joins the army.",
    "The company joins Tarn Films.",
    "She joins Mira Lund on the boat.",
    "The yard is joined by Old Harrow Bridge.",
    "Ana Pell is joined by a dog.",
    "The harbor, so good in the fog, is joined by a road.",
]
READS += [
    ("Emil Hirsch and Gina Marr are already on board.", [Part("Emil Hirsch"), Part("Gina Marr")]),
]
LEAVES_ALONE += [
    "Emil Hirsch and Gina Marr are also on board as producers.",
    "Emil Hirsch is already attached to direct.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("joins_cast", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("joins_cast", text) == []
