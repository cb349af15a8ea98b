"""The cast behind "starring"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("The film is anchored by Ana Pell.", [Part("Ana Pell")]),
    ("The drama starring Ana Pell and Karl Oster will open in June.", [Part("Ana Pell"), Part("Karl Oster")]),
    ("It's a thriller starring WWE Superstar Karl Oster, Tarn News reports.", [Part("Karl Oster")]),
    ("Starring Ana Pell, and a very young Ines Marr.", [Part("Ana Pell"), Part("Ines Marr")]),
    (
        "Starring Ana Pell, Tin Skies star Karl Oster, and wrestler Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    (
        "Starring Ana Pell & Karl Oster as the sisters Mira and Vera, plus the one-and-only Ines Marr.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Vera"), Part("Ines Marr")],
    ),
    (
        "Starring Ana Pell, Karl Oster, as well as Ines Marr.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr")],
    ),
    ("Also featuring Ana Pell and Karl Oster.", [Part("Ana Pell"), Part("Karl Oster")]),
    (
        "Starring Ana Pell, Karl Oster, and Ines Marr, with Tomas Brandt.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Ines Marr"), Part("Tomas Brandt")],
    ),
    (
        "Featuring the voices of Ana Pell as Mira & Karl Oster as Anton.",
        [Part("Ana Pell", "Mira", True), Part("Karl Oster", "Anton", True)],
    ),
    (
        "Starring two-time Oscar nominee Ana Pell, newcomer June Marr, and the legendary Karl Oster.",
        [Part("Ana Pell"), Part("June Marr"), Part("Karl Oster")],
    ),
    (
        "A film called Harrow Lane. Tarn has Harrow Lane, starring Ana Pell and Karl Oster.",
        [Part("Ana Pell"), Part("Karl Oster")],
    ),
    ('Starring "Tin Skies\'s" Ana Pell and Karl Oster.', [Part("Ana Pell"), Part("Karl Oster")]),
]
LEAVES_ALONE = [
    "A team led by Ana Pell looks for the boat.",
    "The project is led by producer Ana Pell.",
    "It's the one starring in May.",
    "Her next film is Tin Skies, starring Ana Pell and Karl Oster. The new one is called Harrow Lane.",
    "Featuring songs by Ana Pell.",
    "With a score by Ana Pell.",
    "Featuring music by the band Ana Pell.",
    "It is a team of two, featuring Ana Pell.",
    "The original version starring Ana Pell is still loved.",
    "She gets a starring role in the town play.",
    "It is a remake of the original film starring Karl Oster.",
    "The boat is led by a blind man.",
    "The last job, co-starring nobody.",
    "A film called Harrow Lane. Tarn also has Tin Skies, starring Ana Pell; and Ash, starring Karl Oster.",
    'A film called Harrow Lane. Next up is "Tin Skies," starring Ana Pell and Karl Oster.',
    (
        "Trailer for 'Harrow Lane'\n\nHarrow Lane opens it. The fest closes with the world premiere of "
        "Mrs Voss's Son, starring Ana Pell."
    ),
]
READS += [
    (
        "Harrow Lane is a toon. Additional voices by Ana Pell and Karl Oster.",
        [Part("Ana Pell", voice=True), Part("Karl Oster", voice=True)],
    ),
]
LEAVES_ALONE += [
    "She hears voices by the lake.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("cast_starring", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("cast_starring", text) == []
