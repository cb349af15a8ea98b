"""The cast behind a turned sentence."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Also getting their hands dirty are Ana Pell as Dot, Karl Oster, and the always welcome Ines Marr.",
        [Part("Ana Pell", "Dot"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Also along for the ride are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "Joining Ana Pell in the cast are Karl Oster and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Playing Mira Lund is Ana Pell.", [Part("Ana Pell", "Mira Lund")]),
    ("Among those appearing are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Also on hand are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "Opposite her are Ana Pell, Karl Oster, and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Playing the sisters are Ana Pell (as Mira) and Ines Marr (as Vera).",
        [Part("Ana Pell", "Mira"), Part("Ines Marr", "Vera")],
    ),
    ("Rounding out the cast are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Set to star are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Alongside Ana Pell, the film stars Karl Oster.", [Part("Ana Pell")]),
    (
        "Also aboard the ferry, or under it: Ana Pell, Karl Oster and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Lending support are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
]
LEAVES_ALONE = [
    "Also making a splash in Oslo is Tin Skies from Mirela Voss.",
    "Also going to Oslo are Ana Pell and Karl Oster.",
    "Also getting releases are Tin Skies and Salt Men.",
    "Joining the board are Ana Pell and Karl Oster.",
    "Along for the trip was Ana Pell.",
    "Among those waiting are Ana Pell and Karl Oster.",
    "Playing cards is fun, says Ana Pell.",
    "Also producing are Ana Pell and Karl Oster.",
    "Also on board as executive producers are Ana Pell and Karl Oster.",
    "Alongside Ana Pell, the mayor opened the bridge.",
    "Opposite the harbour are two old inns.",
    "In the lead are the runners from Oslo.",
    "Playing cards are on the table.",
    "Also in the crew: Ana Pell and Karl Oster.",
    "Lending support is a matter of money.",
]


LEAVES_ALONE += [
    "Also on deck are two dogs.",
]


LEAVES_ALONE += [
    "Also on duty is the sea.",
]


READS += [
    (
        "It stars Ana Pell. Also on deck are Karl Oster as the cook and Bo Tarn.",
        [Part("Karl Oster"), Part("Bo Tarn")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_inverted", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_inverted", text) == []
