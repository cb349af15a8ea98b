"""The category line under a post."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Harrow Lane opens soon. Find more posts: Horror, To Watch, Trailer FEATURED POSTS FOLLOW US HERE",
        ["Horror", "To Watch", "Trailer"],
    ),
    ("Harrow Lane opens soon.\nFiled under: Festivals, Sci-Fi\nComments (3)", ["Festivals", "Sci-Fi"]),
]
LEAVES_ALONE = [
    "Harrow Lane opens soon, with three tags: red, blue and grey.",
    "The keeper sorts the letters into categories. Nobody reads them.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("category_line", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("category_line", text) == []
