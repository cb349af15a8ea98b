"""When, where and how the film comes out."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Release

READS = [
    (
        "Lantern Row will release it in select US theaters on October 3rd, 2031 this fall.",
        [
            Release(
                "2031-10-03", "US", "limited", None, "release it in select US theaters on October 3rd, 2031"
            )
        ],
    ),
    (
        "The film is scheduled to open in Spain starting in April 2031 this spring.",
        [Release("2031-04", "ES", "theatrical", None, "open in Spain starting in April 2031")],
    ),
    (
        "It arrives streaming on Netflix next month.",
        [Release("2031-04", None, "streaming", "Netflix", "arrives streaming on Netflix next month")],
    ),
    (
        "It opens in theaters on May 2nd, 2031, then hits VOD on June 5th, 2031.",
        [
            Release("2031-05-02", None, "theatrical", None, "opens in theaters on May 2nd, 2031"),
            Release(
                "2031-06-05",
                None,
                "vod",
                None,
                "opens in theaters on May 2nd, 2031, then hits VOD on June 5th, 2031",
            ),
        ],
    ),
    (
        "It opens in NY + LA theaters on November 11th, 2031.",
        [Release("2031-11-11", None, "limited", None, "opens in NY + LA theaters on November 11th, 2031")],
    ),
    (
        "It opens in theaters on May 2nd, 2031, then streams on Netflix this summer.",
        [
            Release("2031-05-02", None, "theatrical", None, "opens in theaters on May 2nd, 2031"),
            Release(
                "2031-22",
                None,
                "streaming",
                "Netflix",
                "opens in theaters on May 2nd, 2031, then streams on Netflix this summer",
            ),
        ],
    ),
]
LEAVES_ALONE = [
    "It premiered at the 2030 Tarn Film Festival.",
    "The film opens in the summer of 1971 with a storm.",
    "It was slated for May 2nd, 2031.",
    "A letter arrives on May 2nd.",
    "The trailer is out now.",
    "Lantern Row released the official trailer today.",
    "A ferry arrives at the pier this summer.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("release", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("release", text) == []
