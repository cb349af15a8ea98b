"""The line "Source: NAME"."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "by Ada Quill March 4, 2031\nSource: Entertainment Weekly\nA drama is coming.",
        ["Entertainment Weekly"],
    ),
    ("by Ada Quill March 4, 2031Source: YouTube They did it again. A drama is coming.", ["YouTube"]),
]
LEAVES_ALONE = [
    "The source: a leak in the harbour wall.",
    "Harrow Lane is a drama. Source: YouTube is named much later in the text.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("source_line", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("source_line", text) == []
