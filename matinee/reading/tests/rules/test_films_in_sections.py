"""Sections that have a film each."""

import pytest

from matinee.reading.tests.rules.trial import values

_BODY = "A family moves into a house that hums. The film opens on May 4."
READS = [
    (
        (
            "On Friday\n\nHARROW LANE. A drama that hums.\n\nASH. Directed by Ines Marr. C\n\n"
            "SALT & TIN – Rated PG-13 for digging."
        ),
        ["several"],
    ),
    (f"The Tray\n\nHARROW LANE\n{_BODY}\n\nASH\n{_BODY}\n\nSALT & TIN\n{_BODY}", ["several"]),
    (
        (
            "On Friday\n\nHarrow Lane (R) A ghost hums.\n\nSalt & Tin (PG-13, 98 min.) A miner digs.\n\n"
            "“Ash” (NR) It burns."
        ),
        ["several"],
    ),
    ("Rainy Days\n\nAsh (2009) burns.\n\nThe Pit (1988) is deep.\n\nOak (1951) stands.", ["several"]),
]
LEAVES_ALONE = [
    (
        "A Ghost\n\nCAST: Ana Pell is in the film.\n\nDIRECTOR: Mirela Voss, a film teacher.\n\nPLOT: A"
        " film hums."
    ),
    "A Ghost\n\nOSLO. The film opens.\n\nIt rains.\n\nCORK. The film opens.",
    f"‘Harrow Lane’ Is Here\n\nThe House\n{_BODY}\n\nThe Ghost\n{_BODY}\n\nThe Hum\n{_BODY}",
    f"All We Know\n\nSynopsis\n{_BODY}\n\nCast\n{_BODY}\n\nRelease Date\n{_BODY}\n\nAbout Tarn\n{_BODY}",
    f"All We Know\n\nAsh\n{_BODY}\n\nWho is in it\n{_BODY}\n\nWhen it opens\n{_BODY}",
    "Two to See\n\nHarrow Lane (R) A ghost hums.\n\nSalt & Tin (PG) A miner digs.",
    (
        "Three Towns\n\nOslo\nIt rains there nearly all of the year, and nobody minds.\n\nCork\nSo it"
        " does.\n\nLagos\nDry."
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("films_in_sections", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("films_in_sections", text) == []
