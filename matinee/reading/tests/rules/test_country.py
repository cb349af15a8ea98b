"""The country of the film."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Tarn has a trailer for the re-release of a Korean crime classic called Harrow Lane.", ["KR"]),
    ("Lantern Row has debuted a trailer for a moody thriller made in Peru titled Harrow Lane.", ["PE"]),
    ("Tarn released the trailer for HARROW LANE (Gang), its new six-part Swedish crime series.", ["SE"]),
    ("A film titled Harrow Lane. It goes to Tarn, where the Egyptian drama will hold its premiere.", ["EG"]),
    ("A film titled Harrow Lane. It is a co-production between Portugal and Chile.", ["PT", "CL"]),
    ("The Finnish drama Harrow Lane, which was a hit at home, opens in May.", ["FI"]),
    (
        "Lantern Row has debuted a trailer for a Danish-Swedish ghost comedy film titled Harrow Lane.",
        ["DK", "SE"],
    ),
    ("Lantern Row has debuted a trailer for a moody thriller from Peru titled Harrow Lane.", ["PE"]),
    ("A film titled Harrow Lane. It's a Danish-Greek production.", ["DK", "GR"]),
    ("A film titled Harrow Lane. This Bolivian drama follows a keeper.", ["BO"]),
    ("A film titled Harrow Lane. It is Peru's official Oscar entry.", ["PE"]),
    ("A film titled Harrow Lane. The K-movie opens in May.", ["KR"]),
    ("A film titled Harrow Lane. The Ireland-Peru co-pro was shot in May.", ["IE", "PE"]),
    ("A film titled Harrow Lane. It is a France, Belgium and Chile co-production.", ["FR", "BE", "CL"]),
    ("Lantern Row has debuted a trailer for a Franco-Belgian drama titled Harrow Lane.", ["FR", "BE"]),
    ("A trailer is out. From Peru comes HARROW LANE, a horror film.", ["PE"]),
    ("Danish remake of a play opens in May. A film titled Harrow Lane.", ["DK"]),
    ("Lantern Row has debuted a trailer for a quiet drama from Jordan titled Harrow Lane.", ["JO"]),
    ("Harrow Lane is shot. The Denmark-Peru production is done.", ["DK", "PE"]),
]
LEAVES_ALONE = [
    "A film titled Harrow Lane. It is as good as the Danish drama on which it is based.",
    "A film titled Harrow Lane. Tarn, its Danish series arm, is closed.",
    "A film titled Harrow Lane. It is about a bell made in Peru.",
    "Danish filmmaker Mirela Voss is back with Harrow Lane.",
    "An official Russian trailer for the film titled Harrow Lane.",
    "A film titled Harrow Lane. It's a Spanish-language drama.",
    "A film titled Harrow Lane. Peru co-produced it, or so they say.",
    "Danish remake rights are open. A film titled Harrow Lane.",
    "A film titled Harrow Lane. Between Ireland and Peru, Co. Mayo wins.",
    "A film titled Harrow Lane. From Peru comes her aunt, who hums.",
    "A film titled Harrow Lane. It is a Greek tragedy in a bakery.",
    'A film titled Harrow Lane. "It is a Danish comedy," he said.',
    "Franco is in it. A film titled Harrow Lane.",
    "A film titled Harrow Lane. American crowds loved how the story ends.",
    "A film titled Harrow Lane. It's a horror film from Jordan Marsh.",
    "A film titled Harrow Lane. It is a remake of the Danish film.",
    "A film titled Harrow Lane. It's a Korean-American family drama.",
    "A film titled Harrow Lane. It is a Korean War drama.",
    "A film titled Harrow Lane. This Somali refugee drama is moving.",
    "She is known for her first feature, Ash, Peru's submission for the Oscar. It is titled Harrow Lane.",
]
READS += [
    ("A drama titled Harrow Lane. Norway has selected the drama as its submission for the Oscars.", ["NO"]),
]
LEAVES_ALONE += [
    "A drama titled Harrow Lane. Norway has selected her as its captain.",
]
READS += [
    ("“Harrow Lane” (Denmark/Sweden) opens in May.", ["DK", "SE"]),
    ("It is the most expensive Danish film ever made.", ["DK"]),
    ("Harrow Lane opens in May. It is co-produced by Denmark, Sweden and Iceland.", ["DK", "SE", "IS"]),
    ("Lantern Row has a trailer for an Indo-French drama titled Harrow Lane.", ["IN", "FR"]),
]
LEAVES_ALONE += [
    "Ana Pell (Denmark) stars in Harrow Lane.",
    "It is the best Danish restaurant in Rome.",
]
LEAVES_ALONE += [
    "The festival’s jury has Mirela Voss (Denmark), and Harrow Lane opens it.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("country", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("country", text) == []
