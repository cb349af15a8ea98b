"""Who somebody is in the film."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    (
        "Genre legend Ana Pell (Ash, the original Tin Skies) is mom Dot, and she's a hoot.",
        [Part("Ana Pell", "Dot")],
    ),
    ("Karl Oster is hard-drinking cop Ned Marr.", [Part("Karl Oster", "Ned Marr")]),
    (
        "Ana Pell digs a hole\n\nBy Ada Quill\n\nIt is called Harrow Lane. Pell is Mira Lund, a miner.",
        [Part("Ana Pell", "Mira Lund")],
    ),
    ("Ana Pell is Mira Lund, a nurse on the run.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell is simply a force as Mira Lund.", [Part("Ana Pell", "Mira Lund")]),
    ("As Mira Lund, Ana Pell holds the film together.", [Part("Ana Pell", "Mira Lund")]),
    ("Ana Pell plays Mira and Karl Oster is her brother Anton.", [Part("Karl Oster", "Anton")]),
    ("Made by the actress Ana Pell. Pell is Mira Lund, a nurse.", [Part("Ana Pell", "Mira Lund")]),
    (
        "Trailer for 'Harrow Lane'\n\nAna Pell is wonderful as the nurse who lies to everyone.",
        [Part("Ana Pell")],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nAna Pell, Karl Oster, and Bo Lind are her accomplices in the "
            "resistance."
        ),
        [Part("Ana Pell"), Part("Karl Oster"), Part("Bo Lind")],
    ),
    ("Trailer for 'Harrow Lane'\n\nAna Pell is terrifying in the role.", [Part("Ana Pell")]),
    (
        "Trailer for 'Harrow Lane'\n\nAna Pell, Karl Oster and Bo Lind are among her guests.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Bo Lind")],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nAna Pell plays Mira. Karl Oster is the thief who knows the "
            "house too well."
        ),
        [Part("Karl Oster")],
    ),
    (
        "Trailer for 'Harrow Lane'\n\nKarl Oster is Julian, a drug smuggler whose mother orders him home.",
        [Part("Karl Oster", "Julian")],
    ),
]
LEAVES_ALONE = [
    "Ana Pell is sister Dora Pell's biggest fan.",
    "Ana Pell is best friend material.",
    "The film is out. Ana Pell is director Mirela Voss's sister.",
    "Behind the lens is brother Karl Voss.",
    "Ana Pell is the producer.",
    "Ana Pell is happy as ever.",
    "Ana Pell is known as Mira.",
    "As the ferry sinks, Ana Pell wakes.",
    "As Anton, Ana Pell's husband, grows old, she leaves.",
    "Mira Lund plays the piano and Anton Lund is the conductor.",
    "Pell is Mira Lund, a nurse.",
    "Ana Pell is working as the nurse of the village.",
    "Trailer for 'Harrow Lane'\n\nAna Pell and Bo Lind are the producers of it.",
    "Trailer for 'Harrow Lane'\n\nMira and Anton are her neighbors.",
    "Trailer for 'Harrow Lane'\n\nAna Pell is not interested in the role.",
    "Trailer for 'Harrow Lane'\n\nAna Pell and Bo Lind are among the winners.",
    "Trailer for 'Harrow Lane'\n\nAna Pell stars. Karl Oster is the producer who found her.",
    "Trailer for 'Harrow Lane'\n\nKarl Oster is Norwegian, a runner whose mother is Danish.",
]


LEAVES_ALONE += [
    "It stars Ana Pell. Karl Oster and Bo Tarn are the producers who made it.",
    "It stars Ana Pell. Karl Oster and Bo Tarn are the first people who saw it.",
]


LEAVES_ALONE += [
    "Karl Oster and Bo Tarn are the two writers whose books sell.",
]


READS += [
    (
        "It stars Cy Lund. Ana Pell, Karl Oster and Bo Tarn are the roadworkers who move a cairn.",
        [Part("Ana Pell"), Part("Karl Oster"), Part("Bo Tarn")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("actor_is", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("actor_is", text) == []
