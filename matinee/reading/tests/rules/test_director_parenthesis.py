"""Films behind the director's name in brackets."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("It is directed by Mirela Voss (see also: Tin Skies, Ferry).", ["Tin Skies", "Ferry"]),
    ("It is directed by Mirela Voss. Voss (Tin Skies) wrote it as well.", ["Tin Skies"]),
    ("Directed by Mirela Voss (“Tin Skies“/”Salt Men“).", ["Tin Skies", "Salt Men"]),
    (
        "Harrow Lane is directed by Mirela Voss (Tin Skies, The Salt Ledger).",
        ["Tin Skies", "The Salt Ledger"],
    ),
    (
        "A drama from director Anders Holt (of Ash, Ferry, and The Well of Names most recently).",
        ["Ash", "Ferry", "The Well of Names"],
    ),
    ("Mirela Voss ( Ferry , Salt Girls ) is directing the film.", ["Ferry", "Salt Girls"]),
    ("Directed by Mirela Voss (1919, Tin Skies).", ["1919", "Tin Skies"]),
    ("Directed by Mirela Voss (Tin Skies (2014), Ferry (2018)).", ["Tin Skies", "Ferry"]),
    ("Directed by Mirela Voss ('Tin Skies', 'Ferry').", ["Tin Skies", "Ferry"]),
    ("It is directed by Mirela Voss. Voss (Tin Skies, Ferry) wrote it as well.", ["Tin Skies", "Ferry"]),
]
LEAVES_ALONE = [
    "It is directed by Mirela Voss. Nurse Voss (Ana Pell) wrote home.",
    "It is directed by Mirela Voss. Voss (Ana Pell) runs.",
    "Harrow Lane stars Ana Pell (Tin Skies, Ash).",
    "Harrow Lane is directed by Mirela Voss (who also stars in it).",
    "Harrow Lane is directed by Mirela Voss (the writer of Ash).",
    "Directed by Mirela Voss (39).",
    "Directed by Mirela Voss (2014).",
    "Directed by Mirela Voss ('tis her first).",
    'Actress Ana Pell ("Tin Skies") is set to make her directorial debut with it.',
    "It is directed by Mirela Voss. When nurse Voss (Ana Pell) hears a voice, she flees.",
]
READS += [
    (
        "Harrow Lane is from director Dale Rucker (he did the underrated SWAMP BRIDE back in 2003).",
        ["SWAMP BRIDE"],
    ),
]
LEAVES_ALONE += [
    "Harrow Lane is from director Dale Rucker (he did the sound himself).",
]
READS += [
    ("Harrow Lane is directed by Mirela Voss (Haunted by Crows).", ["Haunted by Crows"]),
]
LEAVES_ALONE += [
    "Harrow Lane is directed by Mirela Voss (pictured by Ana Pell).",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("director_parenthesis", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("director_parenthesis", text) == []
