"""Lists of prizes, and of films with who made them."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "The Jury Has Met\n\nIt was short.\n\nBest Film: Harrow Lane\nBest Actor: Karl Oster, Ash\n"
            "Best Supporting Actress: Ana Pell, Tin"
        ),
        ["several"],
    ),
    (
        (
            "The Fund Has Met\n\nThe Salt Road – Mirela Voss (NO/DE) – €90,000\nAsh – Anders Holt (DK)\n"
            "Herring Moon – Ines Marr (PT)\nMud – Sanne de Wit (NL)"
        ),
        ["several"],
    ),
    (
        (
            "In Competition\n\nIt is short.\n\n“Ash” by Mirela Voss\n“Oak,” by Anders Holt\n“Tin,”"
            " dir. Ines Marr\n"
            "“The Pit” by Bo Tarn"
        ),
        ["several"],
    ),
]
LEAVES_ALONE = [
    "‘Ash’ Wins Three\n\nBest Film: Ash\nBest Actor: Karl Oster\nBest Script: Bo Tarn",
    "The Jury Has Met\n\nIt was short.\n\nBest Film: Harrow Lane\nBest Actor: Karl Oster",
    "A Ghost\n\nAna Pell – Mira Voll\nKarl Oster – Jon Rask\nInes Marr – Old Anna\nBo Tarn – Dr. Pit",
    (
        "A Ghost\n\nScreenplay by Mirela Voss\nMusic by Anders Holt\nProduced by Ines Marr\nEditor –"
        " Bo Tarn\n"
        "Director – Lena Rask"
    ),
    "The Fund Has Met\n\nAsh – Anders Holt (DK)\nMud – Sanne de Wit (NL)\nThe Pit – Bo Tarn (NO)",
]


LEAVES_ALONE += [
    (
        "The List\n\nScreenplay: Zofia Maj, Tomasz Krol\nMusic: The Sroka, Ida Band\nCast: Agata "
        "Tur, Bo Sieja, Mila Ond\nPoland, Chad, Peru"
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("films_in_lines", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("films_in_lines", text) == []
