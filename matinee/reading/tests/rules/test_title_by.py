"""The director behind the film's own title."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Short of the Day: 'Harrow Lane' by Mirela Voss\n\nA family moves into a house that hums.",
        ["Mirela Voss"],
    ),
    (
        "Trailer for 'Harrow Lane'\n\nHarrow Lane, by Ana Pell and Karl Oster, opens in May.",
        ["Ana Pell", "Karl Oster"],
    ),
    (
        "Trailer: 'Harrow Lane' (2031) by Phạm Hoài An\n\nA family moves into a house that hums.",
        ["Phạm Hoài An"],
    ),
]
READS += [
    ("Trailer for 'Harrow Lane'\n\nHarrow Lane (Mirela Voss, Denmark, 2031) opens it.", ["Mirela Voss"])
]
LEAVES_ALONE = [
    "Trailer for 'Harrow Lane'\n\nHarrow Lane (Lantern Films, 2031) opens it.",
    "Trailer for 'Harrow Lane'\n\nHarrow Lane (with Ana Pell, 2031) opens it.",
    "Trailer for 'Harrow Lane'\n\nHarrow Lane is based on the novel Harrow Lane by Karl Oster.",
    "Trailer for 'Harrow Lane'\n\nHarrow Lane by night is another place.",
    "Trailer for 'Harrow Lane'\n\nThe book Harrow Lane by Karl Oster was a hit.",
    "Trailer for 'Harrow Lane'\n\nHarrow Lane by Lantern Films opens in May.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_by", text) == []
