"""The line "by NAME DATE" over the story."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("by Ada Quill March 4, 2031\nA drama is coming to us from far away.", ["Ada Quill", "2031-03-04"]),
    (
        "Trailer for 'Harrow Lane'\nBy Jón Örn Ásgeirsson on 12 May 2019\nA drama is coming.",
        ["Jón Örn Ásgeirsson", "2019-05-12"],
    ),
]
LEAVES_ALONE = [
    "A film by Mirela Voss opened on March 4, which is a while ago.",
    "Harrow Lane was directed by Mirela Voss and opens soon.",
    "The house was built by hand in March 1931 and is haunted.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("byline", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("byline", text) == []
