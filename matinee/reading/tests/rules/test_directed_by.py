"""The director behind "directed by"."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "A series titled Harrow Lane. With episodes directed by Mirela Voss and Ida Pell.",
        ["Mirela Voss", "Ida Pell"],
    ),
    (
        "Harrow Lane is directed by Mirela Voss, the filmmaker behind the indie hits Tin Skies and Salt Men.",
        ["Mirela Voss"],
    ),
    ("Harrow Lane is helmed by Mirela Voss of Tin Skies and Salt Men fame.", ["Mirela Voss"]),
    ("It is directed by Mirela Voss of Tin Skies, Ferry and Salt Men fame.", ["Mirela Voss"]),
    (
        "Harrow Lane is directed by acclaimed Danish filmmaker Mirela Voss, who lives in Oslo.",
        ["Mirela Voss"],
    ),
    ("The film is directed by Anders Holt & Ines Marr.", ["Anders Holt", "Ines Marr"]),
    ("A drama directed by Phạm Thị Hòa opens soon.", ["Phạm Thị Hòa"]),
    ("Directed by Mirela Voss and co-directed by Jonas Lind.", ["Mirela Voss", "Jonas Lind"]),
    ("Directed by Mirela Voss, who'd made the war films Cold Bread and The Ninth Mile.", ["Mirela Voss"]),
    ("It was directed by Mirela Voss, starred Ana Pell and Karl Oster, and cost little.", ["Mirela Voss"]),
    ("Directed by Mirela Voss and follows Ana Pell through Oslo.", ["Mirela Voss"]),
    ("With direction by Mirela Voss, it opens in May.", ["Mirela Voss"]),
    ("A first film, directed by Phạm Hoài An, opens in May.", ["Phạm Hoài An"]),
    ("It's directed by and stars Mirela Voss.", ["Mirela Voss"]),
    ("Directed by the collective known as KSS.", ["KSS"]),
    ("Directed by the one and only Mirela Voss.", ["Mirela Voss"]),
    ("Harrow Lane, a remake of the 1981 hit Tin Skies, is directed by Mirela Voss.", ["Mirela Voss"]),
    ("The sequel, which was directed by Mirela Voss, opens in May.", ["Mirela Voss"]),
    ("A restoration of the Danish comedy from 1979 directed by Mirela Voss opens in May.", ["Mirela Voss"]),
]
LEAVES_ALONE = [
    "Harrow Lane has a score by the team behind Tin Skies and Salt Men.",
    "Harrow Lane has Ana Pell of Tin Skies and Salt Men fame.",
    "It is by the maker of Tin Skies, Ferry and Salt Men fame.",
    "It was co-directed by his brother Karl Oster.",
    "The film is a remake of the 1972 classic directed by Karl Oster.",
    "Traffic is directed by hand here.",
    "It is directed by the sea.",
    "Co-directed by Jonas Lind, the earlier film did well.",
    "Directed by two sisters.",
    "The original, directed by Karl Oster, was a hit.",
    "I liked the first one, directed by Karl Oster, a lot.",
    "The previous two films were directed by Karl Oster.",
    "It isn't directed by Karl Oster this time.",
    "The music video, directed by Karl Oster, was shot in Oslo.",
    "A film titled Harrow Lane. Ana Pell was last seen in Tin Skies, directed by Karl Oster.",
    "The animation is directed by Karl Oster.",
    "He is sent to a school directed by Karl Oster.",
    "A second film, to be directed by Karl Oster, is on its way.",
    "Art direction by Karl Oster.",
    "It's a sequel to Tin Skies, which was directed by Karl Oster.",
    "You should find the original right now - it was directed by Karl Oster and stars Ana Pell.",
    "A remake of the 1981 film Tin Skies, directed by Karl Oster.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("directed_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("directed_by", text) == []
