"""The company of a release to come."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Harrow Lane is directed by Mirela Voss. Lantern Row will release Harrow Lane in US theaters soon.",
        ["Lantern Row"],
    ),
    ("Harrow Lane is directed by Mirela Voss. Tarn Ent. will debut the film on VOD soon.", ["Tarn Ent."]),
    (
        "Harrow Lane is directed by Mirela Voss. It was picked up by Lantern Row after the festival.",
        ["Lantern Row"],
    ),
    (
        "Harrow Lane is directed by Mirela Voss. Tarn Pictures has acquired U.S. rights to the film.",
        ["Tarn Pictures"],
    ),
]
LEAVES_ALONE = [
    "Harrow Lane is directed by Mirela Voss. It will open in theaters soon.",
    "Harrow Lane is directed by Mirela Voss. They will release the film soon.",
    "Harrow Lane is directed by Mirela Voss. The mayor will open the festival.",
    "Harrow Lane is directed by Mirela Voss. He was picked up by his mother.",
    "He has acquired a taste for the film.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_will_release", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_will_release", text) == []
