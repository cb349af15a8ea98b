"""The director behind a film-maker's noun."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Harrow Lane is a noir by Mirela Voss.", ["Mirela Voss"]),
    ("Harrow Lane is a chiller by Mirela Voss.", ["Mirela Voss"]),
    ("A drama made by acclaimed Danish filmmaker Mirela Voss.", ["Mirela Voss"]),
    ("A new drama from director Anders Holt, about a ferry.", ["Anders Holt"]),
    ("This is the latest film from Mirela Voss (Tin Skies).", ["Mirela Voss"]),
    ("Under the direction of Mirela Voss, the film is a marvel.", ["Mirela Voss"]),
    ("From the mind of Mirela Voss comes a story of loss.", ["Mirela Voss"]),
    ("The film comes from Mirela Voss, whose name you know.", ["Mirela Voss"]),
    ("It shoots in May under the helm of Mirela Voss and Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    (
        "A drama called Harrow Lane. It's from Mirela Voss, whose Tin Skies we reviewed last year.",
        ["Mirela Voss"],
    ),
]
READS += [
    ("A drama from the filmmaker known as Kogo.", ["Kogo"]),
    ("A drama made by filmmaker Tarsam. It opens in May.", ["Tarsam"]),
    ("This oddity is the sophomore effort of Mirela Voss.", ["Mirela Voss"]),
    (
        "A film titled Harrow Lane. Harrow Lane comes from Mirela Voss, the Danish director of Ash.",
        ["Mirela Voss"],
    ),
]
LEAVES_ALONE = [
    "The festival, at which the drama Harrow Lane opens, has new films by Anders Holt and Bo Tarn.",
    "A chiller by night, the town is warm by day.",
    "It is a noir by trade.",
    "A drama made by Lantern Row Pictures.",
    "From the prize-winning musical by composer-lyricist Karl Oster.",
    "An adaptation of Harrow Lane, the film by Karl Oster.",
    "A film titled Harrow Lane. Later comes Tin Skies, a supernatural horror by Karl Oster.",
    "The jury was led by director Karl Oster.",
    "It played alongside the new film by Karl Oster.",
    "Directed by Anders Holt, son of director Karl Oster.",
    "Harrow Lane hails from Tarn Street and Ferry Hill.",
    "A letter from Denmark arrives.",
    "The bread is made by hand.",
    "It comes from the producers of Tin Skies.",
    "Among its other new films are a mockumentary by Danish director Mirela Voss.",
    "The song comes from Mirela Voss.",
    "The film comes from Kelpie Saloon and opens in May.",
    "They are in talks to board a first feature by Karl Oster.",
    "It sailed in May under the helm of nobody in particular.",
    "A drama called Harrow Lane returns in a new 4K restoration undertaken by the Cineteca di Tarn.",
    "A drama called Harrow Lane. It's from Norway, whose films we love.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("made_by_filmmaker", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("made_by_filmmaker", text) == []
