"""The title right behind a film's noun."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("The spy thriller “Harrow Lane,” about two keepers, has a date.", [Title("Harrow Lane")]),
    ("They return with the crime saga GALLOWS WHARF, and we are glad.", [Title("GALLOWS WHARF")]),
    (
        "She is in the romance film “Harrow Lane.” It is a remake of the Danish film “Havrgade.”",
        [Title("Harrow Lane")],
    ),
]
LEAVES_ALONE = [
    "She is known for her last film “Ash” and for her voice.",
    "It opens as a film UK audiences will love.",
    "The thriller is described as “gripping” by nobody.",
    "A drama about two sisters and a boat.",
    "Ana Pell (the drama series “Salt & Tin”) is back.",
    "It is a remake of the Danish film “Havrgade,” which was long.",
    'The jury called the film "a small miracle of light and patience".',
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("noun_then_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("noun_then_title", text) == []
