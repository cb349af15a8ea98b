"""The streamer or channel that shows the film."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "A ghost drama titled Harrow Lane. Czech broadcaster Prima has ordered it, ahead of a "
            "launch on Prima in the fall."
        ),
        ["Prima"],
    ),
    ("A ghost drama titled Harrow Lane. It will be streaming on Max in May.", ["Max"]),
    (
        (
            "A ghost drama titled Harrow Lane. It is in US theaters from May, and it's streaming "
            "on Shudder from June 3rd."
        ),
        ["Shudder"],
    ),
    (
        "A ghost drama titled Harrow Lane. In Peru it will stream on Disney+ from June.",
        ["Disney+"],
    ),
    (
        ("A ghost drama titled Harrow Lane. It was shown on ITV in spring, and is repeated on BBC Two."),
        ["ITV", "BBC Two"],
    ),
    ("A ghost drama titled Harrow Lane. The film hits HBO Max in May.", ["HBO Max"]),
]
READS += [
    ("A ghost drama titled Harrow Lane. Tune in to BBC Two at 9pm.", ["BBC Two"]),
    ("A ghost drama titled Harrow Lane. It will make its way to Shudder.", ["Shudder"]),
    ("A ghost drama titled Harrow Lane. It will premiere on Kelpie Channel in May.", ["Kelpie Channel"]),
    ("A ghost drama titled Harrow Lane. It debuts online today at short film platform Foyer.", ["Foyer"]),
    ("A ghost drama titled Harrow Lane. It will be broadcast on BBC ALBA the same evening.", ["BBC ALBA"]),
]
LEAVES_ALONE = [
    "A ghost drama titled Harrow Lane. The broadcaster wants it, ahead of a launch on Tarn in the fall.",
    "A ghost drama titled Harrow Lane. He sold it to Netflix.",
    "A ghost drama titled Harrow Lane. She listens to PBS.",
    "A ghost drama titled Harrow Lane. She drowned in the Tarn Channel.",
    "A ghost drama titled Harrow Lane. He works on a platform in Oslo.",
    "A ghost drama titled Harrow Lane. They met at a new service station in Oslo.",
    "A ghost drama titled Harrow Lane. The story centers on Max, who comes home at night.",
    "A ghost drama titled Harrow Lane. Ivo Marsh (seen on Netflix in Slow Road) plays the keeper.",
    "A ghost drama titled Harrow Lane. She works on Mondays.",
    "A ghost drama titled Harrow Lane. The trailer is on YouTube.",
    "A ghost drama titled Harrow Lane. It was compared to his earlier series on HBO.",
    "A ghost drama titled Harrow Lane. There was a long fight with Netflix.",
    (
        "Trailer for 'Harrow Lane'\n\nKarl Oster goes on from a memorable run on Netflix hit Odder "
        "Things, now streaming."
    ),
]
READS += [
    ("Harrow Lane will be available on Hulu in the US and Disney+ in other countries.", ["Hulu", "Disney+"]),
]
LEAVES_ALONE += [
    "Harrow Lane is a drama about Hulu and Disney+ in other countries.",
    "We keep it on a shelf and Netflix in a drawer.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_channel", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_channel", text) == []
