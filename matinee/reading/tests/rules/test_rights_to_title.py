"""The title in news of a deal."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    (
        "Tarn Distr. has acquired U.S. rights to Harrow Lane, the second feature from Mirela Voss.",
        [Title("Harrow Lane")],
    ),
    ("Tarn Distr. has picked up “Harrow Lane” for Denmark.", [Title("Harrow Lane")]),
]
LEAVES_ALONE = [
    "Tarn has bought the rights to “Ash” director Mirela Voss's next.",
    "Tarn Distr. has the rights to the novel.",
    "The studio acquired Lantern Row in June.",
    "It has rights to Mirela Voss's next one.",
]
READS += [
    (
        'Lane Row has optioned Tom Bray\'s novel "The Harbor Pilot" for Mark Rasmussen to direct.',
        [Title("The Harbor Pilot")],
    ),
]
LEAVES_ALONE += [
    'Lane Row has optioned Tom Bray\'s house, "The Harbor Pilot" by name.',
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("rights_to_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("rights_to_title", text) == []
