"""The director's earlier films before the noun."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A ghost story from Tin Skies and Ferry director Mirela Voss.", ["Tin Skies", "Ferry"]),
    ("First Trailer for 'Harrow Lane'\n\n“Ferry” helmer Karl Oster is making it.", ["Ferry"]),
    ("It is directed by Mirela Voss, and the Tin Skies director is at her best.", ["Tin Skies"]),
]
LEAVES_ALONE = [
    "It is directed by Mirela Voss, and Ana Pell was in Ferry director Karl Oster's last one.",
    "It is made by Danish director Mirela Voss.",
    "Acclaimed director Mirela Voss made it.",
    "Oscar-winning director Mirela Voss made it.",
    "Karl Oster, director of acquisitions at Tarn, closed the deal.",
]
LEAVES_ALONE += [
    "Harrow Lane is by Pittsburgh filmmaker Mirela Voss.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_before_director", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_before_director", text) == []
