"""The bare title behind a film's noun."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Ana Pell to play a keeper in Harrow Lane\n\nShe will be in Mirela Voss's next film Harrow Lane.",
        [Title("Harrow Lane")],
    ),
    ("Tarn Distr. has acquired the crime thriller Harrow Lane, starring Ana Pell.", [Title("Harrow Lane")]),
    ("It has a date: the outback western Harrow Lane will open in June.", [Title("Harrow Lane")]),
    ("Tarn works with new nature project Sheep of the Fjord and has a date.", [Title("Sheep of the Fjord")]),
    ("Mirela Voss has set the cast for her next film The Weekend. It hums.", [Title("The Weekend")]),
]
LEAVES_ALONE = [
    "Part of it goes to Mirela Voss and her film Harrow Lane.",
    "She is Ana Pell, who also made the cult hit Ferry, ghost movie Ash, and more.",
    "She is the director of the drama Harrow Lane, and of others.",
    "His last film Harrow Lane was a hit.",
    "The comedy Ana Pell made is here.",
    "He liked Tarn's 2031 film Ash, and said so.",
    "Ana Pell is here. Mirela Voss is at work on her next film The Weekend.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("described_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("described_title", text) == []
