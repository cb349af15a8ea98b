"""The title in capitals."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Lantern Row brings HARROW LANE to cinemas. HARROW LANE is a ghost story.", [Title("HARROW LANE")]),
    ("Harrow Lane - Poster\n\nHARROW LANE, the love story, opens soon.", [Title("HARROW LANE")]),
    (
        "The Trailer for WAKE UP, MR. TARN Starring Ana Pell\n\nTarn has a trailer for WAKE UP, MR. TARN!",
        [Title("WAKE UP, MR. TARN!")],
    ),
    (
        "Salt Road 2 Begins\n\nSALT ROAD 2: THE FLOOD, which follows SALT ROAD, is. SALT ROAD 2: THE FLOOD.",
        [Title("SALT ROAD 2: THE FLOOD")],
    ),
]
LEAVES_ALONE = [
    "Harrow Lane Review: Fine\n\nREVIEW: A house hums. SYNOPSIS: A house hums.",
    "It opens in the US and the UK on VOD.",
    "This is the BEST one. I mean it.",
    "Who knows the director of SALT AND TIN, and of SALT AND TIN only?",
    "PRODUCER: Ada Quill\nEXECUTIVE PRODUCER: Ana Pell",
    "Tarn has a trailer for WOW, SO LOUD!",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("capitals_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("capitals_title", text) == []
