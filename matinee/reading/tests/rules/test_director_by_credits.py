"""The director by other credits."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Mirela Voss is back. Voss previously directed the drama Tin Skies.", ["Mirela Voss"]),
    ("Mirela Voss made her name with the drama Tin Skies and went on to direct Ash.", ["Mirela Voss"]),
    (
        "Mirela Voss's ghost story Harrow Lane to open Bath\n\nTarn has a drama titled Harrow Lane.",
        ["Mirela Voss"],
    ),
    (
        (
            "Tarn Row Sets a Date for ‘Harrow Lane’\n\nTarn Row will release “Harrow Lane” on May 9. "
            "Mirela Voss’s courtroom drama, which took a prize, stars Ana Pell."
        ),
        ["Mirela Voss"],
    ),
    (
        (
            "Voss stuns Locarno with ‘Harrow Lane’\n\nMirela Voss stunned Locarno with Harrow Lane on "
            "Tuesday night."
        ),
        ["Mirela Voss"],
    ),
]
LEAVES_ALONE = [
    "Ana Pell, who previously directed Tin Skies, stars.",
    "Ana Pell stars in Ash. Pell previously directed the drama Tin Skies and stars in Oak.",
    "The studio previously directed its money elsewhere.",
    "Ana Pell made her name with the drama Tin Skies.",
    "Mirela Voss's ghost story to open Bath\n\nThe film Harrow Lane is on in May.",
    "Trailer for ‘Harrow Lane’\n\nHarrow Lane is out. Ana Pell's previous drama, which took a prize, is not.",
    "Trailer for ‘Harrow Lane’\n\nHarrow Lane is out. Ana Pell stunned Locarno with Tin Skies.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("director_by_credits", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("director_by_credits", text) == []
