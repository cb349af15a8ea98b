"""The release in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values

STORY = "\n\nThe ghost drama Harrow Lane is directed by Mirela Voss."
READS = [
    (f"Limited Edition: In Theaters June 20th, 2031{STORY}", [("theatrical", "2031-06-20")]),
    (
        f"Harrow Lane: In Theaters and VOD June 20th{STORY}",
        [("theatrical", "2031-06-20"), ("vod", "2031-06-20")],
    ),
    (f"Harrow Lane Premieres Wednesday 21 May on Netflix{STORY}", [("streaming", "2031-05-21")]),
    (f"'Harrow Lane' checks into UK cinemas May 2{STORY}", [("theatrical", "2031-05-02")]),
]
LEAVES_ALONE = [
    f"Limited Edition Arrives June 20th, 2031{STORY}",
    f"Harrow Lane in Theaters Soon{STORY}",
    f"Harrow Lane Trailer Arrives June 20th{STORY}",
    f"Harrow Lane in Theaters{STORY} It opens in theaters on June 20th.",
    f"Harrow Lane in Theaters May 2, on VOD June 5{STORY}",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert [(value.channel, value.date) for value in values("headline_release", text)] == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_release", text) == []
