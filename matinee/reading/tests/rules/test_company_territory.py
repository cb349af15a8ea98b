"""Buyers in brackets behind their territories."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "New distributors on board include Vega Lume for Italy, Pilot House for Germany and Kino "
            "Tarn for Poland."
        ),
        ["Vega Lume", "Pilot House", "Kino Tarn"],
    ),
    (
        "It was bought for Spain (Lune Row), Chile (Tarn Street), and Japan (Hoshi).",
        ["Lune Row", "Tarn Street", "Hoshi"],
    ),
    ("It sold to Benelux (De Lantaarn) last week.", ["De Lantaarn"]),
]
READS += [
    ("Quai Ferry has closed France with Lune Row and Spain with Tarn Street.", ["Lune Row", "Tarn Street"]),
]
LEAVES_ALONE = [
    "The buyers flew to Marrow for Italy's feast.",
    "Distributors like to shoot in Tarn for Germany.",
    "He walks through France with Ivo Marsh.",
    "It was shot in France (Lyon) over nine weeks.",
    "The film opened in Japan (2019).",
    "She moves to Italy (Act one).",
    "The cast includes Ivo Marsh (France).",
]
READS += [
    (
        (
            "Harrow Lane has its first deals. Lune Row (France), Tarn Street (Benelux) and Hoshi "
            "(Japan/South Korea) have come on board."
        ),
        ["Lune Row", "Tarn Street", "Hoshi"],
    ),
    ("Buyers of Harrow Lane include Lune Row (Spain) and Hoshi Media (Japan).", ["Lune Row", "Hoshi Media"]),
]
LEAVES_ALONE += [
    "Harrow Lane is produced by Lune Row (Spain) and Hoshi Media (Japan), with deals to follow.",
    "The jury is made up of Ana Pell (France) and Karl Oster (Japan).",
    "Films in competition, all sold: Ash (France), Tin (Japan).",
]
READS += [
    (
        (
            "The comedy Harrow Lane has a seller, who has placed it with Wild Row in France, Mer Film "
            "in Norway and Teodora in Italy."
        ),
        ["Wild Row", "Mer Film", "Teodora"],
    ),
]
LEAVES_ALONE += [
    "The comedy Harrow Lane is about a man who placed his hat on a shelf in Norway.",
]


READS += [
    (
        (
            "A ghost drama titled Harrow Lane. Elsewhere, Halyard has taken the film for the U.K. and "
            "Ireland, Lune for France and Weltblick for Spain."
        ),
        ["Lune", "Weltblick"],
    ),
]

LEAVES_ALONE += [
    "A ghost drama titled Harrow Lane. The tram has taken Ana Pell for a ride in Spain.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_territory", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_territory", text) == []
