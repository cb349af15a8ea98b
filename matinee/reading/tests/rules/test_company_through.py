"""The company behind a preposition."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("It is on Blu-ray in May from A24 and Lionsgate.", ["A24", "Lionsgate"]),
    (
        "The film will be distributed by Lantern Row in Canada, and Marrow in the UK.",
        ["Lantern Row", "Marrow"],
    ),
    ("The film was picked up for U.S. distribution by Lantern Row.", ["Lantern Row"]),
    ("Harrow Lane has gone to Lantern Row for the U.S.", ["Lantern Row"]),
    ("A ghost drama arriving from Lantern Home Entertainment on DVD in May.", ["Lantern Home Entertainment"]),
    ("The official trailer for Harrow Lane has arrived courtesy of Lantern Row.", ["Lantern Row"]),
    ("Harrow Lane is in UK cinemas from 2 May via Lantern Row.", ["Lantern Row"]),
    ("The film was picked up by Tarn 4 Films and opens in May.", ["Tarn 4 Films"]),
    ("HARROW LANE, out now from Lantern Moon, is a hit.", ["Lantern Moon"]),
    ("It came to cinemas last winter through Tarn Row Pictures.", ["Tarn Row Pictures"]),
    ("HARROW LANE is available on DVD now, from Lantern Home Video.", ["Lantern Home Video"]),
]
READS += [
    ("A ghost drama titled Harrow Lane. It is released by Lantern Row in May.", ["Lantern Row"]),
    (
        "A ghost drama titled Harrow Lane. It is distributed in Spain by Lune Row, and in Japan by Hoshi.",
        ["Lune Row", "Hoshi"],
    ),
    ("A ghost drama titled Harrow Lane. Released by: Lantern Row", ["Lantern Row"]),
    ("A ghost drama titled Harrow Lane. Distributed by Lantern Row, it opens in May.", ["Lantern Row"]),
    (
        "A ghost drama titled Harrow Lane. It was distributed theatrically in France by Lune Row.",
        ["Lune Row"],
    ),
    ("A ghost drama titled Harrow Lane. It is slated for release on May 3 by Lantern Row.", ["Lantern Row"]),
]
LEAVES_ALONE = [
    "A ghost drama titled Harrow Lane. She found a home at Tarn.",
    "A ghost drama titled Harrow Lane. He landed at Oslo in May.",
    "A ghost drama titled Harrow Lane. Distributed by hand, the letters are read.",
    "A ghost drama titled Harrow Lane. Released by: nobody yet",
    "A ghost drama titled Harrow Lane. The first film was made by Ana Pell and released by Tarn Films.",
    "A ghost drama titled Harrow Lane. The soundtrack is out now from Tarn Records.",
    "A ghost drama titled Harrow Lane. Tickets are available through Tarn Tix.",
    "A ghost drama titled Harrow Lane. Her last film was released by Tarn Films.",
    "A ghost drama titled Harrow Lane. It is meant for release by hand.",
    "Tin Skies, which went to Lantern Films, is long.",
    "He went to Tarn in May.",
    "A ghost drama titled Harrow Lane. Tin Skies was released by Lantern Row.",
    "Mira is taken by surprise.",
    "A ghost drama titled Harrow Lane. The novel was bought by Tarn Books.",
    "She has gone to Tarn for the summer.",
    "Here's the trailer for Mirela Voss's Harrow Lane, found via Twitter.",
    "Harrow Lane opens in May from director Mirela Voss.",
    "At dusk he is picked up by Coastal Watch.",
    "The film is released at home via VOD.",
    "The novel was published last year, from Tarn.",
    "She drives through Tarn at night.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_through", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_through", text) == []
