"""The people who appear in a documentary."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

_DOC = "Tarn Films has debuted a trailer for a documentary called Harrow Lane."

READS = [
    (
        "A documentary titled Harrow Lane. Featuring Ana Pell and Karl Oster. It is a real-life thriller.",
        [Part("Ana Pell", oneself=True), Part("Karl Oster", oneself=True)],
    ),
    (
        "A documentary called Harrow Lane. Interviews with former students Ana Pell and Karl Oster.",
        [Part("Ana Pell", oneself=True), Part("Karl Oster", oneself=True)],
    ),
    (
        "A documentary called Harrow Lane. Contributors include Ana Pell and Karl Oster.",
        [Part("Ana Pell", oneself=True), Part("Karl Oster", oneself=True)],
    ),
    (
        "A documentary called Harrow Lane. It features new interviews with the likes of Ana Pell.",
        [Part("Ana Pell", oneself=True)],
    ),
    (
        "A documentary called Ash. With appearances by Ana Pell, historian Prof. Karl Oster and Ines Marr.",
        [Part("Ana Pell", oneself=True), Part("Karl Oster", oneself=True), Part("Ines Marr", oneself=True)],
    ),
    (
        f"{_DOC} Featuring divers Ana Pell, her daughter Vera Pell, and granddaughter Mei Pell.",
        [Part("Ana Pell", oneself=True), Part("Vera Pell", oneself=True), Part("Mei Pell", oneself=True)],
    ),
    (
        f"{_DOC} It is hosted by Dr. Ana Pell.",
        [Part("Ana Pell", oneself=True)],
    ),
    (
        'Featuring interviews with beekeepers Ana Pell, "Tall Tom" Oster, and teacher Ines Marr.',
        [
            Part("Ana Pell", oneself=True),
            Part('"Tall Tom" Oster', oneself=True),
            Part("Ines Marr", oneself=True),
        ],
    ),
    (
        "We hear from retired VJs Ana Pell and Karl Oster.",
        [Part("Ana Pell", oneself=True), Part("Karl Oster", oneself=True)],
    ),
    (
        (
            "It features interviews with Lou's daughter Ana Pell, wrestlers Karl Oster and Bo Lind, "
            "and poet Eva Marr."
        ),
        [Part(name, oneself=True) for name in ("Ana Pell", "Karl Oster", "Bo Lind", "Eva Marr")],
    ),
    (
        (
            "Featuring Ana Pell herself, her daughters Eva and Ida Pell, lawyer Karl Oster, and "
            "historian Bo Marr."
        ),
        [Part(name, oneself=True) for name in ("Ana Pell", "Ida Pell", "Karl Oster", "Bo Marr")],
    ),
]
DOCUMENTARY = "Tarn Films has debuted a trailer for a documentary called Harrow Lane. "
LEAVES_ALONE = [
    "Featuring a score and songs of the harbour, it is a documentary titled Harrow Lane.",
    "A documentary called Harrow Lane. In an interview with Ana Pell, she told us so.",
    "A documentary called Harrow Lane. Contributors are paid in May.",
    "A documentary called Harrow Lane. Featured songs are old.",
    f"{_DOC} It was written by Ana Pell.",
    f"{_DOC} It is presented by Tarn Films.",
    "The director had interviewed nobody.",
    "The disc has interviews with Ana Pell.",
    "Featuring many interviews.",
    "A trailer is out for the documentary Harrow Lane. Magazine interviews with Ana Pell, and a podcast.",
    "It was made with her daughters, lawyers and historians of Tarn.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("contributors", DOCUMENTARY + text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("contributors", DOCUMENTARY + text) == []
