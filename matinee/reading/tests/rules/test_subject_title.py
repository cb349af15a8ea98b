"""The title as the subject of its sentence."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Harrow Lane has wrapped in Oslo.", [Title("Harrow Lane")]),
    ("Harrow Lane marks the debut of Mirela Voss.", [Title("Harrow Lane")]),
    ("Harrow Lane, Mirela Voss's latest, opens in June.", [Title("Harrow Lane")]),
    ("Harrow Lane is directed by Mirela Voss.", [Title("Harrow Lane")]),
    ("The Salt Ledger, originally known as Saltbogen in Danish, opens soon.", [Title("The Salt Ledger")]),
    ("Ash stars Ana Pell.", [Title("Ash")]),
    ("Harrow Lane has now been delayed.", [Title("Harrow Lane")]),
    ("Harrow Lane will open in cinemas in May.", [Title("Harrow Lane")]),
    ("Harrow Lane (2x60) is directed by Mirela Voss.", [Title("Harrow Lane")]),
    ("Harrow Lane will be shown on Tarn TV in May.", [Title("Harrow Lane")]),
    ("Ash is due in cinemas in May. In Ash, a house burns.", [Title("Ash")] * 1),
    ("Lantern is the official Danish remake of the hit Havrgade. Lantern is long.", [Title("Lantern")]),
    ("Shadow Lane / Stínová ulice is based on a novel.", [Title("Shadow Lane")]),
]
LEAVES_ALONE = [
    "The shoot has wrapped in Oslo.",
    "It marks the debut of Mirela Voss.",
    "May, Mirela Voss's garden and a lake.",
    "Shooting is due to start in May. Shooting ends in June.",
    "Principal Photography is set for May.",
    "Harrow is due to start in May.",
    "It is directed by Mirela Voss.",
    "The film stars Ana Pell.",
    "Ana Pell will open the door.",
    "Ana Pell has been ill.",
    "The story follows two sisters.",
    "This is the official Danish remake of the hit Havrgade.",
    "Ana Pell / Bo Tarn said no.",
]
READS += [
    (
        "Harrow Lane is the work of Danish director Mirela Voss. In Harrow Lane a mill hums.",
        [Title("Harrow Lane")],
    ),
    ("Dry Creek Lane, which opened the festival on Thursday, is long.", [Title("Dry Creek Lane")]),
    ("Following her short Ash, Harrow Lane is her first feature.", [Title("Harrow Lane")]),
]
LEAVES_ALONE += [
    "The road, which opened in May, is a town.",
    "She is the work of a lifetime.",
    "The show begins with a song.",
]


READS += [
    ("Salt Road, which opened the Lune Film Festival on Thursday, is out.", [Title("Salt Road")]),
    ("Salt Road is out nationally on May 9.", [Title("Salt Road")]),
    ("Salt Road (87 minutes) is in selected UK cinemas from May 9.", [Title("Salt Road")]),
    ("Salt Road is a comedy about a road.", [Title("Salt Road")]),
    ("Salt Road is the work of Danish director Mirela Voss.", [Title("Salt Road")]),
    ("Mirela Voss's Salt Road is in cinemas. Voss is 40.", [Title("Salt Road")]),
]
LEAVES_ALONE += [
    "Green Park, which opened in 1910, is out of town.",
    "Mirela Voss is out in the rain.",
    "Mirela Voss is a drama teacher.",
    "Green Park is in need of rain.",
    "Green Park is a comedy of errors.",
    "Mirela Voss, which hits nobody, sleeps.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("subject_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("subject_title", text) == []
