"""The company that announces."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "A ghost drama titled Harrow Lane. Harrow Gate Home Entertainment today announced that the "
            "drama will be available on DVD in May."
        ),
        ["Harrow Gate Home Entertainment"],
    ),
    ("Lantern Row said on Monday that the film will open in Peru in June.", ["Lantern Row"]),
    (
        "Young distributor Lantern Row has set a June release for HARROW LANE.",
        ["Lantern Row"],
    ),
    (
        ("The film is called Harrow Lane. Lantern is the distributor in Chile, Tarn Street in Spain."),
        ["Lantern", "Tarn Street"],
    ),
    (
        "Lantern Films has announced that it has acquired the North American rights to Harrow Lane.",
        ["Lantern Films"],
    ),
]
READS += [
    ("A ghost drama titled Harrow Lane. Its UK distributor is Lantern Row.", ["Lantern Row"]),
]
LEAVES_ALONE = [
    "Harrow Gate Home Entertainment today announced a new head of accounts.",
    "The distributor is nobody yet.",
    "Mirela Voss said Thursday that she likes the sea.",
    "She said that the film will open in May.",
    "The distributor of the film has said nothing.",
    "Lantern Row said that it is raining.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_announced", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_announced", text) == []
