"""A first feature."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Harrow Lane is the feature directorial debut of Danish filmmaker Mirela Voss.", [True, "Mirela Voss"]),
    ("Mirela Voss is making her first feature after many shorts.", [True]),
    ("In her directorial debut, Mirela Voss tells of a nurse.", [True, "Mirela Voss"]),
    ("Harrow Lane is the feature film debut of Mirela Voss.", [True, "Mirela Voss"]),
    ("It is the debut of director Mirela Voss.", [True, "Mirela Voss"]),
    ("It is directed by first-time filmmaker Mirela Voss.", [True]),
    ("Harrow Lane is the solo directing debut of Mirela Voss.", ["Mirela Voss"]),
]
READS += [
    ("Mirela Voss steps behind the camera for the first time.", [True]),
    ("Ana Pell turns director with it.", [True]),
    ("It is her directorial bow.", [True]),
    ("It is her first film as a director.", [True]),
]
LEAVES_ALONE = [
    "Directed by Mirela Voss, with co-director Ida Pell, making her feature directing debut.",
    "Harrow Lane is Voss's third short. She is now working on her first feature, about a mill.",
    "Voss made this short in May. She's now writing her first feature film.",
    "Ana Pell makes her film debut in Harrow Lane, directed by Mirela Voss.",
    "This is her first time directing a film in Danish.",
    "He stands behind the camera for the last time.",
    "First Trailer for 'Harrow Lane'\n\nMirela Voss made her feature debut with Ferry.",
    "First Trailer for 'Harrow Lane'\n\nMirela Voss won a prize for her debut feature Ferry.",
    "Ana Pell makes her feature film debut as Nora.",
    "Newcomer Ana Pell makes her film debut.",
    "It marks the acting debut of a singer.",
    "This is her first film since her feature debut Tin Skies.",
    "The trailer made its debut at a festival.",
    "He remembers the first time he saw the sea.",
    "It is the solo debut of the singer.",
    "A film called Harrow Lane. She won a prize for her first feature Tin Skies in 2030.",
    "A film called Harrow Lane. He acted in the 2014 drama 'Kicker', which marked his directorial debut.",
    "They are in talks to board a first feature by Karl Oster.",
]
READS += [
    ("The pic marks the feature bow of commercials helmer Anita Voss.", [True, "Anita Voss"]),
]
LEAVES_ALONE += [
    "The pic marks the feature, with a bow, of the cellist Anita Voss.",
]
READS += [
    ("It is her first full-length fiction film.", [True]),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("debut", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("debut", text) == []
