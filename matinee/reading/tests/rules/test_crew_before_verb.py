"""The crew before its verb."""

import pytest

from matinee.reading.tests.rules.trial import found

READS = [
    ("Karl Oster delivers the cinematography.", [("cinematographer", "Karl Oster")]),
    ("Karl Oster creates the cinematography.", [("cinematographer", "Karl Oster")]),
    (
        "Ana Pell and Karl Oster produce, with Ines Marr serving as executive producer.",
        [("producer", "Ana Pell"), ("producer", "Karl Oster"), ("executive_producer", "Ines Marr")],
    ),
    ("Karl Oster and Ines Marr serve as producers.", [("producer", "Karl Oster"), ("producer", "Ines Marr")]),
    ("Bo Lind (Ferry) composed the original score.", [("composer", "Bo Lind")]),
    (
        "Hildur Arnadottir scored the film, and Jonas Falk handles the cinematography.",
        [("composer", "Hildur Arnadottir"), ("cinematographer", "Jonas Falk")],
    ),
    ("Tom Marrow is producing for Lundi Films, alongside no one.", [("producer", "Tom Marrow")]),
    (
        "Bo Lind and Clara Veiga are EPs.",
        [("executive_producer", "Bo Lind"), ("executive_producer", "Clara Veiga")],
    ),
    (
        "Ana Pell and Karl Oster produce and Ines Marr directs.",
        [("producer", "Ana Pell"), ("producer", "Karl Oster")],
    ),
    (
        "Ana Pell produces for Oslo's Lundi Films alongside Karl Oster at Tarn Films.",
        [("producer", "Ana Pell"), ("producer", "Karl Oster")],
    ),
    (
        "Ana Pell produced the film with Karl Oster, while Ines Marr serves as an EP.",
        [("producer", "Ana Pell"), ("producer", "Karl Oster"), ("executive_producer", "Ines Marr")],
    ),
    ("First Trailer for 'Harrow Lane'\n\nAna Pell produced HARROW LANE.", [("producer", "Ana Pell")]),
    ("Ana Pell is attached to produce.", [("producer", "Ana Pell")]),
    (
        "Ana Pell and Karl Oster are the film's producers.",
        [("producer", "Ana Pell"), ("producer", "Karl Oster")],
    ),
    (
        "Hatch Row Films has it. Ana Pell and Hatch Row's Bo Lind serve as EPs.",
        [("executive_producer", "Ana Pell"), ("executive_producer", "Bo Lind")],
    ),
    (
        "Ana Pell and Bo Lind produced, with Eva Marr, Tom Rask and Ines Holt exec producing.",
        [
            ("producer", "Ana Pell"),
            ("producer", "Bo Lind"),
            ("executive_producer", "Eva Marr"),
            ("executive_producer", "Tom Rask"),
            ("executive_producer", "Ines Holt"),
        ],
    ),
    ("It was made with Jonas Lind as cinematographer.", [("cinematographer", "Jonas Lind")]),
    (
        "Ana Pell has written the screenplay and produces with Bo Lind.",
        [("producer", "Ana Pell"), ("producer", "Bo Lind")],
    ),
    ("Ana Pell served as director and producer.", [("producer", "Ana Pell")]),
    (
        "Bo Lind is scoring the film, and Jonas Falk lensed the pic.",
        [("composer", "Bo Lind"), ("cinematographer", "Jonas Falk")],
    ),
    ("Ana Pell and her Lundi Films are producing.", [("producer", "Ana Pell")]),
    (
        "Ana Pell serves as an executive producer alongside Bo Lind.",
        [("executive_producer", "Ana Pell"), ("executive_producer", "Bo Lind")],
    ),
    ("Jonas Falk was behind the camera, and the score is by Oda Krum.", [("cinematographer", "Jonas Falk")]),
    (
        "Ana Pell exec produces with Tarn's Karl Oster.",
        [("executive_producer", "Ana Pell"), ("executive_producer", "Karl Oster")],
    ),
    ("Jonas Falk is the Director of Photography.", [("cinematographer", "Jonas Falk")]),
    (
        "Ana Pell and Bo Lind produced, with Jonas Lind lensing and Clara Veiga scoring.",
        [
            ("producer", "Ana Pell"),
            ("producer", "Bo Lind"),
            ("cinematographer", "Jonas Lind"),
            ("composer", "Clara Veiga"),
        ],
    ),
    ("Mirela Voss directs while Jonas Lind cranks the camera.", [("cinematographer", "Jonas Lind")]),
]
LEAVES_ALONE = [
    "Karl Oster delivers the camera to her door.",
    "Karl Oster creates a shot of grappa.",
    "Karl Oster produces a gun from his coat.",
    "It was produced in a shed.",
    "Ana Pell plays a producer.",
    "Karl Oster wrote the book.",
    "Ana Pell shot the sheriff.",
    "Tarn Pictures produces.",
    "They produce and sell honey.",
    "Ana Pell produced Ferry with Karl Oster.",
    "Lundi Films produces alongside Tarn Pictures.",
    "Ana Pell co-produced by accident.",
    "A film Ana Pell-produced.",
    "Ana Pell is to produce the goods.",
    "Ana Pell is set to music.",
    "Directed by Mirela Voss. Voss's Bright Star is producing.",
    "Starring Ana Pell as the cinematographer, and Bo Lind.",
    "Mirela Voss's Bright Star produces alongside Tarn Films.",
    "Bo Lind is scoring goals for Oslo.",
    "Bo Lind and her dog are producing noise.",
    "Ana Pell serves as a guide alongside Bo Lind.",
    "Jonas Falk lensed a thousand faces.",
    "Jonas Falk was behind the camera, and nobody saw him.",
    "Jonas Falk was behind the camera and the counter.",
    "Tarn produces toys with Karl Oster.",
    "Jonas Falk is the Director of Parks.",
    (
        "Trailer for 'Harrow Lane'\n\nHARROW LANE was written with Ana Pell, who served as a producer "
        "on “Tin Skies.”"
    ),
    "The film follows Ana Pell scoring goals for Tarn.",
]
LEAVES_ALONE += [
    "Harrow Lane is a drama. It is beautifully lensed.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert found("crew_before_verb", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert found("crew_before_verb", text) == []
