"""The company behind a preposition."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "A ghost drama titled Harrow Lane. Tarn sold the pic to Marrow Films in Peru, and to Lune in the UK.",
        ["Marrow Films", "Lune"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. Harrow Lane, for which Ivo wrote the soundtrack, "
            "will be released in France by Marrow Distribution."
        ),
        ["Marrow Distribution"],
    ),
    (
        "A ghost drama titled Harrow Lane. It is set for release on January 5, 2032, by Tarn Pictures.",
        ["Tarn Pictures"],
    ),
    ("A ghost drama titled Harrow Lane. Coming April 6th from Tarn Releasing.", ["Tarn Releasing"]),
    (
        (
            "A ghost drama titled Harrow Lane. It has scored distribution via the fine folks over at "
            "Marrow Vision."
        ),
        ["Marrow Vision"],
    ),
    (
        "A ghost drama titled Harrow Lane. It starts its U.S. theatrical run on May 9 through Pinecone Asia.",
        ["Pinecone Asia"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. It comes to UK cinemas on 12 April, with a US release "
            "to follow from Halfmoon in the summer."
        ),
        ["Halfmoon"],
    ),
    (
        "A ghost drama titled Harrow Lane. There is a release a couple of months away from Ladder & Rope.",
        ["Ladder & Rope"],
    ),
    ("A ghost drama titled Harrow Lane. The film had earlier gone to Les Galets for France.", ["Les Galets"]),
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
    (
        (
            "Trailer for 'Harrow Lane'\n\nWe spoke to her ahead of its UK release by Tarn Pictures on "
            "19 November."
        ),
        ["Tarn Pictures"],
    ),
    (
        "Trailer for 'Harrow Lane'\n\nHarrow Lane has sold to Tarn Films for North American rights.",
        ["Tarn Films"],
    ),
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
    "A ghost drama titled Harrow Lane. The many effects were handled by Bo Lund of Ash House fame.",
    "A ghost drama titled Harrow Lane. The music is handled by Tarn Records.",
    "A ghost drama titled Harrow Lane. He sold the house to Marrow Pictures fans in Peru, and to a baker.",
    (
        "A ghost drama titled Harrow Lane. Lune Row took distribution rights to Harrow Lane from "
        "Tarn International."
    ),
    "A ghost drama titled Harrow Lane. The soundtrack will be released in France by Marrow Distribution.",
    "A ghost drama titled Harrow Lane. Her first one hit and was distributed by Tarn Pictures in 2021.",
    "A ghost drama titled Harrow Lane. He begs for an early release from Folsom.",
    "A ghost drama titled Harrow Lane. On its release from Marrow Prison the ghost walks.",
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
    "Trailer for 'Harrow Lane'\n\nThe press release by Tarn Pictures is long.",
    "Trailer for 'Harrow Lane'\n\nThe house has sold to Ana Pell for a song.",
]
READS += [
    ("Harrow Lane will be released in France on Sept. 18 by Pyramide Row.", ["Pyramide Row"]),
    ("Harrow Lane went straight to disc this week courtesy of Tarn Video.", ["Tarn Video"]),
]
LEAVES_ALONE += [
    "Harrow Lane is set in 1918. The prisoners were released on Sept. 18 by guards.",
    "He went to the disc courtesy of his mother.",
]
READS += [
    (
        "Opening in New York this Friday, May 8, from Paladin Street, Harrow Lane takes place on a bus.",
        ["Paladin Street"],
    ),
]
LEAVES_ALONE += [
    "Opening in New York this Friday, May 8, from a script by Ana Pell, Harrow Lane takes place on a bus.",
]


READS += [
    (
        "A ghost drama titled Harrow Lane. It opens in select theaters on May 9 from Lantern Row.",
        ["Lantern Row"],
    ),
    ("A ghost drama titled Harrow Lane. It is out May 9 through Lantern Row.", ["Lantern Row"]),
    (
        (
            "A ghost drama titled Harrow Lane. The trailer is online, thanks to the lovely ghouls at "
            "Dread Marrow."
        ),
        ["Dread Marrow"],
    ),
]

LEAVES_ALONE += [
    "A ghost drama titled Harrow Lane. It opens on May 9 from noon on.",
    "A ghost drama titled Harrow Lane. The trailer was found thanks to a reader.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_through", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_through", text) == []
