"""What the film is based on."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "It is adapted from the book “Harrow Lane: A Street's Story” by Ida Voss, and opens in June.",
        ["the book “Harrow Lane: A Street's Story” by Ida Voss"],
    ),
    (
        "A remake of the 2016 Danish film Ferry. It is based on the original Danish film.",
        ["the 2016 Danish film Ferry"],
    ),
    ("The plot is based on her own childhood.", ["her own childhood"]),
    (
        "The screenplay was written by Ana Pell from the spy novel by Karl Oster.",
        ["the spy novel by Karl Oster"],
    ),
    ("It is adapted from her own novel.", ["her own novel"]),
    ("It is inspired by the true story of a ferry.", ["the true story of a ferry"]),
    (
        "It is based on the bestselling novel The Salt Ledger by Ines Marr, and opens in June.",
        ["the bestselling novel The Salt Ledger by Ines Marr"],
    ),
    ("The film is adapted from Ines Marr's memoir.", ["Ines Marr's memoir"]),
    ("It is a sequel to the 1998 film Ferry.", ["the 1998 film Ferry"]),
    ("The film adapts Ines Marr's novel of the same name.", ["Ines Marr's novel of the same name"]),
    ("It is drawn from Ines Marr's 2012 memoir.", ["Ines Marr's 2012 memoir"]),
    ("Screenplay by Mirela Voss and Henrik Marr, from Marr's novel. It opens in May.", ["Marr's novel"]),
    ("The screen version of the stage hit will arrive in theatres in August.", ["the stage hit"]),
    ("The site of the anime film of Ines Marr's Salt Tide manga is open.", ["Ines Marr's Salt Tide manga"]),
    ("It was inspired by Ines Marr's short story.", ["Ines Marr's short story"]),
    ("Expanded from her short film of the same name, it opens in May.", ["her short film of the same name"]),
    ("It originated as a short film called Ferry.", ["a short film called Ferry"]),
    ("She wrote it with Ines Marr, on whose book The Salt Ledger it is based.", ["book The Salt Ledger"]),
    ("Ines Marr's novel is the basis for the film.", ["Ines Marr's novel"]),
    (
        "The film version of the hit opens in May. It is based on the stage play by Ines Marr.",
        ["the stage play by Ines Marr"],
    ),
    ("It is from the book by Ines Marr and Bo Lind.", ["the book by Ines Marr and Bo Lind"]),
    ("It is a new adaptation of the play by Ines Marr.", ["the play by Ines Marr"]),
    ("Based on Oda Krum's novel and adapted by Ines Marr.", ["Oda Krum's novel"]),
    ("It was adapted, with some cheek, from Oda Krum's novel Ferry.", ["Oda Krum's novel Ferry"]),
    ("It's a free adaptation of Oda Krum's Ferry, shot in Oslo.", ["Oda Krum's Ferry"]),
    (
        (
            "The film is based on Karl Oster's memoir To Touch the Clouds. The screenplay is by Ines "
            "Marr, based on the book To Touch the Clouds by Karl Oster."
        ),
        ["Karl Oster's memoir To Touch the Clouds"],
    ),
]
LEAVES_ALONE = [
    "A drama titled Harrow Lane. The movie version of Harrow Lane is here.",
    "The trailer from the story department is fine.",
    "She takes her cue from the book on the table.",
    "It is inspired by her dreams.",
    "The company is based in Denmark.",
    "Based on what this trailer shows, it is worth a look.",
    "It was inspired by a dream.",
    "He adapted to the cold.",
    "Based on a script from Anders Holt and Ines Marr, it opens in May.",
    "It is based on an original screenplay by Mirela Voss.",
    "It is inspired by the life of a sailor.",
    "The case is adapted for the screen by Anders Holt.",
    "She started as a nurse and began as an extra.",
    "It is a film of Ines Marr's that few have seen.",
    "The hotel serves as the basis for the business.",
    "The novel is the basis for her fame.",
    "It takes its cue from the weather.",
    "The bank brings the book to the meeting.",
    "It would be hard to make a sequel to the 1998 film Ferry.",
    "A new adaptation on the horizon is no news.",
    "Music from the play by the sea.",
    "The film, based on Anders Holt's script, is out in May.",
    "Written by Oda Krum and Ines Marr, from a story by Krum.",
    "It adapted, with some pain, to the cold.",
    "It is an adaptation to the cold, shot in Oslo.",
    "Harrow Lane is a reimagining of the frontier western from first-time director Mirela Voss.",
    (
        "Trailer for 'Harrow Lane'\n\nThe screenplay is by Ines Marr, from a story by Ines Marr & "
        "Mirela Voss. Directed by Mirela Voss."
    ),
]
LEAVES_ALONE += [
    "A thriller titled Harrow Lane. Ana Pell will adapt the book.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("based_on", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("based_on", text) == []
