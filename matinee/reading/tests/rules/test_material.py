"""What was released, with its qualifiers."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Material

READS = [
    (
        "Lantern Row has unveiled a second official UK trailer for the film Harrow Lane.",
        [Material("trailer", ("second", "official", "UK"))],
    ),
    (
        "Tarn has put out a short red-band teaser trailer for the film.",
        [Material("teaser", ("short", "red band"))],
    ),
    ("Tarn has debuted an official promo trailer for it.", [Material("trailer", ("official", "promo"))]),
    ("Tarn has fired off its first teaser for the film.", [Material("teaser", ("first",))]),
    ("Tarn unveils a first trailer and poster for the film.", [Material("trailer", ("first",))]),
    ("Tarn has posted a special “making of” featurette.", [Material("featurette", ("special",))]),
]
READS += [
    (
        "Trailer for 'Harrow Lane'\n\nHarrow Lane has a new trailer, and it's loud.",
        [Material("trailer", ("new",))],
    ),
    ("The ghost drama finally has a trailer.", [Material("trailer")]),
    ("They've handed us the theatrical poster to show you.", [Material("poster", ("theatrical",))]),
    ("Tarn has unveiled a subtitled teaser for it.", [Material("teaser", ("subtitled",))]),
]
LEAVES_ALONE = [
    "The keeper has a trailer by the sea.",
    "They handed the letter over in a trailer.",
    "Ana Pell has another trailer now.",
    "Tarn already revealed a first teaser.",
    "The keeper has released the birds into the morning.",
    "After Tarn released the first teaser, it was quiet.",
    "They presented a plaque to the trailer's owner.",
    "He shares a bed with his sister in the trailer.",
    "She lives in a trailer by the sea.",
    "They unveiled a statue in the harbour.",
]
READS += [
    ("Tarn has given us an exclusive first look at the trailer for Harrow Lane.", [Material("trailer")]),
]
LEAVES_ALONE += [
    "The mayor posts a list of those who may still draw from the well.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("material", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("material", text) == []
