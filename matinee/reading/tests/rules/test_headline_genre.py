"""The genres in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "Official Trailer for Danish War Drama 'Harrow Lane' in Tarn\n\nA new trailer is out for Harrow "
            "Lane."
        ),
        ["war", "drama"],
    ),
    (
        "'Harrow Lane' Trailer - A Peruvian Coming-of-Age Drama\n\nA new trailer is out for Harrow Lane.",
        ["coming-of-age", "drama"],
    ),
]
LEAVES_ALONE = [
    "Ana Pell, who gave Danish drama its tongue, dies at 90\n\nShe was born in Tarn and hummed.",
    "Nine Horror Icons Talk in 'Harrow Lane'\n\nA new trailer is out for Harrow Lane.",
    "First Trailer for 'The Musical' by Mirela Voss\n\nA new trailer is out for The Musical.",
    "New Poster for 'Harrow Lane' from Comedy Star Ivo Marsh\n\nA new trailer is out for Harrow Lane.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_genre", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_genre", text) == []
