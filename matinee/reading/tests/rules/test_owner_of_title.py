"""The director who owns the title in the text."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Trailer: 'Harrow Lane'\n\nMirela Voss was in Oslo. Harrow Lane is Voss's second film.",
        ["Mirela Voss"],
    ),
    (
        "Trailer: 'Harrow Lane'\n\nMirela Voss has taken her time over Harrow Lane, her second feature.",
        ["Mirela Voss"],
    ),
    (
        (
            "First Trailer for 'Harrow Lane'\n\nTarn has a trailer for Mirela Voss's"
            " outback western Harrow Lane."
        ),
        ["Mirela Voss"],
    ),
    (
        (
            "First Trailer for 'Harrow Lane'\n\nTarn has bought “Harrow Lane,” Ana Pell"
            " and Karl Oster's rowdy documentary."
        ),
        ["Ana Pell", "Karl Oster"],
    ),
    ("There is news of Mirela Voss's next film.", ["Mirela Voss"]),
    (
        "First Trailer for 'Harrow Lane'\n\nIt is “Harrow Lane,” Mirela Voss' (“Ferry”) quiet drama.",
        ["Mirela Voss"],
    ),
    (
        "First Trailer for 'Harrow Lane'\n\nIn Mirela Voss's Harrow Lane, a nurse flees.",
        ["Mirela Voss"],
    ),
    (
        (
            "First Look at 'Harrow Lane'\n\nFilms include the horror comedy Salt Men and Mirela Voss's "
            "documentary Harrow Lane."
        ),
        ["Mirela Voss"],
    ),
    (
        "First Look at 'Harrow Lane'\n\nAna Pell will star in Mirela Voss's ghost drama Harrow Lane.",
        ["Mirela Voss"],
    ),
    (
        "Images of 'Harrow Lane'\n\nWe can't wait for Mirela Voss' (Tin Skies, Ferry) latest film.",
        ["Mirela Voss"],
    ),
]
READS += [("Trailer: 'Harrow Lane'\n\nHere is HARROW LANE, Mirela Voss's latest.", ["Mirela Voss"])]
LEAVES_ALONE = [
    "Trailer: 'Harrow Lane'\n\nAna Pell is in Oslo. Harrow Lane is Pell's biggest role.",
    "Trailer: 'Harrow Lane'\n\nAna Pell stars in Harrow Lane, her second film.",
    "Trailer: 'Harrow Lane'\n\nHarrow Lane is Ana Pell's first film as a producer.",
    "Trailer: 'Harrow Lane'\n\nHere is HARROW LANE, Mirela Voss's lake.",
    "First Trailer for 'Harrow Lane'\n\nIt is based on Karl Oster's novel Harrow Lane.",
    "First Trailer for 'Harrow Lane'\n\nTarn Films' Harrow Lane is out.",
    "First Trailer for 'Harrow Lane'\n\nHarrow Lane, Karl Oster's novel, is a film now.",
    "First Trailer for 'Harrow Lane'\n\nHarrow Lane has Ana Pell's voice.",
    "First Trailer for 'Harrow Lane'\n\nA film called Harrow Lane. In Oslo's harbour, a nurse flees.",
    "First Trailer for 'Harrow Lane'\n\nBased on Oda Krum's book Harrow Lane.",
    "First Look at 'Harrow Lane'\n\nAna Pell loves acting like Karl Oster's Harrow Lane.",
    "Images of 'Harrow Lane'\n\nWe sat in Mirela Voss' (noisy, cold) kitchen.",
]
READS += [
    (
        (
            "A drama titled Harrow Lane. On January 22 Mirela Voss's Palme d'Or winner Harrow Lane "
            "comes to town."
        ),
        ["Mirela Voss"],
    ),
]
LEAVES_ALONE += [
    "A drama titled Harrow Lane. On January 22 Mirela Voss's father's hit Harrow Lane comes to town.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("owner_of_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("owner_of_title", text) == []
