"""The composer."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Featuring an original score by Icelandic composer Hildur Arnadottir.", ["Hildur Arnadottir"]),
    ("With music by Bo Lind and Ana Pell.", ["Bo Lind", "Ana Pell"]),
    ("With music by folk band The Hollow Reel.", ["The Hollow Reel"]),
    ("The score, by pianist Ana Pell, is sparse.", ["Ana Pell"]),
    ("That lovely music you hear is by Ana Pell.", ["Ana Pell"]),
    ("The creepy score comes from the band Cold Wednesday Club.", ["Cold Wednesday Club"]),
    ("Composing the score is Bo Lind.", ["Bo Lind"]),
    ("Music comes courtesy of Bo Lind.", ["Bo Lind"]),
    ("The score is the work of pianist Oda Krum.", ["Oda Krum"]),
    ("It has a score for harp and wind by Oda Krum.", ["Oda Krum"]),
    ("With songs and a score by composer Oda Krum.", ["Oda Krum"]),
]
LEAVES_ALONE = [
    "A song by Karl Oster plays.",
    "The score is settled by a duel.",
    "There is music by the sea.",
    "It has a song by Ana Pell.",
    "Previously his score by Karl Oster won.",
    "The music you hear is by the sea.",
    "The score for the match is by now 3 to 1.",
    "Composing herself, Ana Pell leaves.",
    "The trailer is set to music by Bo Lind.",
    "First Trailer for 'Harrow Lane'\n\nThe original film, scored by Bo Lind, was a flop.",
    "The songs in the trailer are the work of Oda Krum.",
    "It is the work of a lifetime by Oda Krum.",
    "She scored for Norway, and Oda Krum cheered.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("music_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("music_by", text) == []
