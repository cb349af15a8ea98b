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
    (
        "It opens in May.\n\nDirector, writer, and animator: Mirela Voss\nMusic: Bo Lind",
        [("director", "Mirela Voss"), ("writer", "Mirela Voss"), ("composer", "Bo Lind")],
    ),
    (
        "It opens in May.\n\nWriter/Director: Mirela Voss\nExecutive Producer: Ana Pell",
        [("writer", "Mirela Voss"), ("director", "Mirela Voss"), ("executive_producer", "Ana Pell")],
    ),
    (
        "Dir: Mirela Voss. Scr: Anders Holt. It opens in May.",
        [("director", "Mirela Voss"), ("writer", "Anders Holt")],
    ),
    ("It opens in May.\n\nDirector of Photography: Jonas Falk", [("cinematographer", "Jonas Falk")]),
    (
        "It opens in May.\n\nPRODUCER: Ana Pell – Karl Oster\nDP: Jonas Falk",
        [("producer", "Ana Pell"), ("producer", "Karl Oster"), ("cinematographer", "Jonas Falk")],
    ),
    ("It opens in May.\n\nCamera: Jonas Falk", [("cinematographer", "Jonas Falk")]),
]
LEAVES_ALONE = [
    "It opens in May.\n\nDirector: unknown\nStarring: Ana Pell",
    "It is about a director: Mirela Voss plays her.",
    "It opens in May.\n\nMusic: loud",
    "It opens in May.\n\nRelease: Friday",
    "It opens in May.\n\nSound Director: Ana Pell",
    "It opens in May.\n\nEditor, animator: Ana Pell",
    "It opens in May.\n\nAssociate Producer: Ana Pell",
    "It opens in May.\n\nDirector of the month: Karl Oster",
    "It opens in May – Karl Oster: a portrait",
    "It opens in May.\n\nCamera: rolling",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert found("credit_lines", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert found("credit_lines", text) == []
