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
READS += [
    (
        "Lantern Row Films is proud to present a new restoration of Harrow Lane, in cinemas from 5 May.",
        ["Lantern Row Films"],
    ),
    (
        "Harrow Lane is a drama. Tarn Street is thrilled to announce that the film will open in June.",
        ["Tarn Street"],
    ),
]
LEAVES_ALONE += [
    "She is proud to present her cake. Harrow Lane is in cinemas.",
    (
        "Mirela Voss is happy to announce that Harrow Lane is in theaters. Harrow Lane is directed by "
        "Mirela Voss."
    ),
    "Lantern Row is proud to present its team.",
]
READS += [
    (
        "The drama Harrow Lane is ready. Tarnstream has set Friday, May 9 for the premiere of the film.",
        ["Tarnstream"],
    ),
]
LEAVES_ALONE += [
    "The drama Harrow Lane is ready. She has set a table for the premiere.",
]
READS += [
    (
        "Lantern Row tells us that Harrow Lane will open in theaters on April 18. Harrow Lane is a musical.",
        ["Lantern Row"],
    ),
]
LEAVES_ALONE += [
    "She tells us that Harrow Lane will open in theaters on April 18.",
]


READS += [
    (
        (
            "Bleak House Video, the folks behind THE CANNERY and GUTTER SAINTS, just announced that its "
            "film HARROW LANE will play theaters in May."
        ),
        ["Bleak House Video"],
    ),
]

LEAVES_ALONE += [
    (
        "Ana Pell, the star behind THE CANNERY, just announced that her film HARROW LANE will play "
        "theaters in May."
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_announced", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_announced", text) == []
