"""The actor in brackets."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Part

READS = [
    ("Directed by Mirela Voss, the film follows a young woman (Ana Pell) to sea.", [Part("Ana Pell")]),
    (
        "A ferryman named Finn (Karl Oster) meets a widow (Ines Marr), and her son (Ana Pell) hides.",
        [Part("Karl Oster", "Finn"), Part("Ines Marr"), Part("Ana Pell")],
    ),
    ("It follows two sisters (Ana Pell and Ines Marr) at sea.", [Part("Ana Pell"), Part("Ines Marr")]),
    (
        "Siblings Mira (voice of Ana Pell) and Anton (Karl Oster) live at sea.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    ("Mira Lund (Ana Pell in a fine turn) waits for the boat.", [Part("Ana Pell", "Mira Lund")]),
    (
        "Mira and Anton (Ana Pell and Karl Oster) meet on a ferry.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    ("It follows Mira (Ana Pell), a keeper who is hired by a banker.", [Part("Ana Pell", "Mira")]),
    ("A seamstress (Ana Pell) hears a voice.", [Part("Ana Pell")]),
    (
        "Starring Ana Pell and Karl Oster. Then Mira and Anton (Pell and Oster) meet.",
        [Part("Ana Pell", "Mira"), Part("Karl Oster", "Anton")],
    ),
    ("Starring Ana Pell. He meets Mr. Lund (Ana Pell) on the boat.", [Part("Ana Pell", "Mr. Lund")]),
    ("In winter a young florist (Ana Pell) hears a voice.", [Part("Ana Pell")]),
    (
        "Starring Ana Pell. Heart surgeon Mira Lund (Ana Pell) prepares for the flight.",
        [Part("Ana Pell", "Mira Lund")],
    ),
    ("When the ferry sinks, Mira Lund (Ana Pell) swims home.", [Part("Ana Pell", "Mira Lund")]),
    ("Keeper Mira Lund (Ana Pell) hears a voice.", [Part("Ana Pell", "Mira Lund")]),
    (
        (
            "Trailer for 'Harrow Lane'\n\nThe film stars Ana Pell as Mira, a student whose awkward lab "
            "partner (Karl Oster) is a ghost."
        ),
        [Part("Karl Oster")],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is set in Tarn and concerns a midwife (Ana Pell) "
            "who begins to suspect her own hands."
        ),
        [Part("Ana Pell")],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nIt stars Karl Oster (Ash) as Ray, a pitcher who moves in "
            "with his wife Eve (Oscar nominee Ana Pell, Ferry) and son Bo (Gil Marr, Tin Skies)."
        ),
        [Part("Ana Pell", "Eve"), Part("Gil Marr", "Bo")],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is written and directed by Mirela Voss. Set in "
            "the 70s, it follows Tess (Mirela Voss), who is forced to return home."
        ),
        [Part("Mirela Voss", "Tess")],
    ),
]
LEAVES_ALONE = [
    "The film follows a young woman, directed by a young woman (Ana Pell).",
    "Ana Pell (Slaughter Prom, the original Tin Skies) is a hoot.",
    "It follows two sisters (Oslo and Bergen) at sea.",
    "The film is produced by two sisters (Ana Pell and Ines Marr).",
    "The ferry (Ana Lund in Danish) sails.",
    "Composer Karl Oster (Tin Skies) joins her.",
    "The screenwriter (Karl Oster) left early.",
    "<p>In Oslo, Mira Lund (<i>Tin Skies</i>) waits for the boat.</p>",
    "The book is by Ines Holt. Holt (Salt Diary) began it in Oslo.",
    "Mira and Anton (Oslo and Bergen) wait.",
    "It has gone to France (Old Quay) and Japan (Tarn Row).",
    "She waits in the theater (Old Harrow) for him.",
    "Harrow Lane is directed by Mirela Voss (Tin Skies).",
    "Starring Ana Pell (Tin Skies) and Karl Oster.",
    "The film is by Mirela Voss (Ana Pell) of Oslo.",
    "They sail on the Tarn Ferry (TIF) for weeks.",
    "The Tarn Ferry (built in Oslo) sinks.",
    "Starring Ana Pell. Mira and Anton (their old dog and cat) live there.",
    "A film called Harrow Lane. Evan Holt (Violet Garden, Dark Mark) is composing the music.",
    "With Ana Pell (Ferry) and Karl Oster (Tin Skies), it was a hit in Oslo.",
    "Trailer for 'Harrow Lane'\n\nThe film stars Ana Pell as Mira, by a filmmaker (Karl Oster) of Oslo.",
    "Trailer for 'Harrow Lane'\n\nIt was a gift (Tarn Bay) that nobody wanted.",
    "Trailer for 'Harrow Lane'\n\nHarrow Lane is directed by Mirela Voss. Also shown is Ferry (Mirela Voss).",
    "Trailer for 'Harrow Lane'\n\nIt is directed by Mirela Voss. We like Ferry (Mirela Voss), a drama.",
]
LEAVES_ALONE += [
    (
        "A film titled Spirit Carpenter. Spirit Carpenter (Reikon Daiku) is about a boy who lives with "
        "his father."
    ),
]
READS += [
    (
        "Ana Pell plays Isolde, a bride who finds that her widower (Jack Harcourt) has gone. It is a drama.",
        [Part("Jack Harcourt")],
    ),
]
LEAVES_ALONE += [
    "It was sold to her widower (Jack Harcourt) by Tarn.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("character_parenthesis", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("character_parenthesis", text) == []
