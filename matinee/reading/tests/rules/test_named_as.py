"""The actor and the character anywhere in a sentence."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("Nearby is a chilling Ana Pell as the priest.", [Part("Ana Pell")]),
    ("There's even Karl Oster as himself.", [Part("Karl Oster", oneself=True)]),
    ("You get a first look at Ana Pell as Dr. Mira Lund.", [Part("Ana Pell", "Dr. Mira Lund")]),
    ("Of course there's Karl Oster playing her brother Anton in it too.", [Part("Karl Oster", "Anton")]),
    ("All you see is Ines Marr back as Nurse Brandt.", [Part("Ines Marr", "Nurse Brandt")]),
    (
        "There is Ana Pell as Mira, Karl Oster as Anton, and Ines Marr as the nurse.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton"), Part("Ines Marr")],
    ),
    ("Ana Pell is fantastic as Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    (
        (
            "A road comedy starring Ana Pell as an ex-con with six weeks to live and Karl Oster as the "
            "grandson who must drive her."
        ),
        [Part("Karl Oster")],
    ),
    (
        (
            "The director, known for his giallo-style horror films of the seventies and for a few more "
            "of the eighties, also directs daughter Asia Voss as Lucy."
        ),
        [Part("Asia Voss", "Lucy")],
    ),
]
LEAVES_ALONE = [
    "Harrow Lane has one of the guys from Owl Parade as himself.",
    "Here is a member of Moth Parade as herself.",
    "A series aired in 2012 with Ana Pell as Mira Lund.",
    "Nearby stands Ana Pell as the bells ring.",
    "It has Ana Pell as executive producer.",
    "It has Ana Pell as Executive Producer.",
    "We saw Ana Pell as a child.",
    "She thinks of Mira as Anton's sister.",
    "Ana Pell is Danish, a fact she hides.",
    "It plays at the Old Theater, as part of the World Competition.",
    "It was shot over seven weeks, with Jonas Lind as DoP.",
    "A comedy starring Ana Pell as a pilot, from the studio that had Karl Oster as the villain last year.",
    "Rumor has it that Ana Pell as Mira is out.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("named_as", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("named_as", text) == []
