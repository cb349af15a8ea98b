"""The cast behind "stars"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "It stars Ana Pell, the ever-reliable Karl Oster, and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "It stars Ana Pell, a game Karl Oster, and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("It stars Ana Pell, a former Miss Denmark, and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("It stars Ana Pell, the star of Tin Skies, and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "It stars 2019 Honorary Academy Award winner Ana Pell and Emmy and Golden Globe nominee Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("It stars Ana Pell as a Danish Police Officer who never sleeps.", [Part("Ana Pell")]),
    ("It stars Ana Pell as one of the guests, a sad salesman named Anton.", [Part("Ana Pell", "Anton")]),
    (
        "The film stars Ana Pell and Karl Oster, along with Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Harrow Lane stars Miloš Bikić, J.T. Marr, Tabu, and Tomas Brandt Jr.",
        [Part("Miloš Bikić"), Part("J.T. Marr"), Part("Tabu"), Part("Tomas Brandt Jr.")],
    ),
    (
        "The film stars newcomer Ana Pell as Dr. Mira Lund, with Karl Oster as her brother Anton.",
        [Part("Ana Pell", "Dr. Mira Lund"), Part("Karl Oster", "Anton")],
    ),
    (
        "It's a film titled Harrow Lane. Harrow Lane features Ana Pell, Karl Oster, and Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "The movie stars Ana Pell in the role of Mira, Karl Oster, and Ines Marr.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Stars Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("The film will star Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        (
            "It stars Ana Pell as young Mira, who is lost; Karl Oster as her father,"
            " Anton; and Ines Marr as Vera."
        ),
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton"), Part("Ines Marr", "Vera")],
    ),
    (
        "It stars Ana Pell in the title role and Karl Oster as Anton.",
        [Part("Ana Pell"), Part("Karl Oster", "Anton")],
    ),
    (
        "It stars Ana Pell as the Colonel and Karl Oster as Anton.",
        [Part("Ana Pell"), Part("Karl Oster", "Anton")],
    ),
    (
        "Mira hides. It stars Ana Pell (Mira), Karl Oster (Ferry), and Ines Marr.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("The film reunites Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("It stars Ana Pell and, in one of her first roles, Ines Marr.", [Part("Ana Pell"), Part("Ines Marr")]),
    (
        "The film stars Ana Pell in the lead role, along with Karl Oster and Ines Marr in pivotal roles.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
]
LEAVES_ALONE = [
    "It stars a former ferry.",
    "It stars the late shift, a game, and Oslo.",
    "She stars, a keeper says, in Tin Skies.",
    "Its stars are the Golden Globe and the Silver Bear.",
    "The stars of the Emmy night left early.",
    "It stars in June.",
    "It looks up at the stars Above The City.",
    "Two stars Meet Again in the desert.",
    "She stars in Tin Skies.",
    "The movie's stars Ana Pell and Karl Oster are in town.",
    "The film features songs by Ana Pell and Karl Oster.",
    "The film also has music from Ana Pell and Karl Oster.",
    "The exhibition features Ana Pell's paintings.",
    "She will star in another film by then.",
    "The former stars Ana Pell and Karl Oster were not there.",
    "The gallery features Ana Pell, Karl Oster, and Ines Marr.",
    "The film reunites director Mirela Voss with writer Anders Holt.",
    "The film brings together producers Ana Pell and Karl Oster.",
    "It features a song by Ana Pell.",
    "It stars nobody and, in one of her first roles, a cat.",
    "The town stars in the lead role, along with a dog.",
]
READS += [
    (
        (
            "Harrow Lane is the first. Her second feature, after Tin Skies (Critics' Week 2009), "
            "brings together Léa Marchal, Reda Benali and Yolande Mercier."
        ),
        [Part("Léa Marchal"), Part("Reda Benali"), Part("Yolande Mercier")],
    ),
]
LEAVES_ALONE += [
    (
        "Harrow Lane is the first. The festival, after a year away, brings together Ana Pell, Karl "
        "Oster and their fans."
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_stars", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_stars", text) == []
