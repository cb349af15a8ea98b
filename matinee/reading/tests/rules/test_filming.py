"""Where and when the film was shot."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Shoot

READS = [
    (
        "It was shot at the old Harrow steelworks in Marrow from October to December of last year.",
        [
            Shoot(
                "old Harrow steelworks in Marrow",
                "2030-10",
                "2030-12",
                None,
                "shot at the old Harrow steelworks in Marrow from October to December of last year.",
            )
        ],
    ),
    (
        "Shooting begins on May 4 in Tarn and is expected to wrap in July.",
        [
            Shoot(
                "Tarn",
                "2031-05-04",
                "2031-07",
                None,
                "Shooting begins on May 4 in Tarn and is expected to wrap in July.",
            )
        ],
    ),
    (
        "The filming started on Monday in Oslo.",
        [Shoot("Oslo", "2031-03-03", None, None, "filming started on Monday in Oslo.")],
    ),
    (
        "It was shot over 40 days in Oslo and Bergen.",
        [
            Shoot("Oslo", None, None, None, "shot over 40 days in Oslo and Bergen."),
            Shoot("Bergen", None, None, None, "shot over 40 days in Oslo and Bergen."),
        ],
    ),
    (
        "Filming took place on the Tarn Islands in October of 2030.",
        [
            Shoot(
                "Tarn Islands",
                "2030-10",
                "2030-10",
                None,
                "Filming took place on the Tarn Islands in October of 2030.",
            )
        ],
    ),
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
    "The drama One Last Shot in Tarn is here.",
    "Tarn Films began talks in Oslo.",
    "There is a shot of the birds in Old Harrow.",
    "He was filmed and shot by Karl Oster.",
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
