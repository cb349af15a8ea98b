"""Where and when the film was shot."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Shoot

READS = [
    (
        "The production filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030.",
        [
            Shoot(
                "Tarn Island Ferry",
                "2030-05-03",
                "2030-05-09",
                None,
                "filmed on the Tarn Island Ferry (TIF) from May 3rd - 9th, 2030.",
            )
        ],
    ),
    (
        "It was shot in Reykjavik, Iceland.",
        [Shoot("Reykjavik, Iceland", None, None, None, "shot in Reykjavik, Iceland.")],
    ),
    ("Filmed in Galicia.", [Shoot("Galicia", None, None, None, "Filmed in Galicia.")]),
]
LEAVES_ALONE = [
    "The drama was filmed in Breton.",
    "It was shot in IMAX and on 35mm.",
    "The rest was shot in studios.",
    "A man was shot in Old Harrow.",
    "Filmed in black-and-white.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("filming", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("filming", text) == []
