"""The title in the headline."""

import pytest

from matinee.reading.findings import Findings
from matinee.reading.markup import plain
from matinee.reading.page import Page
from matinee.reading.rules import headline_title
from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Moody Trailer for 'Miller's Lantern'\n\nA family moves in.", [Title("Miller's Lantern")]),
    ("First Look at “Ash, Bone & Salt”\n\nA family moves in.", [Title("Ash, Bone & Salt")]),
    ("Teaser for HARROW LANE Arrives\n\nA family moves in.", [Title("HARROW LANE")]),
    ("Teaser for '80s-Set Horror 'Keepers' Lament'\n\nA family moves in.", [Title("Keepers' Lament")]),
    ("Trailer for 'Rock 'n' Rule' Musical\n\nA band moves in.", [Title("Rock 'n' Rule")]),
    ("Fun Trailer for the Danish Comedy 9 O'CLOCK FERRY\n\nA family moves in.", [Title("9 O'CLOCK FERRY")]),
    (
        (
            "‘Harrow Lane’ director Mirela Voss on her Tiger contender\n\nHarrow Lane (Havrgade) is "
            "one of 14 titles in competition."
        ),
        [Title("Harrow Lane")],
    ),
]
LEAVES_ALONE = [
    "KELPIE Releasing to Show Harrow Lane\n\nKELPIE Releasing has it.",
    "SXSW and TIFF 2031: Our Notes\n\nSXSW was fine, TIFF 2031 too. SXSW hums, and TIFF 2031.",
    "Harrow Lane Clip\n\nA family moves in.",
    "MUBI Has a Date for Mirela Voss\n\nMUBI has the film.",
    "A family moves into a house that hums.",
    "Harrow Lane Gets a Trailer\n\nA family moves in.",
    "Ana Pell Is Back in the '90s\n\nA family moves in.",
    "Ana Pell's and Karl Oster's Film\n\nA family moves in.",
    "UK TV Roundup for the Week\n\nA family moves in.",
    "LOCARNO 2031 New Directors\nPeru's The Hum to buzz in Locarno this year\n\nThe Hum is a drama.",
    "PRODUCTION: Voss Begins Shooting The Hum\n\nThe Hum is a drama.",
    "CASTING: PARK So-dam Considers a Role\n\nPark So-dam is in talks.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_title", text) == []


def sure(text):
    """How surely each title of a headline is the film's."""
    page = Page(plain(text), None)
    return {find.value.text: find.confidence for find in headline_title.read(page, Findings(page))}


@pytest.mark.parametrize(
    "headline",
    [
        "'Ash' Director's New Thriller 'Cellar'",
        "Ana Pell Follows 'Ash' with 'Cellar'",
        "'Cellar' Trailer from the Makers of 'Ash'",
        "‘Ash’ Duo Reteam for ‘Cellar’",
    ],
)
def test_a_film_that_says_who_somebody_is_is_left_to_the_body(headline):
    read = sure(f"{headline}\n\nA family moves into a cellar. Cellar opens in May.")
    assert read["Ash"] < 0.5 < read["Cellar"]
