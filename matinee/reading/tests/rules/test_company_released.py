"""The company that shows the material."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "A ghost drama titled Harrow Lane. Crestway would like you to remember that. The studio "
            "has released a new featurette for Harrow Lane."
        ),
        ["Crestway"],
    ),
    ("Lantern Pictures has a brand new trailer for Harrow Lane, the action comedy.", ["Lantern Pictures"]),
    (
        '"Who is there?" Lantern Row has unveiled an official trailer for the drama Harrow Lane.',
        ["Lantern Row"],
    ),
    ("Tarn Distr. has finally debuted a new teaser for the drama Harrow Lane.", ["Tarn Distr."]),
    (
        "Lantern Row + Marrow & Co have released the first trailer for the drama Harrow Lane.",
        ["Lantern Row", "Marrow & Co"],
    ),
    (
        "Lantern Films / Tarn Releasing have put out a moody trailer for Harrow Lane.",
        ["Lantern Films", "Tarn Releasing"],
    ),
    ("Tarn & Lantern has announced a new restoration of HARROW LANE.", ["Tarn & Lantern"]),
    ("Tarn & Lantern have announced a new restoration of HARROW LANE.", ["Tarn", "Lantern"]),
    (
        ("Lantern Row USA just debuted this moody trailer for Harrow Lane, a Danish ghost thriller."),
        ["Lantern Row USA"],
    ),
    (
        "Lantern Row in the UK has at last given us a trailer for the drama Harrow Lane.",
        ["Lantern Row"],
    ),
    ("From Lantern Row comes the very first poster for Harrow Lane.", ["Lantern Row"]),
    ("Lantern Row is releasing a new trailer for the film Harrow Lane.", ["Lantern Row"]),
    (
        "A ghost drama called Harrow Lane. Tarn Row has now put out a U.S. trailer ahead of its run.",
        ["Tarn Row"],
    ),
]
READS += [
    ("Shout! Lanterns has unveiled the first trailer for the drama Harrow Lane.", ["Shout! Lanterns"]),
    ("Tarn UK has unveiled a UK trailer for the drama Harrow Lane.", ["Tarn UK"]),
    ("It is a hit in Denmark. eTarn has unveiled the first trailer for the drama Harrow Lane.", ["eTarn"]),
    ("Lampe et Court has unveiled the first trailer for the drama Harrow Lane.", ["Lampe et Court"]),
    ("Tarn/360 has unveiled the first trailer for the drama Harrow Lane.", ["Tarn/360"]),
    ("Our pals at Lantern Row sent over a clip from the drama Harrow Lane.", ["Lantern Row"]),
    ("Lantern Films and DUSK released the first trailer for Harrow Lane.", ["Lantern Films", "DUSK"]),
]
LEAVES_ALONE = [
    (
        "A ghost drama titled Harrow Lane. Nobody would like to remember that. The studio has "
        "released a new featurette for Harrow Lane."
    ),
    "A ghost drama titled Harrow Lane. The team behind Tin Skies has released a new teaser for Harrow Lane.",
    "iNews Daily has unveiled the first poster for the drama Harrow Lane.",
    "iPhone owners can see it. Nobody has unveiled the first trailer for the drama Harrow Lane.",
    "In 2 weeks they have unveiled the first trailer for the drama Harrow Lane.",
    "Ana Pell has unveiled a poster for Harrow Lane, says Pell. Karl has seen it.",
    "Our pals at Variety sent over a clip from the drama Harrow Lane.",
    "The keeper sent over a boat for the teaser.",
    "Harrow Lane has a brand new trailer for its fans.",
    "Empire has revealed the first photo from the drama Harrow Lane.",
    "A UK teaser has surfaced for the drama Harrow Lane.",
    "Variety has debuted the first trailer for the drama Harrow Lane.",
    "They have released a new trailer for the drama Harrow Lane.",
    "We already posted the trailer for Harrow Lane.",
    "Tarn Daily has unveiled the first poster for the drama Harrow Lane.",
    "Director Mirela Voss has shared a new photo from the set of Harrow Lane.",
    "The Tarn Film Festival has unveiled a trailer for this year's edition.",
    "Harrow Lane has debuted a new trailer in time for Easter. The film is called Harrow Lane.",
    "TrailerBarn has released the first clip from the drama Harrow Lane.",
    "Today we have a new trailer for the drama Harrow Lane.",
    "A ghost drama called Harrow Lane. He has now put out a U.S. trailer.",
]
READS += [
    (
        (
            "HARROW LANE is coming. We got an e-mail from the fine folks over at Lantern Row Home "
            "Video with the specs."
        ),
        ["Lantern Row Home Video"],
    ),
    ("Lantern Row has slipped us the first still from Harrow Lane.", ["Lantern Row"]),
]
LEAVES_ALONE += [
    "We heard from the folks at the cinema with the broken roof.",
    "She has slipped on the ice in a scene of Harrow Lane.",
    "A mail from the people at home with some news.",
]
READS += [
    ("FrightRow Pictures have sent over the debut trailer for Harrow Lane.", ["FrightRow Pictures"]),
]
LEAVES_ALONE += [
    "They have sent over the debut of their son. Harrow Lane is a film.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_released", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_released", text) == []
