"""The title behind "titled" and "called"."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        (
            "Lantern Row has unveiled a trailer for an indie drama film titled Where Did You Go?,"
            " which opens soon."
        ),
        [Title("Where Did You Go?")],
    ),
    (
        (
            "Lantern Row has unveiled a trailer for a Danish movie called The Well of Names (in"
            " English), made by Mirela Voss."
        ),
        [Title("The Well of Names")],
    ),
    (
        "Lantern Row has unveiled a trailer for a thriller simply titled 1932, from Mirela Voss.",
        [Title("1932")],
    ),
    ("Titled Good Night, Voss, the biopic will be directed by Karl Oster.", [Title("Good Night, Voss")]),
    ("Titled “Harrow Lane,” the project shoots in May.", [Title("Harrow Lane")]),
    ("The six-parter is called Harrow Lane, and is long.", [Title("Harrow Lane")]),
    ("She is back with a UFO-tinged offering called Skylight, which opens in June.", [Title("Skylight")]),
]
LEAVES_ALONE = [
    "Titled after a song by his mother, the film opens in May.",
    "Called Home, the boy runs.",
    "It follows a boy named Eli who runs away.",
    "Not to be confused with the other film called Harrow Lane.",
    "The keeper is called Anders by everyone.",
    "She reads a novel titled Ash to the children.",
    "The mother is called Ana Pell.",
    "It is an effort called for by Tarn.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("titled", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("titled", text) == []
