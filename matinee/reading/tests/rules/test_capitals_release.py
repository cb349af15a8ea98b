"""The release in a line of capitals."""

import pytest

from matinee.reading.tests.rules.trial import values

STORY = "\n\nThe ghost drama Harrow Lane is directed by Mirela Voss."
READS = [
    (
        f"HARROW LANE: a ghost drama\nPremieres Wednesday 21 May on Netflix{STORY}",
        [("2031-05-21", None, "streaming")],
    ),
    (
        f"LANTERN ROW PRESENTS\n\nHARROW LANE\nOPENS IN SELECT THEATERS FRIDAY, OCTOBER 3, 2031{STORY}",
        [("2031-10-03", None, "limited")],
    ),
    (
        f"HARROW LANE\n\nIN UK CINEMAS AND ON VOD 3 OCTOBER{STORY}",
        [("2031-10-03", "GB", "theatrical"), ("2031-10-03", "GB", "vod")],
    ),
    (f"HARROW LANE\nPREMIERES MAY 21 ON NETFLIX{STORY}", [("2031-05-21", None, "streaming")]),
]
LEAVES_ALONE = [
    f"Harrow Lane\nBy Ida Marsh, May 2, 2031, in Theaters{STORY}",
    f"HARROW LANE\nIN THEATERS SOON{STORY}",
    f"HARROW LANE\nIN THEATERS MAY 2, ON VOD JUNE 5{STORY}",
    f"HARROW LANE\nNEW YORK, MAY 2, 2031{STORY}",
    f"Harrow Lane\nThe lamp is in theaters since May 2{STORY}",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert [value[:3] for value in values("capitals_release", text)] == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("capitals_release", text) == []
