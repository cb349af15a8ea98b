"""The cast in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Ana Pell And Karl Oster Star In 'Harrow Lane'. Watch The Teaser\n\nA keeper hears a voice at sea.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "Ana Pell & Karl Oster Star in First Trailer for 'Harrow Lane'\n\nA keeper hears a voice at sea.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "First Trailer for 'Harrow Lane' Starring Ana Pell\n\nA keeper hears a voice at sea.",
        [Part("Ana Pell")],
    ),
    (
        "'Harrow Lane' Official Trailer with Ana Pell & Karl Oster\n\nA keeper hears a voice at sea.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    (
        "Ana Pell Hears a Voice in Trailer for 'Harrow Lane'\n\nAna Pell is a keeper who hears a voice.",
        [Part("Ana Pell")],
    ),
]
LEAVES_ALONE = [
    "The Long Way And The Road Back In 'Harrow Lane'\n\nA keeper hears a voice at sea.",
    "Lonely Lighthouse Keeper Hears a Voice in Trailer for 'Harrow Lane'\n\nA keeper hears a voice at sea.",
    "Interview with Ana Pell\n\nWe met in June.",
    "Mirela Voss's 'Harrow Lane' Trailer\n\nHarrow Lane is directed by Mirela Voss.",
    "Trailer for 'Harrow Lane' with Cats\n\nA keeper hears a voice at sea.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_cast", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_cast", text) == []
