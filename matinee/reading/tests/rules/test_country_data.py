"""The countries in a line of the film's data."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("HARROW LANE\n\nPeru • 1974 • 103 min. • In Spanish\n\nA keeper hears a voice.", ["PE"]),
    ("HARROW LANE\n(La linterna, Mirela Voss, Peru/Chile, 1974, 88 min.)\n\nA keeper hums.", ["PE", "CL"]),
    (
        "Harrow Lane\n\nDirected by Mirela Voss / 14 min / Greece\n\nA keeper hears a voice in the wall.",
        ["GR"],
    ),
    ("Harrow Lane opens in May.\nCountry: Ireland, Peru\nYear: 2031", ["IE", "PE"]),
    (
        "Harrow Lane\n\n2031 | 95 mins | Denmark-Sweden | Drama\nA keeper hears a voice in the wall.",
        ["DK", "SE"],
    ),
    (
        (
            "Harrow Lane opens in May.\n\nRunning time: 112 minutes | Cert: TBC | Turkey, Germany | "
            "Turkish with subtitles"
        ),
        ["TR", "DE"],
    ),
]
LEAVES_ALONE = [
    "It runs for 90 minutes, and in Peru, they say, it ran for days.",
    "A 12-minute walk from Chile, Peru begins.",
    "After ten minutes (in Greece) he sleeps.",
    "This country: a riddle. Peru wins it.",
    "He waits for 14 minutes in Tarn, Peru for her.",
    "Running time is 112 minutes in Turkey, Germany and Spain.",
]
READS += [
    ("Harrow Lane\n\nDir: Mirela Voss. Peru/Chile 2031. A keeper hears a voice.", ["PE", "CL"]),
    (
        "Harrow Lane\n\nA keeper hears a voice.\n\nDIRECTED BY Mirela Voss\nCOUNTRY Peru, Chile\n",
        ["PE", "CL"],
    ),
]
LEAVES_ALONE += [
    "She was born in Peru, 2001. He was not.",
]
LEAVES_ALONE += [
    "She moved to Peru in 2001, then to Chile. He did not.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("country_data", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("country_data", text) == []
