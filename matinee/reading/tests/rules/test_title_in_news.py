"""The title in news of a film's making or release."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

AGAIN = " Nobody has seen Harrow Lane yet."
READS = [
    (
        (
            "Ana Pell was in Oslo. In Harrow Lane, Ana Pell plays a keeper. She hears a voice. It is long. "
            "It is cold. Nobody sleeps in Harrow Lane. Tarn will bring Salt to us."
        ),
        [Title("Harrow Lane")],
    ),
    ("Filming has begun in Oslo on Harrow Lane." + AGAIN, [Title("Harrow Lane")]),
    ("Tarn will bring Harrow Lane to cinemas in May." + AGAIN, [Title("Harrow Lane")]),
    ("In Harrow Lane, Ana Pell plays a keeper." + AGAIN, [Title("Harrow Lane")]),
    ("A trailer has arrived for Harrow Lane." + AGAIN, [Title("Harrow Lane")]),
    ("Ana Pell and Karl Oster have joined Harrow Lane, which hums." + AGAIN, [Title("Harrow Lane")]),
    ("Tarn has greenlit “Harrow Lane,” about a keeper.", [Title("Harrow Lane")]),
]
LEAVES_ALONE = [
    "Tarn will bring Ana Pell to Oslo. Pell sings, and so does Ana Pell. Pell is loud.",
    "She joined Kelpie Films. Kelpie Films is here.",
    "In Denmark, Ana Pell plays a keeper. Denmark is far.",
    "He made his debut with Ana Pell.",
    "Filming has begun in Oslo on Monday.",
    "They will open the gate.",
    "Ana Pell joins Bo Tarn and Zahn. Steve Zahn is old. She joins Zahn, too.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("title_in_news", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("title_in_news", text) == []
