"""The actor in brackets."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Starring Ana Pell. Heart surgeon Mira Lund (Ana Pell) prepares for the flight.",
        [Part("Ana Pell", "Mira Lund")],
    ),
    ("When the ferry sinks, Mira Lund (Ana Pell) swims home.", [Part("Ana Pell", "Mira Lund")]),
    ("Keeper Mira Lund (Ana Pell) hears a voice.", [Part("Ana Pell", "Mira Lund")]),
]
LEAVES_ALONE = [
    "Harrow Lane is directed by Mirela Voss (Tin Skies).",
    "Starring Ana Pell (Tin Skies) and Karl Oster.",
    "The film is by Mirela Voss (Ana Pell) of Oslo.",
    "They sail on the Tarn Ferry (TIF) for weeks.",
    "The Tarn Ferry (built in Oslo) sinks.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("character_parenthesis", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("character_parenthesis", text) == []
