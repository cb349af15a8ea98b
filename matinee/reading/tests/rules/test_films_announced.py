"""Posts on several films by how they begin."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The Lido Is Set\n\nFilms by Mirela Voss, Anders Holt and Ines Marr will compete.", ["several"]),
    (
        "Tarn Packs\n\nTarn will introduce four new pictures in Oslo. First is Harrow Lane, a drama.",
        ["several"],
    ),
    ("The Lido Is Set\n\nIt rains. Seventeen titles were chosen from 900. Harrow Lane is in.", ["several"]),
    ("Norway Wins\n\nTwo features from new directors shared the prize on Sunday.", ["several"]),
    ("The Guild Has Met\n\nThe guild announced its nominees on Tuesday. They are many.", ["several"]),
    ("The Lido Grows\n\nThe Lido added Ash and Salt & Tin to its line-up on Friday.", ["several"]),
    ("A Double Bill\n\nTarn is busy. Both films were bought in Oslo.", ["several"]),
    ("The Friday Letter\n\nHello friends,\n\nIt rained. I saw a goat.", ["several"]),
    ("Why a Lighthouse?\n\nI counted. I have seen nine thrillers that end in one.", ["several"]),
]
LEAVES_ALONE = [
    "‘Harrow Lane’ Joins\n\nFilms by Mirela Voss, Anders Holt and Ines Marr will compete.",
    "Voss at the Lido\n\nThe film Harrow Lane will compete with films by Anders Holt, Ines Marr and Bo Tarn.",
    "A Ghost\n\nAna Pell is in earlier films by Mirela Voss, Anders Holt and Ines Marr. The drama is new.",
    (
        "A Ghost\n\nTarn, which bought three films in Oslo, has the drama Harrow Lane. Harrow Lane is"
        " out in May."
    ),
    "A Ghost\n\nThe drama Harrow Lane is one of six films that Tarn has ordered. Harrow Lane is out in May.",
    "A New Ghost for the Lido\n\nThe Lido has added a ghost film to its line-up.",
    "Hello Again\n\nGood evening. So begins the new film by Mirela Voss.",
    "A Ghost\n\nAna Pell has made nine thrillers. The new film is her tenth.",
    "The Year of Ghosts\n\nAnna saw a goat and a ghost.",
    "SXSW Unveils Two Trailers for ‘Harrow Lane’\n\nHarrow Lane is a drama by Mirela Voss.",
    "Trailer for 'Harrow Lane'\n\nThe retrospective of Mirela Voss ends with Harrow Lane.",
    "‘Harrow Lane’ Adds Two to Its Cast\n\nHarrow Lane is a drama by Mirela Voss.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("films_announced", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("films_announced", text) == []
