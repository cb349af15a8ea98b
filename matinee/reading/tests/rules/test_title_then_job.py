"""The job between the film's own title and the name."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("First Trailer for 'Harrow Lane'\n\nHarrow Lane director Mirela Voss was there.", ["Mirela Voss"]),
    (
        "First Trailer for 'Harrow Lane'\n\n“Harrow Lane” producers Ana Pell and Bo Lind.",
        ["Ana Pell", "Bo Lind"],
    ),
]
LEAVES_ALONE = [
    "First Trailer for 'Harrow Lane'\n\nFerry director Karl Oster was there. Harrow Lane is out.",
    "First Trailer for 'Harrow Lane'\n\nThe Harrow Lane director was there.",
    "Harrow writer Ana Pell.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_then_job", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_then_job", text) == []
