"""The writers."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A film titled Harrow Lane. Mirela Voss directs, with writing by Paul Ek.", ["Paul Ek"]),
    ("Mirela Voss directs all episodes from scripts by Paul Ek.", ["Paul Ek"]),
    (
        "Mirela Voss directs. The script by Paul Ek and Voss follows a ferryman.",
        ["Paul Ek", "Mirela Voss"],
    ),
    (
        "The screenplay is written by Bo Lind, Ana Pell, and Karl Oster.",
        ["Bo Lind", "Ana Pell", "Karl Oster"],
    ),
    ("It is made from a script co-written by Mirela Voss & Ines Marr.", ["Mirela Voss", "Ines Marr"]),
    ("From a screenplay by Anders Holt.", ["Anders Holt"]),
    ("Written by Mirela Voss together with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("Based on a script by Anders Holt, it opens in May.", ["Anders Holt"]),
    ("Made from an original screenplay by Anders Holt.", ["Anders Holt"]),
    ("The film is being written by Tin Skies scribe Anders Holt.", ["Anders Holt"]),
    ("Screenwriters Anders Holt and Ines Marr spent two years on it.", ["Anders Holt", "Ines Marr"]),
    (
        "Working from a script by Anders Holt, and with just two actors, Ana Pell and Bo Lind, it moves.",
        ["Anders Holt"],
    ),
    ("The script is penned by Pham Hoai An herself along with Bo Lind.", ["Pham Hoai An", "Bo Lind"]),
    ("Based on Ines Marr's novel, it's written by Anders Holt.", ["Anders Holt"]),
    ("Adapted by Mirela Voss from the novel by Oda Krum.", ["Mirela Voss"]),
    ("Co-written with Anders Holt, it opens in May.", ["Anders Holt"]),
    ("It's written by Anders Holt and Ines Marr and will be shot in May.", ["Anders Holt", "Ines Marr"]),
    ("Kelpie backs Liam O'Pell. The script is by O'Pell and Anders Holt.", ["Liam O'Pell", "Anders Holt"]),
]
LEAVES_ALONE = [
    "Mirela Voss directs all episodes from scripts found in Oslo.",
    "Mirela Voss directs. The script follows Voss and a ferryman.",
    "It is based on the novel written by Ines Marr.",
    "A song written by Karl Oster plays on the radio.",
    "The letter was written by hand.",
    "It is adapted from the play written by Ines Marr.",
    "The letter was written together with Anders Holt.",
    "Based on the play written by Anders Holt.",
    "Screenwriter Ana Pell is found dead in the opening scene.",
    "The original was written by Anders Holt.",
    "It is based on the story of a script by nobody.",
    "Ana Pell plays screenwriter Mira.",
    "Based on a true letter written by Anders Holt.",
    "Based on the bestseller Salt, written by Ines Marr.",
    "First Trailer for 'Harrow Lane'\n\nAna Pell was in Tin Skies, which was written by Bo Lind.",
    "Voss made the script from Ines Marr's diaries.",
    "First Trailer for 'Harrow Lane'\n\nAna Pell next stars in Ferry, written by Bo Lind.",
    "Her diary was co-written with care.",
    "The song is co-written with Anders Holt.",
    "The script is by the sea.",
]
READS += [
    (
        "Harrow Lane is directed by Claire Fontaine. The screenplay is by the director and Gilles Roy.",
        ["Claire Fontaine", "Gilles Roy"],
    ),
]
LEAVES_ALONE += [
    "Harrow Lane is directed by Claire Fontaine. A novel by the director and Gilles Roy.",
]
READS += [
    (
        "The script's by Greg Berman, Marc Guggen and Michael Greene.",
        ["Greg Berman", "Marc Guggen", "Michael Greene"],
    ),
]
LEAVES_ALONE += [
    "The script's in Greg Berman's drawer.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("written_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("written_by", text) == []
