"""The release of a territory that follows others."""

import pytest

from matinee.reading.tests.rules.trial import values

FIRST = "Harrow Lane opens in UK cinemas on May 2, 2031. "
READS = [
    (f"{FIRST}Germany goes on May 9.", [("2031-05-09", "DE")]),
    (f"{FIRST}The US follows in June 2031.", [("2031-06", "US")]),
    (
        "Harrow Lane opens in Australian cinemas on May 2, 2031, and New Zealand gets it a week later.",
        [("2031-05-09", "NZ")],
    ),
    (f"{FIRST}Australians can see it from Boxing Day.", [("2031-12-26", "AU")]),
]
LEAVES_ALONE = [
    "Germany goes on May 9.",
    f"{FIRST}Spain gets the lead on May 9.",
    f"{FIRST}Mira Lund goes on May 9.",
    f"{FIRST}Germany goes home on May 9.",
    f"{FIRST}The town gets it on May 9.",
]


READS += [
    (
        "Harrow Lane opens in Australian cinemas on May 2, 2031. New Zealand gets it a week later.",
        [("2031-05-09", "NZ")],
    ),
    ("Harrow Lane opens in cinemas on May 2, 2031. The UK release follows on May 9.", [("2031-05-09", "GB")]),
]

LEAVES_ALONE += [
    "Harrow Lane opens in cinemas on May 2, 2031. The lead follows on May 9.",
    "New Zealand gets it a week later.",
]


READS += [
    ("Harrow Lane opens in cinemas on May 2, 2031. New Zealanders get it on May 9.", [("2031-05-09", "NZ")]),
]

LEAVES_ALONE += [
    "Harrow Lane opens in cinemas on May 2, 2031. New Yorkers get it on May 9.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert [value[:2] for value in values("territory_gets", text)] == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("territory_gets", text) == []
