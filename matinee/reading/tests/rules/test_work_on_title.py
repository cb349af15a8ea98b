"""The title in news of who makes a film."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Ana Pell is to star in Harrow Lane, a ghost story by Mirela Voss.", [Title("Harrow Lane")]),
    ("Ana Pell has joined the cast of Harrow Lane. Harrow Lane shoots in May.", [Title("Harrow Lane")]),
    ("Mirela Voss directs Ana Pell in Harrow Lane, a ghost story.", [Title("Harrow Lane")]),
    ("Mirela Voss will direct “Harrow Lane,” for Tarn.", [Title("Harrow Lane")]),
    ("Karl Oster is set for a role in the ghost drama Harrow Lane with Ana Pell.", [Title("Harrow Lane")]),
    ("Ana Pell will topline Harrow Lane: Home Again, a new film.", [Title("Harrow Lane: Home Again")]),
    ("Ana Pell has signed on to lead the indie The Way Home from Mirela Voss.", [Title("The Way Home")]),
]
LEAVES_ALONE = [
    "Ana Pell, who starred in Harrow Lane, is back.",
    "After directing Harrow Lane, Mirela Voss is back.",
    "Ana Pell, best known for her role in Harrow Lane, is back.",
    "Ana Pell has joined Tarn Distr as head of marketing.",
    "She is the lead in Oslo, where the film was shot.",
    "The two star in it.",
    "Ana Pell is to lead the Oslo office of Tarn.",
    "She will lead Tarn Pictures.",
]
READS += [
    (
        "It took Mirela Voss nine years to make The Turkey Crossing. It is long.",
        [Title("The Turkey Crossing")],
    ),
]
LEAVES_ALONE += [
    "It took her a year to make The move.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("work_on_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("work_on_title", text) == []
