"""The actor behind the character."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("Anton, a cop played by Karl Oster, waits.", [Part("Karl Oster", "Anton")]),
    ("The Gray Heron is voiced by Ana Pell.", [Part("Ana Pell", "The Gray Heron", True)]),
    (
        "The leads Mira and Anton, played by Ana Pell and Karl Oster respectively, meet.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    (
        "Mira Lund and Anton Lund, played by Ana Pell and Karl Oster, meet.",
        [Part("Ana Pell", "Mira Lund"), Part("Karl Oster", "Anton Lund")],
    ),
    ("The parents are played by Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("When Mira (played by Ana Pell) moves in, it wakes.", [Part("Ana Pell", "Mira")]),
    (
        "The roles are played by Ana Pell, Karl Oster and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "We met Tomas Brandt. The keeper Anton Lund, portrayed by Brandt himself, says little.",
        [Part("Tomas Brandt", "Anton Lund")],
    ),
    ("It follows keeper Mira Lund, played by Ana Pell, who hears a voice.", [Part("Ana Pell", "Mira Lund")]),
    ("The fox, voiced by Karl Oster, is sly.", [Part("Karl Oster", None, True)]),
    ("The role of Mira Lund is played by Ana Pell.", [Part("Ana Pell", "Mira Lund")]),
    (
        "Mira is played by Ana Pell, Anton by Karl Oster, and Vera by Ines Marr.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton"), Part("Ines Marr", "Vera")],
    ),
    (
        "Her mother Eva, played by Voss's real mother, veteran actress Joan Voss, sells the house.",
        [Part("Joan Voss", "Eva")],
    ),
    (
        "Finn is played by twelve-year-old Callum Rae, and his mother by Kate Marr.",
        [Part("Callum Rae", "Finn"), Part("Kate Marr")],
    ),
]
LEAVES_ALONE = [
    "Anton, a game played by the sea, is old.",
    "The part was played by chance.",
    "It is played by ear.",
    "The two songs are played by Ana Pell and Karl Oster.",
    "Cards are played by the crew.",
    "It was brought to life by candles.",
    "The music is performed by Ana Pell.",
    "A song played by Karl Oster is heard.",
    "The game is played by two people.",
    "The part was originally played by Karl Oster.",
    "A role played by Ana Pell before the war is not forgotten.",
    "A tune is played by the band, then one more by request.",
    "The tune is played by Voss's own cousin Karl Oster.",
    "The piano is played, and the house by Tarn Bay is quiet.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("played_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("played_by", text) == []
