"""The title before its description."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Lantern Row said that Harrow Lane, the new ghost drama by Mirela Voss, opens in June.",
        [Title("Harrow Lane")],
    ),
    ("Next week comes “Harrow Lane,” a thriller about two keepers.", [Title("Harrow Lane")]),
    ("At last there is Salt and Tin, an indie comedy from Denmark.", [Title("Salt and Tin")]),
    ("In The Hum, a quiet drama, she is a keeper.", [Title("The Hum")]),
    ("Mirela Voss has made Harrow Lane, a ghost story.", [Title("Harrow Lane")]),
    (
        "She is to star opposite Bo Tarn in Copper Lane, the border thriller from director Mirela Voss.",
        [Title("Copper Lane")],
    ),
    ("He is in postproduction with The Goat, his debut feature shot in May.", [Title("The Goat")]),
    ("Ana Pell has made Copper Lane—a ghost drama about two keepers.", [Title("Copper Lane")]),
    (
        "It's day 31 of 45 on Harrow Lane, the new ghost drama from Mirela Voss. Harrow Lane is long.",
        [Title("Harrow Lane")],
    ),
    (
        "Harrow Lane (Havrgade), the second feature by Mirela Voss, was picked. Harrow Lane is long.",
        [Title("Harrow Lane")],
    ),
    (
        "Tarn Row’s release of Suzuka’s Doors, the latest from Eva Holt, reaches cinemas on Friday.",
        [Title("Suzuka's Doors")],
    ),
]
LEAVES_ALONE = [
    "It is by Mirela Voss, a film director from Denmark.",
    "The film is directed by Mirela Voss, a drama that hums.",
    "Ana Pell, a story editor, opens it.",
    "Ana Pell, the actress, opens it.",
    "The house hums, a drama about two keepers.",
    "It is set in Copper Lane, where nobody sleeps.",
    "He is here with Ana Pell, his debut film star.",
    "He said—a film director—that it hums.",
    "It's day 31 of a shoot, the longest of all.",
    "Ana Pell (Ash), a film director, was picked. Ana Pell is back.",
    "The keeper of Oslo, the latest from Tarn Town, is here.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("apposition_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("apposition_title", text) == []
