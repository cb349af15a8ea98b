"""The director behind the plain noun."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("This marks a first foray into sports for director Mirela Voss, who is new to it.", ["Mirela Voss"]),
    ("Directors Anders Holt and Ines Marr have a new film.", ["Anders Holt", "Ines Marr"]),
    (
        "Five tales, three directors: Ana Pell (FERRY), Karl Oster and Ines Marr.",
        ["Ana Pell", "Karl Oster", "Ines Marr"],
    ),
    ("I know nothing about the director, some guy named Walt Marrow, except his shoes.", ["Walt Marrow"]),
    ("The film's director is Mirela Voss.", ["Mirela Voss"]),
    ("Harrow Lane (dir. Mirela Voss) opens in May.", ["Mirela Voss"]),
    ("It hails from producer Ana Pell. Director Mirela Voss' Harrow Lane opens.", ["Mirela Voss"]),
    (
        "In this slick thriller, directing duo Mirela Voss and Jonas Lind keep calm.",
        ["Mirela Voss", "Jonas Lind"],
    ),
    ("The filmmaking team of Mirela Voss and Jonas Lind made the film.", ["Mirela Voss", "Jonas Lind"]),
    (
        "Each part is made by a different horror director: Ana Pell (Ash), Karl Oster (Ferry), and Bo Lind.",
        ["Ana Pell", "Karl Oster", "Bo Lind"],
    ),
]
LEAVES_ALONE = [
    "A filmmaker named Karl Oster gets lost in the woods.",
    "The score is by a regular of director Karl Oster.",
    "The film stars the son of director Karl Oster.",
    "She worked in a shop when the director Karl Oster spotted her.",
    "She is joined by casting director Mirela Voss.",
    "It is about a funeral director named Karl Oster.",
    "It looks like director Karl Oster on a bad day.",
    "The managing director Ana Pell bought it.",
    "The director is not told.",
    "A director, Karl Oster, is seen at the end.",
    "It is a portrait of director Karl Oster.",
    "By the former director Karl Oster.",
    "It reminds me of director Mirela Voss.",
    "The filmmaking team is small.",
    "She last worked with director Karl Oster on Tin Skies.",
    "Fans of director Karl Oster will like it.",
    "It was funded by a former director: Ana Pell paid for it.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("director_noun", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("director_noun", text) == []
