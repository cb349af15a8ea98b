"""One person for both."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A drama from writer/director Anders Holt.", ["Anders Holt", "Anders Holt"]),
    ("Writer-director Mirela Voss has a new film.", ["Mirela Voss", "Mirela Voss"]),
    (
        "It is directed by Mirela Voss. She also co-wrote the script with Ana Pell.",
        ["Mirela Voss", "Ana Pell"],
    ),
    ("The film is directed by Mirela Voss from her own screenplay.", ["Mirela Voss"]),
    (
        "It comes from director Mirela Voss from a screenplay she worked on with Anders Holt.",
        ["Mirela Voss", "Anders Holt"],
    ),
    (
        "Directed by Mirela Voss from a screenplay co-written with Anders Holt.",
        ["Mirela Voss", "Anders Holt"],
    ),
    ("Directed by Mirela Voss, who co-wrote with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("It is directed by Mirela Voss. She co-wrote it with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("Mirela Voss will direct from her own script.", ["Mirela Voss"]),
    (
        (
            "It is directed by Mirela Voss. No ghosts, says the director, who penned the screenplay with "
            "Ana Pell."
        ),
        ["Mirela Voss", "Ana Pell"],
    ),
]
LEAVES_ALONE = [
    "The film is directed by Mirela Voss.",
    "The film is written by Ines Marr.",
    "It is a remake of the original written and directed by Karl Oster.",
    "She wrote and directed plays as a child.",
    "It comes from director Mirela Voss, whom she worked with.",
    "From a screenplay co-written by two sisters.",
    "Directed by Mirela Voss, who wrote Ferry with Anders Holt.",
    "Directed by Mirela Voss. She wrote it down.",
    "Mirela Voss will direct from a crane.",
    "It is directed by Mirela Voss. The director, who penned a cookbook, lives in Oslo.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("written_and_directed", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("written_and_directed", text) == []
