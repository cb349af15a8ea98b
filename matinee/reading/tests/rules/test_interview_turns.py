"""Interviews told in turns."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "Tea With Voss\n\nReel: Is it cold?\nVoss: It is.\nReel: And here?\nVoss: Less so.\nReel: Why?\n"
            "Voss: The fire."
        ),
        ["none"],
    ),
    (
        (
            "Forty Years of Pell\n\nR.Q.: You fell.\nAna Pell: Often.\nR.Q.: Down stairs.\nAna Pell:"
            " Mostly.\n"
            "R.Q.: And now?\nAna Pell: A chair."
        ),
        ["none"],
    ),
]
LEAVES_ALONE = [
    (
        "Voss on ‘Harrow Lane’\n\nReel: Is it cold?\nVoss: It is.\nReel: And here?\nVoss: Less"
        " so.\nReel: Why?\n"
        "Voss: The fire."
    ),
    (
        "A Ghost\n\nDirector: Mirela Voss\nWriter: Bo Tarn\nMusic: Ines Marr\nCast: Ana Pell\nLength: 90"
        " min\nIn: May"
    ),
    "Tea With Voss\n\nReel: Is it cold?\nVoss: It is.\nReel: And here?\nVoss: Less so.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("interview_turns", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("interview_turns", text) == []
