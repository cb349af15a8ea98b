"""Releases as territories with their days in brackets."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Tarn Row is handling it in the UK (March 26), France (April 7) and Germany (April 15).",
        [("2031-03-26", "GB"), ("2031-04-07", "FR"), ("2031-04-15", "DE")],
    ),
    (
        "Buyers have set their days: Spain (May 9, 2031) and Chile (June 2031).",
        [("2031-05-09", "ES"), ("2031-06", "CL")],
    ),
]
LEAVES_ALONE = [
    "Tarn Row is handling it in the UK (March 26).",
    "The film festivals of Spain (May 9) and Chile (June 2) are near.",
    "It was shot in Spain (May 9) and Chile (June 2).",
    "It was made by Spain (2031) and Chile (2031).",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert [value[:2] for value in values("territories_dated", text)] == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("territories_dated", text) == []
