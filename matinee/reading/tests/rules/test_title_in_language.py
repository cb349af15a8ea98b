"""The title in a language that is named."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Its Japanese title is Yoru no Umi.", [Title("Yoru no Umi", "romanised", "ja-Latn")]),
    ("The film, whose English title is The Hum, opens.", [Title("The Hum", "alternate", "en")]),
    ("The Danish title, “Havregade,” means oat street.", [Title("Havregade", "original", "da")]),
    ("The film's original title, La ruelle, means the lane.", [Title("La ruelle", "original")]),
    ("The film opens. International title: The Hum.", [Title("The Hum", "alternate")]),
]
LEAVES_ALONE = [
    "The novel's English title is The Hum.",
    "The song has the Danish title Havregade.",
    "Its Japanese title is a pun.",
    "She won the Danish title in May.",
    "The original title sequence is by Ana Pell.",
    "The film has a title.",
]
READS += [
    (
        "The Japanese title, Kiri no Michi (霧の道), means fog.",
        [Title("Kiri no Michi", "romanised", "ja-Latn"), Title("霧の道", "original", "ja")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_in_language", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_in_language", text) == []
