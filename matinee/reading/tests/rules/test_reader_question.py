"""The closing question."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Harrow Lane opens in June. Anyone brave enough?", ["Anyone brave enough?"]),
    ("It looks good. Who's in? Find more posts: Horror, Trailer", ["Who's in?"]),
]
LEAVES_ALONE = [
    "Who is in the walls? The keeper does not know.",
    "Harrow Lane opens in June.",
    (
        "She left. Will the old keeper of the light ever find out who it was that called him by"
        " his name in the night?"
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("reader_question", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("reader_question", text) == []
