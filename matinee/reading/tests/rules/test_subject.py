"""What the post is about."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The drama Harrow Lane is by Mirela Voss. It runs an hour and 39 minutes.", ["film"]),
    ("The horror film Harrow Lane is by Mirela Voss, after making a number of horror shorts.", ["film"]),
    ("The drama Harrow Lane is on a disc with a making-of featurette (18 minutes).", ["film"]),
    ("Lantern Row has unveiled a trailer for a drama film titled Harrow Lane.", ["film"]),
    ("Lantern Row has unveiled a trailer for an animated short film titled Harrow Lane.", ["short"]),
    ("Lantern Row has unveiled a trailer for a TV series titled Harrow Lane.", ["series"]),
    ("Trailer for Comedy Series 'Harrow Lane'\n\nThe house hums.", ["series"]),
    ("A trailer for the drama Harrow Lane, based on the TV series, is here.", ["film"]),
    ("Trailer for Netflix show Harrow Lane\n\nHarrow Lane is about a house.", ["series"]),
    ("Tarn has a trailer for its new miniseries “Harrow Lane”. “Harrow Lane” hums.", ["series"]),
    ("Posters Show 'Harrow Lane' Star\n\nHarrow Lane is about a house.", ["film"]),
    ("Harrow Lane is directed by Mirela Voss. It is a 12-minute Danish ghost story.", ["short"]),
    ("Teaser for 'Harrow Lane'\n\nDenmark / 14 min / 2031\n\nA house hums in Harrow Lane.", ["short"]),
    ("Trailer for 'Harrow Lane'\n\nVoss made the show, and all six hour-long episodes hum.", ["series"]),
    (
        "Trailer for 'Harrow Lane'\nby Ada Quill March 4, 2031\nA house hums, and we hum.\nTags: Shorts",
        ["short"],
    ),
    ("Trailer for 'Harrow Lane'\n\nHarrow Lane has a 2 minute trailer and a film.", ["film"]),
    ("Trailer for 'Harrow Lane'\n\nHarrow Lane is by Voss, whose earlier 9-minute short hums.", ["film"]),
    ("Trailer for 'Harrow Lane'\n\nAna Pell (TV series Ash) is in Harrow Lane.", ["film"]),
    ("'Ash' Season 2 Star Ana Pell Joins 'Harrow Lane'\n\nThe film Harrow Lane hums.", ["film"]),
]
LEAVES_ALONE = [
    "It runs an hour and 39 minutes.",
    "There are horror shorts.",
    "All six episodes of the show.",
    "It is a 12-minute ghost story.",
    "Denmark / 14 min / 2031",
    "He is in the show.",
    "A short walk.",
    "There are 18 minutes of it.",
    "The new season.",
    "One episode.",
    "A series of odd events.",
    "",
    "The keeper of the light.",
    "!!!",
    "A show in the park.",
    "Six episodes.",
    "The series ended.",
    "...",
    "\n\n",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("subject", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("subject", text) == []
