"""The cast behind a bare "with"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "With Ana Pell in the title role, it can't fail. A film called Harrow Lane.",
        [Part("Ana Pell", "Harrow Lane")],
    ),
    ("Support comes from Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("It is anchored by a fierce performance from Ana Pell.", [Part("Ana Pell")]),
    ("It marks the acting debut of singer Ana Pell.", [Part("Ana Pell")]),
    ("Look out for Ana Pell as the priest.", [Part("Ana Pell")]),
    (
        "It sails in June, with Ana Pell and Karl Oster also along for the ride.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("Also with Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "It opens in June, with Ana Pell and Karl Oster in supporting roles.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("Four posters, with Ana Pell, Karl Oster and more.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Look out for a cameo from country singer Ines Marr.", [Part("Ines Marr")]),
    ("Look for Ana Pell and Karl Oster in small parts.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "With Ana Pell, Karl Oster, and Ines Marr heading the cast, nobody slept.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Held together by the breakout performance of young actor Karl Oster, it's out in May.",
        [Part("Karl Oster")],
    ),
    (
        "Mirela Voss directed it with Ana Pell and Karl Oster in the lead.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("Trailer for 'Harrow Lane'\n\nThere's a nice turn from Karl Oster as a vicar.", [Part("Karl Oster")]),
]
LEAVES_ALONE = [
    "Support came from Ana Pell.",
    "Help comes from Ana Pell and Karl Oster.",
    "A concert performance by Ana Pell ends it.",
    "Look out for Ana Pell.",
    "It marks the debut of Ana Pell.",
    "It sails in June, with Ana Pell and Karl Oster on deck.",
    "Produced by Ines Marr, with Ana Pell and Karl Oster as EPs.",
    "We had a talk with Ana Pell and Karl Oster.",
    "She walks with Ana Pell.",
    "With Mirela Voss directing, this will be good.",
    "Look for Harrow Lane in cinemas in May.",
    "Held together by the breakout performance of a young actor, it's out in May.",
    "A live performance by Ana Pell and her band is in it.",
    "Mirela Voss directed it with Ana Pell and Karl Oster producing.",
    "Trailer for 'Harrow Lane'\n\nThere's a nice turn of the road by Oster Bay.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_with", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_with", text) == []
