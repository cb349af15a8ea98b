"""The cast before the verb."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Ana Pell and Karl Oster co-star in this story of a ferryman.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "Ana Pell, who won a prize in Riga for “Tin Skies,” leads the cast as Marta.",
        [Part("Ana Pell", "Marta")],
    ),
    ("Ana Pell and Karl Oster land the leads.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster nab the lead roles.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster dazzle in the lead roles.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster can be seen in supporting roles.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster costar.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster provide strong support.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "A documentary called Harrow Lane. Ana Pell and Karl Oster are among those interviewed.",
        [Part("Ana Pell", oneself=True), Part("Karl Oster", oneself=True)],
    ),
    ("Ana Pell and Karl Oster have been added to the cast.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster are cast in the film.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell has scored the lead role in the film.", [Part("Ana Pell")]),
    (
        "Ines Marr joins as Mira, and Ana Pell, Tomas Brandt, and Karl Oster round out the roster.",
        [Part("Ana Pell"), Part("Tomas Brandt"), Part("Karl Oster")],
    ),
    ("Tin Skies and Cellar star Ana Pell is now set to join the cast.", [Part("Ana Pell")]),
    (
        "In addition, Ana Pell and Karl Oster will also appear in the animated part of the film.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("Ana Pell signed on to star.", [Part("Ana Pell")]),
    ("Ana Pell and Karl Oster also return.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster are also on the cast.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell fronts a cast of newcomers.", [Part("Ana Pell")]),
    ("Ana Pell and Karl Oster lend their voices.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell delivers a towering performance.", [Part("Ana Pell")]),
    ("Ana Pell shines in the lead role.", [Part("Ana Pell")]),
    ("Ana Pell and Karl Oster will also appear.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Karl Oster has a cameo.", [Part("Karl Oster")]),
    (
        "Ana Pell (Tin Skies), Karl Oster and two-time Emmy winner Ines Marr star.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Ana Pell and Karl Oster round out the cast.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell will star in the romantic drama from director Mirela Voss.", [Part("Ana Pell")]),
    (
        "Ana Pell has joined the cast in a small role as Judge Mira Lund.",
        [Part("Ana Pell", "Judge Mira Lund")],
    ),
    (
        "Ana Pell, Karl Oster and Ines Marr are in the cast as well.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Ana Pell and Karl Oster play the lead roles.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "Ana Pell leads this crime series, alongside Karl Oster and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Ana Pell stars in the lead role, with supporting performances by Karl Oster and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Ana Pell (Tin Skies) and Karl Oster also make appearances.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell and Karl Oster are the leads.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell stars in this as Mira.", [Part("Ana Pell", "Mira")]),
    (
        "Ana Pell, Karl Oster and Ines Marr all appear in costume.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Norwegian legend Torvald stars, along with a cast from everywhere including Ana Pell.",
        [Part("Torvald")],
    ),
    ("Ana Pell and Karl Oster are starring in the film.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Child artist Ana Pell is also a part of the film.", [Part("Ana Pell")]),
    (
        "Ana Pell, Karl Oster and Ines Marr are all set to star.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Ana Pell wrote it. Pell also stars.", [Part("Ana Pell")]),
]
LEAVES_ALONE = [
    "Ana Pell and Karl Oster co-own a ferry in this story of the sea.",
    "Ana Pell, who won a race in Riga for “Tin Skies,” leads the choir.",
    "Ana Pell and Karl Oster land the helicopter.",
    "Ana Pell and Karl Oster nab the thief.",
    "Ana Pell and Karl Oster dazzle in Oslo.",
    "Ana Pell and Karl Oster can be seen in Oslo.",
    "Ana Pell provides the boat.",
    "The bridge is a strong support.",
    "Ana Pell and Karl Oster are among those present.",
    "Ana Pell won a prize in Oslo.",
    "Ana Pell has been added to the jury.",
    "Ana Pell scored the winning goal.",
    "The bells are cast in bronze.",
    "Ana Pell is set to join the board.",
    "Ana Pell signed on to Tarn Mail.",
    "In addition, Ana Pell and Karl Oster left.",
    "Ana Pell and Karl Oster are on board to produce.",
    "Ana Pell returns to the island.",
    "Ana Pell delivers a letter.",
    "Ana Pell shines a light.",
    "Ana Pell has a boat.",
    "Directing duo Ana Pell and Karl Oster are not back.",
    "Ana Pell is on board as an executive producer.",
    "Ana Pell lends her coat.",
    "Ana Pell is in talks to star.",
    "Harrow Lane. Ana Pell, who stars in Tin Skies, was seen at the premiere.",
    "Tarn Films and Oster Pictures join the cast of companies.",
    "The film is the star of the festival.",
    "Ana Pell was rumored to star in the film.",
    "The two leads star in the film.",
    "Mira leads this small family, alongside Old Anton.",
    "Ana Pell leads the choir, alongside Karl Oster.",
    "The old ferry also makes an appearance.",
    "A film called Harrow Lane. Ana Pell and Karl Oster are the leads in Tin Skies.",
    "A film called Harrow Lane. Ana Pell stars in Tin Skies as Vera.",
    "The maps all appear in the first shot.",
    "The old sailor Anton stars at the wall.",
    "The old songs are all back.",
    "Ana Pell is part of the problem.",
    "The stars are all set to rise.",
    "Ana Pell wrote it. The harbor also stars.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_before_star", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_before_star", text) == []
