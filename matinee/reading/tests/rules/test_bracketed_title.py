"""The film's own title in brackets."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        (
            "Teaser for Crime Epic 'La rue qui dort' (Harrow Lane)\n\n"
            "Lantern Row has a teaser for a drama titled Harrow Lane, known as La rue qui dort in French. "
            "Harrow Lane is directed by Mirela Voss."
        ),
        [Title("La rue qui dort", "original")],
    ),
    (
        "Harrow Lane (La rue) - Trailer\n\nHarrow Lane is directed by Mirela Voss.",
        [Title("La rue", "original")],
    ),
    (
        "Voss Finishes Harrow Lane\n\nThe drama Harrow Lane (orig. Smal vei) is directed by Mirela Voss.",
        [Title("Smal vei", "original")],
    ),
    (
        "Lantern Row has a trailer for “Harrow Lane” (하로 레인, Haro Rein), a ghost drama.",
        [Title("하로 레인", "original", "ko"), Title("Haro Rein", "romanised")],
    ),
    (
        "A restoration of HARROW LANE (La casa che respira) is here.",
        [Title("La casa che respira", "original")],
    ),
    (
        "The film “Harrow Lane” (Тихий дом; “The Quiet House”) opens.",
        [Title("Тихий дом", "original"), Title("The Quiet House", "alternate")],
    ),
    ("The drama “Harrow Lane” (“La Douceur”) opens.", [Title("La Douceur", "original")]),
    (
        "“Harrow Lane” Hums\n\nStarring Ana Pell, Harrow Lane (하로 레인) has a date.",
        [Title("하로 레인", "original", "ko")],
    ),
    (
        "Voss sifts through Harrow Lane\n\nThe drama Harrow Lane (Hårgade), by Mirela Voss, is here.",
        [Title("Hårgade", "original")],
    ),
    (
        "Harrow Lane Anime Film's Trailer Is Here\n\nThe film Harrow Lane (Shigatsu no Michi) has a trailer.",
        [Title("Shigatsu no Michi", "romanised")],
    ),
    (
        "HARROW LANE to Open\n\nHARROW LANE (Dos calles oscuras, Mirela Voss, Spain, 1972) opens.",
        [Title("Dos calles oscuras", "original")],
    ),
    (
        "Teaser for HÅRGADE\n\nThe film HÅRGADE (that's HARROW LANE to you) has a teaser.",
        [Title("HARROW LANE", "alternate")],
    ),
    (
        "Hårgade Gets a Trailer\n\nA trailer for Hårgade (The Narrow Lane), a drama, is here.",
        [Title("The Narrow Lane", "alternate")],
    ),
    ("Hårgade (Harrow Lane)\n\nHarrow Lane is directed by Mirela Voss.", [Title("Hårgade", "original")]),
    (
        "Harrow Lane - Trailer\n\nHarrow Lane / Rue du soir is a drama film titled Harrow Lane.",
        [Title("Rue du soir", "original")],
    ),
    (
        "Harrow Lane - Trailer\n\nTarn has a trailer for Harrow Lane (Yr Hen Dy), a Welsh-language drama.",
        [Title("Yr Hen Dy", "original")],
    ),
    (
        "Trailer for ‘Harrow Lane’\n\nHarrow Lane (Theeradesham) is about a mechanic.",
        [Title("Theeradesham", "original")],
    ),
]
LEAVES_ALONE = [
    "Lantern Row has a trailer for Harrow Lane. “Harrow Lane” (Review below) is a ghost drama.",
    "Harrow Lane (Trailer)\n\nHarrow Lane is directed by Mirela Voss.",
    "Harrow Lane (2031)\n\nHarrow Lane is directed by Mirela Voss.",
    "Harrow Lane Hums\n\nThe drama Harrow Lane (Mirela Voss) has a date.",
    "Harrow Lane Hums\n\nThe drama Harrow Lane (Opening film) has a date.",
    "Harrow Lane Hums\n\nThe drama Harrow Lane (read the review) has a date.",
    "Harrow Lane Hums\n\nThe drama Harrow Lane (Tarn Distr.) has a date.",
    "Ana Pell (Harrow Lane)\n\nHarrow Lane is directed by Mirela Voss.",
    "Film of the week (Harrow Lane)\n\nHarrow Lane is directed by Mirela Voss.",
    "It stars Ana Pell (La casa che respira) as herself.",
    "A film titled Harrow Lane (2031) is here.",
    "“Harrow Lane” Hums\n\nStarring Ana Pell (하로 레인), it has a date.",
    "“Harrow Lane” (with Ana Pell) opens.",
    "The director 김하로 (하로 레인) is back.",
    "Harrow Lane - Trailer\n\nHarrow Lane / Salt Road is a film titled Harrow Lane.",
    "Harrow Lane - Trailer\n\nTarn has a trailer for Harrow Lane (Ana Pell), a drama in Welsh.",
    "Trailer for ‘Harrow Lane’\n\nHarrow Lane (Greenland) is about a mechanic.",
    "Trailer for ‘Harrow Lane’\n\nHarrow Lane (Zwieback) is about Zwieback.",
]
LEAVES_ALONE += [
    "A film titled The Snow Bridge. See The Snow Bridge (Ana Pell, 1979) in cinemas.",
]
READS += [
    (
        "“Harrow Lane” (French title: La longue route) is a drama about a mill.",
        [Title("La longue route", "original", "fr")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("bracketed_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("bracketed_title", text) == []
