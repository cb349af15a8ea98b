"""Original, romanised and alternate titles."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Harrow Lane, originally known as Havrgade in Danish, is a drama.",
        [Title("Havrgade", "original", "da")],
    ),
    (
        "The Lighthouse, originally known as Mayak or Маяк in Russian, is a drama.",
        [Title("Mayak", "romanised", "ru-Latn"), Title("Маяк", "original", "ru")],
    ),
    (
        "The Lighthouse, originally known as 灯台の湾 in Japanese (or Tōdai no Wan), is a drama.",
        [Title("灯台の湾", "original", "ja"), Title("Tōdai no Wan", "romanised", "ja-Latn")],
    ),
    ("Harrow Lane (aka The Lane) is a drama.", [Title("The Lane", "alternate")]),
    ("Harrow Lane, formerly known as The Humming, is a drama.", [Title("The Humming", "alternate")]),
    ("Harrow Lane, or Il molo in Italian, is a drama.", [Title("Il molo", "original", "it")]),
    ("It's known as Yoru, Natsu in Japanese.", [Title("Yoru, Natsu", "romanised", "ja-Latn")]),
    ("The original title is “Le Quai des morts.” It opens.", [Title("Le Quai des morts", "original")]),
    ("The Humming Wall, a thriller, has been retitled to Ash.", [Title("The Humming Wall", "alternate")]),
    ("The Quiet Ferry (Stille Liv in Danish) is a drama.", [Title("Stille Liv", "original", "da")]),
    (
        "Harrow Lane, whose original French title is La Rue qui dort, opens.",
        [Title("La Rue qui dort", "original", "fr")],
    ),
    ("The full title is Harrow Lane: The Hum.", [Title("Harrow Lane: The Hum", "alternate")]),
    ("It premiered under the German title Stille Gasse.", [Title("Stille Gasse", "original", "de")]),
    ("A drama film, or Havrgade in its original Danish.", [Title("Havrgade", "original", "da")]),
    ("Harrow Lane (known as Havrgade in Denmark) opens.", [Title("Havrgade", "alternate")]),
    ("Harrow Lane (a.k.a. “The Hum”) opens.", [Title("The Hum", "alternate")]),
    ("Harrow Lane, also known as Las calles, is a drama.", [Title("Las calles", "alternate")]),
    (
        "Harrow Lane, originally Łąka nocą in Polish, is here. Harrow Lane is also known as Łąka nocą.",
        [Title("Łąka nocą", "original", "pl")],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane, also known as Ghasideh bozeh sefid, is directed "
            "by Mirela Voss."
        ),
        [Title("Ghasideh bozeh sefid", "alternate")],
    ),
]
LEAVES_ALONE = [
    "The boxer was also known as small and mean.",
    "It is a short also known as Las calles.",
    "It is a drama titled The Quay, filmed in Danish.",
    "The town is known as Port Salt in English.",
    "It is a short also called Ash.",
    "It is made by Karl Oster, aka Big K.",
    "It is based on the novel also called Havrgade in Danish.",
    "It is based on a novel with the full title The Keeper Who Fell.",
    "There is a cameo by him aka Karl Oster.",
    "It is a comic book called Havrgade in Danish, a book also called Gade in Danish.",
    "She was called Ana in Danish circles.",
    "Ash was renamed.",
    "The works (or simply “the works”) is a plant.",
    "He was originally known as a stuntman.",
    "She sings in Russian and in French.",
    "Ash or bone, it is all the same to him.",
    "The drama was filmed in Danish.",
    "The Quiet Ferry (filmed in Danish) is a drama.",
    "Harrow Lane is also known as a town of bells, and more.",
]
READS += [
    ("Harrow Lane (fka The Humming) opens in May.", [Title("The Humming", "alternate")]),
    ("Harrow Lane, a.k.a. The Humming, opens in May.", [Title("The Humming", "alternate")]),
    ("The film was earlier titled The Humming.", [Title("The Humming", "alternate")]),
    ("“Harrow Lane” (in German: “Der lange Weg”) opens in May.", [Title("Der lange Weg", "original", "de")]),
]
LEAVES_ALONE += [
    "The novel, originally titled The Humming, sold well.",
    "It opened earlier than The Humming.",
]
LEAVES_ALONE += [
    "The Humming opened earlier.",
    "In German cities it rained.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("other_titles", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("other_titles", text) == []
