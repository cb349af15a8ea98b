"""What the film is called elsewhere."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "In Japan it is called Yoru no Umi, which means Night Sea.",
        [Title("Yoru no Umi", "original"), Title("Night Sea", "alternate")],
    ),
    ("Harrow Lane was released in the UK as The Hum.", [Title("The Hum", "alternate")]),
    ("It opened in May as La Rue du soir.", [Title("La Rue du soir", "original")]),
    ("A Gaelic version, An Cala, is shown too.", [Title("An Cala", "alternate", "gd")]),
    ("Harrow Lane, known in its native France as La ruelle, opens.", [Title("La ruelle", "original")]),
    ("Harrow Lane, released internationally as The Hum, opens.", [Title("The Hum", "alternate")]),
    ("The film is known as La ruelle in its homeland.", [Title("La ruelle", "original")]),
    ("The show is called Harrow Lane, or Havrgade locally.", [Title("Havrgade", "original")]),
    ("The drama (which goes by Las salinas at home) is long.", [Title("Las salinas", "original")]),
]
LEAVES_ALONE = [
    "She is called La Rubia by her friends.",
    "He is known as Big K in Denmark.",
    "They sold it abroad as scrap.",
    "An Arabic version, Ana is voiced by Mirela Voss, opens.",
    "The boxer, known in Denmark as Big K, opens it.",
    "The drug was sold in Denmark as pills.",
    "Sold in Denmark as pilot for hire, she flies.",
    "In Japan it is called a classic.",
    "It opens in June or July at home.",
    "He goes by Bo at home.",
]
READS += [
    ("In the UK the film will be released as “The Hum.”", [Title("The Hum", "alternate")]),
    ("The film will be known as “The Hum” in the U.K.", [Title("The Hum", "alternate")]),
    ("A date is set in America, where the film is to be called The Hum.", [Title("The Hum", "alternate")]),
    ("The film played Cannes as La ruelle.", [Title("La ruelle", "original")]),
    ("La ruelle, as it is called in France, opens in May.", [Title("La ruelle", "original")]),
    ("Titled “La ruelle” in its native France, it was a hit.", [Title("La ruelle", "original")]),
    ("The German-language release is titled “Der lange Weg.”", [Title("Der lange Weg", "alternate", "de")]),
]
LEAVES_ALONE += [
    "Ana Pell played Boston as “Mira.”",
    "The song was released in Denmark as “Mira.”",
    "Her earlier film, released abroad as “Tin Skies,” won.",
    "It screened in Oslo as part of a strand.",
    "He is known as “Big K” in Denmark.",
]
LEAVES_ALONE += [
    "In Denmark she will be called a star.",
]


LEAVES_ALONE += [
    "In Quebec it is shown on Friday.",
    "For America, where the film is set, it is late.",
]


LEAVES_ALONE += [
    "In Quebec it will be shown as a double bill.",
]


READS += [
    (
        "In Quebec it will be shown as La Traversée des dindes.",
        [Title("La Traversée des dindes", "original")],
    ),
    (
        "There are hopes for America, where the film is to be called Dead Popular.",
        [Title("Dead Popular", "alternate")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_abroad", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_abroad", text) == []
