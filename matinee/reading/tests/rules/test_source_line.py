"""The line "Source: NAME"."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A drama is coming to us in June.\n\nVia: Yahoo! Movies", ["Yahoo! Movies"]),
    (
        "by Ada Quill March 4, 2031\nSource: Entertainment Weekly\nA drama is coming.",
        ["Entertainment Weekly"],
    ),
    ("Trailer for 'Ash'\nMarch 4, 2031\nSource: Vimeo\nby Ada Quill\n\nA drama is coming.", ["Vimeo"]),
    ("A drama is coming to all of us.\n\nSource: THR, Deadline", ["THR, Deadline"]),
    ("by Ada Quill March 4, 2031Source: YouTube They did it again. A drama is coming.", ["YouTube"]),
    ("A drama is coming to us in June. [via Vimeo]", ["Vimeo"]),
    ("A drama is coming to us in June.\n\n[Source: Reel News]", ["Reel News"]),
]
LEAVES_ALONE = [
    "A keeper hears a voice.\n\nSource: help! it hums in the well",
    "A keeper hears a voice.\n\nVia the river he comes home, and sleeps.",
    "A keeper hears a voice.\n\nSource: the well, or so he says to her, and she nods.",
    "The source: a leak in the harbour wall.",
    "Harrow Lane is a drama. Source: YouTube is named much later in the text.",
    "It goes to Oslo (via Peru by ship), and it hums.",
    "A drama is coming. (Source: Vimeo)\nA film is coming. (Source: Reel News)",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("source_line", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("source_line", text) == []
