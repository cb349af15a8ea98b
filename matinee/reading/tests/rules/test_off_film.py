"""Posts on people and companies."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Tarn Moves Up\n\nKelpie has promoted Bo Tarn to executive vice president of sales.", ["none"]),
    ("A New Chief\n\nThe commission has named Ana Pell as its new chief executive.", ["none"]),
    ("Tarn Crosses the Road\n\nBo Tarn is joining Kelpie as head of international sales.", ["none"]),
    ("Rask to Leave the Lido\n\nLena Rask is stepping down as the festival's artistic director.", ["none"]),
    ("Kelpie Goes North\n\nKelpie has launched a Nordic sales arm, based in Oslo.", ["none"]),
    ("Kelpie in Trouble\n\nKelpie filed for bankruptcy on Monday. Nine films are unsold.", ["none"]),
    ("Lena Rask, Who Cut Nine Films, 91\n\nLena Rask died on Tuesday in Oslo.", ["none"]),
    ("Farewell\n\nBo Tarn died in his sleep. It rained. He was 84.", ["none"]),
]
LEAVES_ALONE = [
    "Pell Aboard\n\nAna Pell has joined the cast of Harrow Lane as president of a shipping company.",
    "Pell Aboard\n\nAna Pell has joined Karl Oster as the president in a ghost story.",
    "‘Ash’ Finds a Home\n\nKelpie has promoted Bo Tarn to executive vice president of sales.",
    "A Ghost\n\nThe film follows a woman named president of a shipping company.",
    "A Ghost\n\nAna Pell stars as a spy who is promoted to head of production.",
    "A Ghost\n\nAna Pell succeeds Ines Marr as head of a guild of hunters.",
    "A Ghost\n\nMirela Voss has launched her own company with Harrow Lane, a drama.",
    "A Ghost\n\nThe drama is about a label. Mirela Voss, who founded the company Tin, wrote it.",
    "A Ghost\n\nIn the drama Harrow Lane, a mine lays off 90 percent of a town.",
    "A Ghost\n\nAsh is a documentary on Bo Tarn, who died in 1990. He was 41.",
    "A Ghost\n\nHe died on Tuesday. It hums.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("off_film", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("off_film", text) == []
