"""The director named with an earlier film."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A ghost story from Tin Skies and Ferry director Mirela Voss.", ["Mirela Voss"]),
    ("“Ferry” helmer Karl Oster is making it.", ["Karl Oster"]),
    ("It was Salt Ledger director Ines Marr who said so.", ["Ines Marr"]),
]
LEAVES_ALONE = [
    "It is made by Danish director Mirela Voss.",
    "Acclaimed director Mirela Voss made it.",
    "Oscar-winning director Mirela Voss made it.",
    "Karl Oster, director of acquisitions at Tarn, closed the deal.",
    "“It took nine years,” director Karl Oster said.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_director", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_director", text) == []
