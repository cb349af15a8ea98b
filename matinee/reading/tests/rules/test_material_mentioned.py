"""Material that the post only speaks of."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

HEAD = "Lantern Row Dates 'Harrow Lane'\n\nHarrow Lane opens in May. "
READS = [
    (f"{HEAD}You can watch the official trailer below.", [Material("trailer", ("official",))]),
    (f"{HEAD}The new trailer may be viewed on our site.", [Material("trailer", ("new",))]),
    (f"{HEAD}Trailer after the break.", [Material("trailer")]),
    (f"{HEAD}If the teaser is anything to go by, it's a blast.", [Material("teaser")]),
]
LEAVES_ALONE = [
    f"{HEAD}They live in a trailer in the woods.",
    f"{HEAD}She moves into the trailer park.",
    f"{HEAD}You can watch his trailer burn.",
    f"{HEAD}See the trailer for Tin Skies, too.",
    "You can watch the trailer below.",
    "Harrow Lane is a comedy.\n\nSPECIAL FEATURES\n\nTrailer\n\nNew interview with Ana Pell",
]
READS += [
    ("Harrow Lane opens in May. But feast your eyes on the first poster.", [Material("poster", ("first",))]),
]
LEAVES_ALONE += [
    "Harrow Lane opens in May. He tears down a poster in town.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material_mentioned", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material_mentioned", text) == []
