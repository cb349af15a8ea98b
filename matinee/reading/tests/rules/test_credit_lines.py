"""Credits set line by line."""

import pytest

from matinee.reading.tests.rules.trial import found

READS = [
    (
        "It opens in May.\n\nDirector: Mirela Voss\nWriters: Anders Holt, Ines Marr\nStarring: Ana Pell",
        [("director", "Mirela Voss"), ("writer", "Anders Holt"), ("writer", "Ines Marr")],
    ),
    (
        "It opens in May.\n\nExecutive producers: Nic Holt and Ada Quill\nMusic by: Bo Lind",
        [("executive_producer", "Nic Holt"), ("executive_producer", "Ada Quill"), ("composer", "Bo Lind")],
    ),
    (
        "It opens in May.\n\nDirected By: Mirela Voss Written By: Anders Holt",
        [("director", "Mirela Voss"), ("writer", "Anders Holt")],
    ),
]
LEAVES_ALONE = [
    "It opens in May.\n\nDirector: unknown\nStarring: Ana Pell",
    "It is about a director: Mirela Voss plays her.",
    "It opens in May.\n\nMusic: loud",
    "It opens in May.\n\nRelease: Friday",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert found("credit_lines", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert found("credit_lines", text) == []
