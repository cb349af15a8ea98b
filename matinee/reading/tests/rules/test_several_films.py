"""Posts on several films or on none."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Locarno 2031: My 7 Favorite Films\n\nHarrow Lane is the best.", ["several"]),
    ("Trailers for 'Harrow Lane' and 'Salt & Tin'\n\nTwo films are here.", ["several"]),
    ("Weekend Box Office: Nobody Went\n\nThe sun was out.", ["none"]),
    ("Box Office: 'Ash' Wins, 'Ferry' Surprises\n\nNobody saw it. The sun was out.", ["several"]),
    ("The Reel Podcast - 'Ash' and 'Salt'\n\nWe talk.", ["several"]),
    ("A Poster for the 2031 Tarn Film Festival\n\nThe artist is from Norway.", ["none"]),
    ("What is coming\n\n1. Harrow Lane\n\nA drama.\n\n2. Salt Pan\n\nA western.", ["several"]),
    ("Tarn Buys Two in Oslo: ‘Ash,’ ‘Salt’\n\nTwo at once.", ["several"]),
    ("New Trailers: May 2, 2031\n\nThe film Ash comes first.", ["none"]),
    ("Tarn Sets Release Dates for Pell and Oster\n\nThe film Ash comes first.", ["none"]),
]
LEAVES_ALONE = [
    "The Reel Podcast - Ghost Drama 'Harrow Lane'\n\nWe talk about Harrow Lane.",
    "Trailer for Five Short Films in One: 'Harrow Lane'\n\nHere it is.",
    "Trailer from the Makers of 'Ash' and 'Salt'\n\nHere is the film.",
    "Best Trailer Yet for 'Harrow Lane'\n\nHere it is.",
    "Trailer for 'Weekend Box Office'\n\nA drama film.",
    "‘Harrow Lane’ Gets a New Disc\n\nThe film has:\n\n• A trailer\n• A poster\n• A clip\n• A map",
    "New Trailers for 'Harrow Lane'\n\nHere they are, the films of it.",
    "Tarn Sets a Date for 'Harrow Lane'\n\nThe film opens in May.",
    "A film with 2 keepers\n\n1. It is good.",
    "Trailer for Ghost Drama 'Harrow Lane'\n\nHere it is.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("several_films", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("several_films", text) == []
