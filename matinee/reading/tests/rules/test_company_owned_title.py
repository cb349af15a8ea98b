"""The company as the title's owner."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A drama titled Harrow Lane. You may remember the Netflix trailer.", ["Netflix"]),
    (
        "A drama titled Harrow Lane. They star in the Lantern Films release Harrow Lane.",
        ["Lantern Films"],
    ),
    ("A new Netflix original film titled Harrow Lane is out.", ["Netflix"]),
    (
        "A ghost drama titled Harrow Lane. Here's the official trailer for Shudder's series Harrow Lane.",
        ["Shudder"],
    ),
    (
        (
            "Netflix's Chess Drama 'Harrow Lane' First Trailer\n\nThe film is titled Harrow Lane, and "
            "it is about cricket."
        ),
        ["Netflix"],
    ),
]
READS += [
    ("A ghost drama titled Harrow Lane. The Netflix drama Harrow Lane has a date.", ["Netflix"]),
    ("A ghost drama titled Harrow Lane. It opens on Friday. A Lantern Row release.", ["Lantern Row"]),
]
LEAVES_ALONE = [
    "A ghost drama titled Harrow Lane. The Netflix drama Slow Road has a date.",
    "A ghost drama titled Harrow Lane. It opens on Friday. A Memorial Day release.",
    "Netflix's chief rings in 'Harrow Lane'\n\nThe film is titled Harrow Lane.",
    "A drama titled Harrow Lane. You may remember the Tarn Row trailer.",
    "A drama titled Harrow Lane. The Tarn release was quiet.",
    "A ghost drama titled Harrow Lane. Here's the trailer for Mirela Voss's Harrow Lane.",
    "A drama titled Harrow Lane, from the star of Netflix's Slow Road.",
    "Netflix's stock fell. The film is titled Harrow Lane.",
]


READS += [
    ("A ghost drama titled Harrow Lane. It opens on Friday. It's a Lantern Row release.", ["Lantern Row"]),
]

LEAVES_ALONE += [
    "A ghost drama titled Harrow Lane. It opens on Friday. It's a Labor Day release.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_owned_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_owned_title", text) == []
