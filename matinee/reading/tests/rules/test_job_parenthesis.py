"""The job in brackets behind the name."""

import pytest

from matinee.reading.tests.rules.trial import found

READS = [
    (
        "Paul Marrow (screenplay, cinematographer), and I made it.",
        [("writer", "Paul Marrow"), ("cinematographer", "Paul Marrow")],
    ),
    ("It has Ana Pell (composer) on board.", [("composer", "Ana Pell")]),
]
LEAVES_ALONE = [
    "Ana Pell (Ferry) is in it.",
    "Mirela Voss (director of Ferry) made it.",
    "The crew (director) is tired.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert found("job_parenthesis", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert found("job_parenthesis", text) == []
