"""The cast behind "the cast includes"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "The cast so far includes Ana Pell, Karl Oster, Bo, and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Bo"), Part("Ines Marr")],
    ),
    ("It has stars like Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Her co-star is Karl Oster.", [Part("Karl Oster")]),
    (
        "A solid cast was assembled, including Ana Pell and Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("The cast of Harrow Lane includes Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Its players are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Rounding out the cast are Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "The full cast also includes Ana Pell, Karl Oster, plus Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "The voice cast features Ana Pell and Karl Oster.",
        [Part("Ana Pell", None, True), Part("Karl Oster", None, True)],
    ),
    ("The cast is rounded out by Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "The film's cast includes Ana Pell (as Mira) and Karl Oster (as Anton).",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    (
        "The supporting cast is filled with familiar faces such as Ana Pell and Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("STARRING: Ana Pell, Karl Oster", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "The poster shows main cast members Ana Pell, Karl Oster and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "It has quite a cast too, here's who's in it: Ana Pell, Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "Featuring an ensemble cast with Ana Pell, Karl Oster, and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "She steals it, and nobody in the rest of the cast (Ana Pell, Karl Oster and Ines Marr) minds.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Cast includes Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Featuring: Ana Pell, Karl Oster", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Newcomers to the fold include Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "It stars, well.\n\nProducer: Bo Lind\nCast: Ana Pell (Mira), Karl Oster (Baba Sango) and Ines Marr",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Baba Sango"), Part("Ines Marr")],
    ),
]
LEAVES_ALONE = [
    "It has lights like stars in Oslo.",
    "Her co-star is at sea.",
    "A solid fence was assembled, including Ana Pell.",
    "A cast was on his arm.",
    "The cast of Harrow Lane is superb.",
    "The leads are on the run.",
    "Its stars are out tonight.",
    "The crew includes Ana Pell and Karl Oster.",
    "The original cast includes Ana Pell and Karl Oster.",
    "He has cast a shadow over Old Harrow.",
    "The players are out of luck in Old Harrow.",
    "The house was joined by a bridge to Old Harrow.",
    "Its stars: three brothers and a dog.",
    "The cast members are not yet known.",
    "The cast had one wish: Oslo in May.",
    "The cast with its many faces is superb.",
    "The cast (all seven of them) is superb.",
    "Actors and their dogs are in it.",
    "With: a short walk by the sea.",
    "The film is supported by Screen Norway and the Oslo Region.",
    "Newcomers to the island learn to swim.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_includes", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_includes", text) == []
