"""Producers and executive producers."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("The film is bankrolled by Ana Pell and Karl Oster.", ["Ana Pell", "Karl Oster"]),
    (
        "Executive producers include Bo Lund, Dora & Ron Quist (Ash), and Ana Pell.",
        ["Bo Lund", "Dora Quist", "Ron Quist", "Ana Pell"],
    ),
    ("The film is produced by Ana Pell and Karl Oster.", ["Ana Pell", "Karl Oster"]),
    ("It is executive produced by Ines Marr.", ["Ines Marr"]),
    ("Exec producers are Ana Pell, Karl Oster and Ines Marr.", ["Ana Pell", "Karl Oster", "Ines Marr"]),
    (
        "It is produced by Ana Pell of Lundi Films, Karl Oster for Tarn, and Ines Marr.",
        ["Ana Pell", "Karl Oster", "Ines Marr"],
    ),
    ("Produced by Ana Pell, executive produced by actor Karl Oster.", ["Ana Pell", "Karl Oster"]),
    (
        "It is produced by Tarn Plus and Lundi together with Ana Pell of Salt Media, and Karl Oster.",
        ["Ana Pell", "Karl Oster"],
    ),
    ("It hails from director Mirela Voss and producer Ana Pell.", ["Ana Pell"]),
    (
        "Producers of HARROW LANE are Ana Pell, Karl Oster of Tarn Productions, and Ines Marr.",
        ["Ana Pell", "Karl Oster", "Ines Marr"],
    ),
    ("Producing the thriller for Tarn (Ferry, Ash) are Ana Pell and Karl Oster.", ["Ana Pell", "Karl Oster"]),
    ("It was found among the things of its producer, Ana Pell.", ["Ana Pell"]),
    ("Also producing are Ana Pell and Karl Oster.", ["Ana Pell", "Karl Oster"]),
    ("Executive producers are Bo Lind and, for the BBC, Eva Marr.", ["Bo Lind", "Eva Marr"]),
    ("Producer-star Ana Pell is glad.", ["Ana Pell"]),
    ("Produced by Holt's widow Ana Pell and Karl Oster.", ["Ana Pell", "Karl Oster"]),
    ("It's produced by Ana Pell for Lundi with France's Petit Jour.", ["Ana Pell"]),
]
LEAVES_ALONE = [
    "The film is bankrolled by Kelpie Films.",
    "The film is bankrolled by a Danish fund.",
    "The film is produced by Lantern Row Pictures.",
    "The film is produced by Les Marins.",
    "A film produced by Salt Road and Lantern Row Pictures.",
    "She is a music producer named Ana Pell.",
    "The valley produces wine.",
    "The sound was produced by a machine.",
    "A record producer, Ana Pell, sings.",
    "It was produced in Oslo.",
    "Producing a film like that is no easy thing.",
    "The producers of the film are proud of it.",
    "Its producers, they say, are broke.",
    "A producer, Ana Pell, hires a killer.",
    "Also produced in Oslo are skis.",
    "It is produced by Ana Pell's Lundi Films.",
    "It is produced by Ana Pell and Karl Oster's Bright Star.",
    "First Trailer for 'Harrow Lane'\n\nVoss won a prize for Tin Skies, which was produced by Bo Lind.",
    "First Trailer for 'Harrow Lane'\n\nIt recalls Salt (2011), which was executive produced by Bo Lind.",
    "First Trailer for 'Harrow Lane'\n\nAna Pell just wrapped Ferry, produced by Bo Lind.",
    "The story follows producer Bo Lind and his star.",
    "There are fresh interviews with her niece, producer Karl Oster and fans.",
    "It's produced by France's Petit Jour.",
    "The jury, chaired by Danish producer Ana Pell, gave it a prize.",
    "A panel with producer Ana Pell was full.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("produced_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("produced_by", text) == []
