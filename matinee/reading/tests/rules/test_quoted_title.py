"""The title in double quotes."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("“Harrow Lane” has a date. Lantern Row opens “Harrow Lane” in June.", [Title("Harrow Lane")]),
    ("Tarn has a date for “Harrow Lane” with Ana Pell.", [Title("Harrow Lane")]),
    (
        "Harrow Lane Gets a Date\n\nThe film “Harrow Lane,” with Ana Pell, opens in June.",
        [Title("Harrow Lane")],
    ),
    ("“HARROW LANE”\nFeature film. It shoots in May.", [Title("HARROW LANE")]),
]
LEAVES_ALONE = [
    "The song “Low Tide” is by Ana Pell. Her song “Low Tide” is old.",
    "“Harrow Lane” helmer Mirela Voss is back.",
    "It has a date. He made “Harrow Lane” once.",
    "“Who is there?” she asks. “Who is there?” he asks.",
    "It is a “moody” and “moody” film.",
    "“Who is there?”\nNobody knows.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("quoted_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("quoted_title", text) == []
