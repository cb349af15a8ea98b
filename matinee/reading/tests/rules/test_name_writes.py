"""The writers before the verb."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Mirela Voss directs. Voss co-wrote with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("Mirela Voss wrote the script with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("Ana Pell (FERRY) and Karl Oster penned the screenplay.", ["Ana Pell", "Karl Oster"]),
    ("Mirela Voss, who made Ferry, is at the helm. Voss co-wrote the screenplay.", ["Mirela Voss"]),
    ("Mirela Voss, best known for Ferry, adapted the screenplay.", ["Mirela Voss"]),
    ("Brothers Brian & Jim Voss wrote the film.", ["Brian Voss", "Jim Voss"]),
    ("Anders Holt and Ines Marr share screenwriting credit.", ["Anders Holt", "Ines Marr"]),
    (
        "Mirela Voss, who also penned the film with her brother Jonas Voss, said so.",
        ["Mirela Voss", "Jonas Voss"],
    ),
    ("Anders Holt will adapt the screenplay.", ["Anders Holt"]),
    ("Anders Holt is attached to write the script.", ["Anders Holt"]),
    (
        "Mirela Voss directed Harrow Lane and co-wrote the screenplay with Anders Holt.",
        ["Mirela Voss", "Anders Holt"],
    ),
    ("Mirela Voss co-wrote the thriller with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("Mirela Voss and Anders Holt are credited with the screenplay.", ["Mirela Voss", "Anders Holt"]),
    (
        "Mirela Voss directs. The screenplay, which Voss wrote with Anders Holt, won a prize.",
        ["Mirela Voss", "Anders Holt"],
    ),
    ("Mirela Voss directs. The Voss-penned drama opens in May.", ["Mirela Voss"]),
    ("Anders Holt served as a writer on the film.", ["Anders Holt"]),
    ("Mirela Voss shares script honours with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    ("Anders Holt adapted his own stage play.", ["Anders Holt"]),
    ("Mirela Voss wrote the script along with Anders Holt.", ["Mirela Voss", "Anders Holt"]),
    (
        "Mirela Voss directs. The film, which Voss co-wrote with Anders Holt, opens in May.",
        ["Mirela Voss", "Anders Holt"],
    ),
    ("Mirela Voss, a former assistant of Karl Oster, wrote the script.", ["Mirela Voss"]),
    (
        "Trailer for 'Harrow Lane'\n\nMirela Voss directs. She co-wrote Harrow Lane with Ines Marr.",
        ["Mirela Voss", "Ines Marr"],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is by Mirela Voss. Ana Pell and Bo Lind star in "
            "the pic Voss and Ines Marr adapted from Eva Holt's novel."
        ),
        ["Mirela Voss", "Ines Marr"],
    ),
]
LEAVES_ALONE = [
    "Mirela Voss directs. Voss co-wrote with great care.",
    "Karl Oster wrote the novel.",
    "Ines Marr wrote the songs for the script.",
    "He is a man who wrote the screenplay of his life.",
    "The screenplay wrote itself.",
    'Anders Holt is a writer of "Tin Skies" fame.',
    "Mira wrote a letter home.",
    "Mirela Voss wrote to her brother Jonas Voss.",
    'Anders Holt wrote the thriller "Tin Skies" long ago.',
    "Anders Holt is behind the bar when the script is read.",
    "The script Anders Holt reads is on fire.",
    "Anders Holt will write to the studio about the script.",
    "Anders Holt wrote the film's songs.",
    "Anders Holt is responsible for the ferry in the script.",
    "The Anders Holt-penned thriller Tin Skies was a hit.",
    "A well-written drama opens in May.",
    "Anders Holt served as mayor, says the writer.",
    "Ana Pell remains as calm as a writer can.",
    "Anders Holt adapted his own habits.",
    "Anders Holt walked along with a script.",
    "Mirela Voss directs. The song, which Voss co-wrote with Anders Holt, is out.",
    "The pilot, a former assistant of Karl Oster, wrote the script of his life.",
    "Trailer for 'Harrow Lane'\n\nMirela Voss directs. She co-wrote Tin Skies with Ines Marr.",
    "Trailer for 'Harrow Lane'\n\nShe wrote Harrow Lane a letter.",
    "Trailer for 'Harrow Lane'\n\nIt is the film Ana Pell has waited for.",
]
READS += [
    (
        "Harrow Lane is directed by Mirela Voss. She wrote the screenplay with Pieter Claes.",
        ["Mirela Voss", "Pieter Claes"],
    ),
]
LEAVES_ALONE += [
    "Harrow Lane is directed by Mirela Voss. She saw the screenplay with Pieter Claes.",
]
READS += [
    ("Harrow Lane is a thriller. David Wender will adapt the book.", ["David Wender"]),
]
LEAVES_ALONE += [
    "Harrow Lane is a thriller. David Wender will buy the book.",
]
READS += [
    (
        (
            "A musical called Harrow Lane. It's based on the stage show by Darren Smit and Terrance "
            "Zed, who also did the screenplay."
        ),
        ["Terrance Zed"],
    ),
]
LEAVES_ALONE += [
    "A musical called Harrow Lane. Darren Smit, who also did the costumes, wrote no script.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("name_writes", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("name_writes", text) == []
