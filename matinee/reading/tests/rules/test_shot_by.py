"""The cinematographer."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A documentary titled Harrow Lane. Filmed by Jonas Lind & Ana Pell.", ["Jonas Lind", "Ana Pell"]),
    ("With cinematography by Jonas Lind.", ["Jonas Lind"]),
    ("It was shot by acclaimed cinematographer Jonas Lind.", ["Jonas Lind"]),
    ("The crew has cinematographer Jonas Lind and composer Ana Pell.", ["Jonas Lind"]),
    ("Lensed by Jonas Lind.", ["Jonas Lind"]),
    ("The photography is by Jonas Lind.", ["Jonas Lind"]),
    ("The director of photography is Jonas Lind.", ["Jonas Lind"]),
    ("Photographed in stark black and white by Jonas Lind, it was shelved.", ["Jonas Lind"]),
    ("Shot on 16mm by regular collaborator Jonas Lind, it has a grain.", ["Jonas Lind"]),
    ("The film's cinematographer, Jonas Falk, oversaw it.", ["Jonas Falk"]),
    ("It opens in May and was shot on 16mm by Jonas Lind.", ["Jonas Lind"]),
    (
        "Trailer for 'Harrow Lane'\n\n“Harrow Lane” was shot by Jonas Lind, with a score by Bo Marr.",
        ["Jonas Lind"],
    ),
]
LEAVES_ALONE = [
    "A documentary titled Harrow Lane. It was filmed by drone over two summers.",
    "The film was shot in Iceland.",
    "A man is shot by Karl Oster in the first scene.",
    "It was shot by the sea.",
    "Karl Oster is shot by the sea.",
    "Shot by night in Oslo.",
    "Shot in Oslo by Karl Oster's brother.",
    "The photography is by no means bad.",
    "Photographed in the act by a spy.",
    "The cinematographer is out of work.",
    "Ana Pell plays a cinematographer named Mira Lund.",
    "The poster was designed in Oslo and photographed by Bo Lind.",
    "A cinematographer, Karl Oster falls for a nurse.",
    "A man was shot by Karl Oster.",
    "He was shot in the dark by Karl Oster.",
    "Trailer for 'Harrow Lane'\n\nThe man called “Red” was shot by Karl Oster.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("shot_by", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("shot_by", text) == []
