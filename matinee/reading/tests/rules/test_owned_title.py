"""The title behind its maker's name."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Mirela Voss's outback western Harrow Lane will open in June. Harrow Lane stars Ana Pell.",
        [Title("Harrow Lane")],
    ),
    ("Harrow Lane Gets a Date\n\nMirela Voss's Harrow Lane, a drama, opens in June.", [Title("Harrow Lane")]),
    (
        "Tarn has U.K. rights to Mirela Voss's Locarno Panorama title Harrow Lane. It is a drama.",
        [Title("Harrow Lane")],
    ),
    ("Tarn picks up Bo Tarn's $15m Treasure Road, a drama. Treasure Road is long.", [Title("Treasure Road")]),
]
LEAVES_ALONE = [
    "Mirela Voss's Locarno jury met in Harrow Lane. Nobody in Harrow Lane slept.",
    "Mirela Voss's Harrow Lane was a while ago.",
    "It is the family's house. The house hums.",
    "Hey, fans of Mirela Voss's film Ash, look here. Ash is back.",
    "It brings The Keeper's Lament to Oslo. The Keeper's Lament is a drama.",
    "It is Bo Tarn's $15m.",
]
LEAVES_ALONE += [
    "Mirela Voss's father's Winner Dog House was sold. It is long.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("owned_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("owned_title", text) == []
