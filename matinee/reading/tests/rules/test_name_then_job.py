"""The job behind the name."""

import pytest

from matinee.reading.tests.rules.trial import found

READS = [
    (
        "Mirela Voss, director and writer of the film, lives in Oslo.",
        [("director", "Mirela Voss"), ("writer", "Mirela Voss")],
    ),
    ('"It is long," said Karl Oster, the film\'s producer.', [("producer", "Karl Oster")]),
    (
        "First Trailer for 'Harrow Lane'\n\nAnders Holt, director of Harrow Lane, was there.",
        [("director", "Anders Holt")],
    ),
]
LEAVES_ALONE = [
    "Karl Oster, director of acquisitions at Tarn, closed the deal.",
    "It is made by Mirela Voss, director of Ferry.",
    "Ana Pell, a writer, drinks.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert found("name_then_job", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert found("name_then_job", text) == []
