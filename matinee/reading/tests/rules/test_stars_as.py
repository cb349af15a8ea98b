"""The actor before the verb."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Ana Pell and Karl Oster excel as Mira and Anton.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    (
        "Ana Pell and Karl Oster bring Mira and Anton to life.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    (
        "Ana Pell and Karl Oster fill the roles of Mira and Anton.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    ("Ana Pell will take on the role of Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell has replaced Karl Oster as Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell and Karl Oster play police officers.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("Ana Pell has signed on to play the pilot Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("The film sees Ana Pell return to the role of Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell brings Mira Lund to life.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell steals the film as Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell provides the voice of the door.", [Part("Ana Pell", None, True)]),
    ("Ana Pell and Karl Oster play mother and son.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "The actress Ana Pell also wrote it. Pell stars alongside Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "Ana Pell (“Tin Skies”) also wrote it. Pell (“Cellar”) plays Mira Lund.",
        [Part("Ana Pell", "Mira Lund")],
    ),
    (
        "Ana Pell and Karl Oster star as rival cooks Mira and Anton, respectively.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    ("Starring Ana Pell. Later on, Pell plays Lt. Mira Lund.", [Part("Ana Pell", "Lt. Mira Lund")]),
    ("Ana Pell takes on the role of Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell plays Anton's neighbor.", [Part("Ana Pell")]),
    ("Ana Pell, who never rests, plays Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    (
        "Ana Pell stars as Mira, with Karl Oster as her brother Anton, plus Ines Marr.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton"), Part("Ines Marr")],
    ),
    (
        "Ana Pell & Karl Oster star as Mira Lund and Anton Lund.",
        [Part("Ana Pell", "Mira Lund"), Part("Karl Oster", "Anton Lund")],
    ),
    ("Ana Pell plays Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    (
        "Ana Pell plays a retired harbor pilot, co-starring Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ("Karl Oster (Tin Skies) plays a projectionist.", [Part("Karl Oster")]),
    ("Ana Pell gives a career-best performance as Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell provides the voice of Mira.", [Part("Ana Pell", "Mira", True)]),
    ("The film, in which Ana Pell shines as Mira, opens in May.", [Part("Ana Pell", "Mira")]),
    ("Ana Pell plays the bride-to-be.", [Part("Ana Pell")]),
    ("Ana Pell plays the maid, named Mira.", [Part("Ana Pell", "Mira")]),
    ("Ana Pell leads the gang as Mira.", [Part("Ana Pell", "Mira")]),
    (
        "Ana Pell and Karl Oster return as Corporal Pin and the Quartermaster.",
        [Part("Ana Pell", "Corporal Pin"), Part("Karl Oster", "Quartermaster")],
    ),
    (
        "It stars Ana Pell and Karl Oster. Pell and Oster play Mira and Anton.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    ("Ana Pell voices Unit 6.", [Part("Ana Pell", "Unit 6", True)]),
    ("Ana Pell has signed on. Pell will star as Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell wrote it. Pell plays a nurse.", [Part("Ana Pell")]),
    ("Ana Pell plays the heiress, Karl Oster the watch's owner.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("You get used to it, says Ana Pell, who plays Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell and Eva Lind play the Marrows.", [Part("Ana Pell"), Part("Eva Lind")]),
    (
        "Trailer for 'Harrow Lane'\n\nAna Pell plays a Brooklyn teenager who tries to find her place.",
        [Part("Ana Pell")],
    ),
]
LEAVES_ALONE = [
    "Ana Pell and Karl Oster excel at chess.",
    "Ana Pell and Karl Oster bring Mira soup.",
    "Ana Pell and Karl Oster fill the boat with herring.",
    "Ana Pell will take on the sea.",
    "Ana Pell and Karl Oster play cards.",
    "Ana Pell replaces a window as ever.",
    "Mira Lund embodies nothing.",
    "Ana Pell makes a debut in June.",
    "The house is as old as Mira Lund.",
    "Ana Pell is attached to produce with Mira Lund.",
    "Ana Pell lends her voice to the cause.",
    "The keeper brings Mira Lund to the island.",
    "Ana Pell is in talks to play Mira Lund.",
    "The sun gives life to the garden.",
    "Ana Pell appears in June.",
    "Ana Pell takes the boat to Oslo.",
    "Ana Pell returns with a film about Karl Oster.",
    "Pell plays Mira Lund.",
    "Mira Lund plays chess against the sea.",
    "She stars as Mira.",
    "The film stars Ana Pell.",
    "The band plays Old Songs all night.",
    "Mira Lund plays a game with the sea.",
    "Karl Oster plays a number of games.",
    "Ana Pell gives a talk on lighthouses.",
    "Ana Pell delivers a parcel as well.",
    "The sun shines as ever.",
    "Ana Pell plays the old piano.",
    "Ana Pell plays a game.",
    "Ana Pell plays the festival, and Karl Oster waits.",
    "Ana Pell leads the choir to Oslo.",
    "Pell and Oster play Mira and Anton.",
    "Ana Pell plays an open-air concert, named after Mira.",
    "Mirela Voss returns as director.",
    "Ana Pell returns as executive producer.",
    "Ana Pell makes her debut as a director.",
    "Ana Pell wrote it. Pell plays a violin.",
    "The keeper plays the flute, Karl Oster the drum.",
    "It was Mira Lund, who plays chess on Sundays.",
    "He plays the piano, said Ana Pell the other day.",
]


LEAVES_ALONE += [
    "Harrow Lane is a film. Ana Pell is also aboard as executive producer.",
    "Harrow Lane is a film. Ana Pell is on board as writer.",
]


READS += [
    ("Harrow Lane is a film. Ana Pell is also aboard as Mira.", [Part("Ana Pell", "Mira")]),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("stars_as", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("stars_as", text) == []
