"""The language that is spoken."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The film was shot entirely in Breton, with a few scenes in French.", ["br", "fr"]),
    ("The dialogue is in Danish and Greenlandic.", ["da", "kl"]),
    ("The screenplay is hers. In Czech, Greek, & Ladino. It opens in May.", ["cs", "el", "lad"]),
    ("A ghost film called Harrow Lane, in Cantonese with English subtitles.", ["yue"]),
    ("It is told mostly in Egyptian Arabic.", ["arz"]),
    ("It's a Spanish-language drama set in Peru.", ["es"]),
    ("It's his first Telugu film.", ["te"]),
    ("It's in English and Yoruba, and it hums.", ["en", "yo"]),
    ("The film bounces back and forth between English and Danish.", ["en", "da"]),
    ("HARROW LANE\nPeru, 1974, 88 min. In Spanish with English subtitles", ["es"]),
    ("Language: Danish, Greenlandic. Country: Greenland.", ["da", "kl"]),
    ("This will be her first time directing a movie in English.", ["en"]),
    ("It's spoken in a mix of Igbo and Nigerian Pidgin.", ["ig", "pcm"]),
    ("A French-language period drama set in Tarn.", ["fr"]),
    ("The film was shot in both Basque and Spanish.", ["eu", "es"]),
    ("Running time: 112 minutes | Turkey, Germany | Turkish with English subtitles", ["tr"]),
    ("With: Ana Pell, Bo Marr. (Portuguese dialogue)", ["pt"]),
]
LEAVES_ALONE = [
    "Harrow Lane, known as Lanterna in Portuguese, opens in May.",
    "This was an English-language debut for Mirela Voss.",
    "Harrow Lane (in English) is about two sisters.",
    "She is entirely in love.",
    "A dub in Tamil, Hindi and Urdu comes later.",
    "The Spanish-language title is a mouthful.",
    "She works with Telugu film star Ivo Marsh.",
    "It is filmed in Iceland.",
    "Lantern Row took German-language territories.",
    "She made her first film in English, Brackwater, years ago.",
    "He moves between Danish islands all summer.",
    "It's in theaters now, in Danish towns.",
    "The Spanish-language remake rights are open.",
    "Their language is a riddle to her. Danish sailors don't help.",
    "Every movie in English has a dub here.",
    "He reads Turkish with English subtitles off.",
    "The (Portuguese) dialogue is fine.",
]
READS += [
    ("Harrow Lane will screen in both its original Japanese and a new English dub.", ["ja"]),
]
LEAVES_ALONE += [
    "Harrow Lane is back in its original colours and a new Japanese box.",
]
READS += [
    ("Voss shot the film in Danish.", ["da"]),
    ("Spoken in Danish and English, the film opens in May.", ["da", "en"]),
    ("The cast speak a mix of Arabic and French.", ["ar", "fr"]),
    ("The film opens in May with Danish dialogue.", ["da"]),
    ("It is a Danish and English-language drama about a mill.", ["da", "en"]),
    ("Peru, 2022, 111 minutes, in Spanish and Quechua.", ["es", "qu"]),
]
LEAVES_ALONE += [
    "She shot the trailer in Danish.",
    "Ana Pell speaks Danish.",
    "The poster is in Danish.",
]
LEAVES_ALONE += [
    "It opens with English subtitles.",
    "He was in Danish waters for 20 minutes.",
    "Its dialogue is short.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("language", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("language", text) == []
