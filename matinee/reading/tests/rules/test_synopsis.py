"""The plot."""

import pytest

from matinee.reading.tests.rules.trial import values

# The story first, the making behind it.
LONG = (
    "A widow moves into a house full of bells that hum when the wind is up and the sea is high, in the drama"
    " Ash, arriving on DVD in May."
)
QUOTED = (
    "When a keeper is hired to clean a bell, he finds that his own father has been cast into it, and that he"
    " still hums at night.”"
)
READS = [
    (
        "A drama titled Ash.\n\nIn a town where your shell says it all about you, one crab has none.",
        ["In a town where your shell says it all about you, one crab has none."],
    ),
    (
        "A drama titled Ash.\n\nIda Marsh plays Nell Dunn, the driver who must outrun a fire.",
        ["Ida Marsh plays Nell Dunn, the driver who must outrun a fire."],
    ),
    (
        "A drama titled Ash.\n\nHoping to save her marriage, Ada books a trip, but they are not alone.",
        ["Hoping to save her marriage, Ada books a trip, but they are not alone."],
    ),
    (
        (
            "A drama titled Ash.\n\nIn Mirela Voss's second feature, a village at the end of a fjord"
            " loses faith and elects goats."
        ),
        [
            "In Mirela Voss's second feature, a village at the end of a fjord loses faith and elects goats.",
        ],
    ),
    (
        "A drama titled Harrow Lane.\n\nIt plays in a station on the ice, where two men do not sleep.",
        ["It plays in a station on the ice, where two men do not sleep."],
    ),
    (
        "A drama titled Harrow Lane.\n\nHarrow Lane Synopsis\nMira has no coal and no bed.",
        ["Mira has no coal and no bed."],
    ),
    (
        (
            "A drama titled Harrow Lane.\n\nEwan Pell (Ardo Marsh) runs a mill at night."
            "\n\nMarsh stars with Ida Voss."
        ),
        ["Ewan Pell (Ardo Marsh) runs a mill at night."],
    ),
    (
        "A drama titled Harrow Lane. In it, a keeper hears a voice and goes to sea.",
        ["In it, a keeper hears a voice and goes to sea."],
    ),
    (
        "A drama titled Harrow Lane.\n\nHere's how Tarn describes it:\n\nMira has no coal and no bed.",
        ["Mira has no coal and no bed."],
    ),
    (
        (
            "A drama titled Harrow Lane. Ada Voss follows up her debut Ash with a story of a trip."
            "\n\nHarrow Lane tells of two sisters."
        ),
        ["Harrow Lane tells of two sisters."],
    ),
    (
        "Lantern Row has a trailer. The story follows a keeper who hears a voice. Starring Ana Pell.",
        ["The story follows a keeper who hears a voice."],
    ),
    (
        (
            "Harrow Lane is directed by Mirela Voss. Set in a fishing town, two sisters inherit a"
            " boat. They hate each other. I cannot wait."
        ),
        ["Set in a fishing town, two sisters inherit a boat. They hate each other."],
    ),
    *(
        (f"Lantern Row has a trailer. {plot} Starring Ana Pell.", [plot])
        for plot in (
            "Detective Anton Berg investigates a string of fires along the fjord.",
            "Struggling with debts, a chef agrees to cook for a mob boss.",
            "A strange fever wipes out every gull on the coast, to the joy of the fishmonger.",
            "It's 1911 and the last whaler of the fjord refuses to go home to his wife.",
            "At 60, Anton takes up his father's fiddle again.",
            "Mira is 40 years old, and her oven has gone cold for good.",
            "Starring Ana Pell, the film follows a widow who moves into a house.",
            "Every night, a guard hears his mother play the piano in a closed museum.",
            "Gudrun calls at her uncle's boathouse every dawn.",
            "It is March of 1893 and a ferryman has to sink his own boat.",
            "The film's story brings together a keeper and his bell.",
            "Anton (Karl Oster) has painted his whole boat black again.",
            "Anton Berg grew up on a barge that never left its mooring.",
        )
    ),
    *(
        (f"Lantern Row has a trailer. {plot} Starring Ana Pell.", [plot])
        for plot in (
            "Four years after the flood, Anton Berg is living on a raft.",
            "At a mill near Tarn in 1911, a keeper hears a voice that sounds like his own.",
            "For twenty years, Anton has rowed his boat alone.",
            "Fresh out of prison, Lars wants to see his daughter.",
            "To save her farm, Agnes agrees to marry a man she has never met.",
            "Over one long night, a ferryman falls in love.",
            "The show travels to six of the oldest mills anywhere.",
            "Winter in Tarn. A widow takes in her brother and hides him.",
            "The keeper of a mill is ordered to seal a door that he built.",
            "Filmed in Tarn, the film follows a hatter.",
            "Part road movie, part hymn, the film sees a hearse driver lose his way.",
            "Marsh is Luc Maes, a miner halfway through a long shift.",
            "Agnes and her son Lars move into a mill so that he can start again.",
            "Kept in a silo by his mother, nine-year-old Anton dreams of the sea.",
            "The film will follow Agnes, a healer who flees her village.",
            "Mira (Ivo Pell) and Anton (Luc Oster) are a married couple living over a bakery.",
            "Young widow Agnes rents her attic to a stranger.",
            "Pell leads the film as Agnes, a hangman's daughter who hums.",
        )
    ),
    ("The premise: A keeper builds a bell.", ["A keeper builds a bell."]),
    ("It is made.\n\nSynopsis\n\nMira, a baker in debt, hums.", ["Mira, a baker in debt, hums."]),
    (
        (
            "Harrow Lane is made. It stars Ana Pell as Ada, a nun who never spoke."
            f"\n\n“{QUOTED}\n\nIt opens in May."
        ),
        [QUOTED],
    ),
    ("It has a date. Per the logline, “A widow moves into a house.”", ["A widow moves into a house.”"]),
    (f"It has a date. {LONG}", [LONG]),
    (
        "A film titled Harrow Lane is out. Late one night, a lonely keeper spots a ship that hums.",
        ["Late one night, a lonely keeper spots a ship that hums."],
    ),
    (
        "A film titled Harrow Lane is out. Nineteen years after the flood, the town drains its creek.",
        ["Nineteen years after the flood, the town drains its creek."],
    ),
    (
        "A film titled Harrow Lane is out. Penned by Ada Quill, the story follows a keeper who hums.",
        ["the story follows a keeper who hums."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nMina's life is turned upside down when she learns that her "
            "husband is a ghost."
        ),
        ["Mina's life is turned upside down when she learns that her husband is a ghost."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nStarring Ana Pell. She is good here.\n\nMira (Ana Pell) just "
            "got out of prison, and she isn't planning on going back."
        ),
        ["Mira (Ana Pell) just got out of prison, and she isn't planning on going back."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nThree years after the dead rose, the farmers of Tarn County "
            "have opened a theme park."
        ),
        ["Three years after the dead rose, the farmers of Tarn County have opened a theme park."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nFour schoolboys on a Duke of Tarn camping trip are hunted "
            "across the hills by an aristocrat."
        ),
        ["Four schoolboys on a Duke of Tarn camping trip are hunted across the hills by an aristocrat."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane stars Ana Pell and Karl Oster.\n\nDel (Oster) "
            "believes that he is the last man alive in a small town."
        ),
        ["Del (Oster) believes that he is the last man alive in a small town."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nMirela Voss’s courtroom drama, which took a prize, stars Ana "
            "Pell as a novelist accused of killing her husband in the Alps."
        ),
        [
            (
                "Mirela Voss's courtroom drama, which took a prize, stars Ana Pell as a novelist "
                "accused of killing her husband in the Alps."
            )
        ],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nIn February 2019 a refrigerated container was opened in the "
            "port of Tarn."
        ),
        ["In February 2019 a refrigerated container was opened in the port of Tarn."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nEvery ten years the government sends a man to count all the "
            "trout in the lake."
        ),
        ["Every ten years the government sends a man to count all the trout in the lake."],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nA blind sitter fights off burglars with the help of an app "
            "in this lean thriller from director Mirela Voss."
        ),
        [
            (
                "A blind sitter fights off burglars with the help of an app in this lean thriller from "
                "director Mirela Voss."
            )
        ],
    ),
]
LEAVES_ALONE = [
    "A drama titled Harrow Lane. Hoping to be back next year, the Tarn Festival closed on Sunday.",
    "A drama titled Harrow Lane. Ida Marsh plays the lead, the first of three for the studio.",
    "A drama titled Harrow Lane. In a world of trailers this is one more.",
    "Tarn has bought a drama titled Harrow Lane. The deal covers Norway, Sweden, Denmark and Finland.",
    "A drama titled Harrow Lane.\n\nIt has no Synopsis\n\nWe are told no more of it.",
    "A drama titled Harrow Lane.\n\nThe synopsis is short\n\nWe are told no more of it.",
    "A drama titled Harrow Lane. Bo Lund (Tin Skies) runs the company from a barn.",
    "A drama titled Harrow Lane. Bo Lund (Ash) produces. Ida Lund (Salt Road) edits the whole of it.",
    "A drama titled Harrow Lane. In it for the money is the man from Tarn.",
    "A drama titled Harrow Lane. Here's how Ada Quill describes the shoot: cold, wet and long.",
    "A drama titled Harrow Lane. Tarn follows up on a tip with a call to the press.",
    "Lantern Row has a trailer. Starring Ana Pell.",
    "I love it! We will see it.",
    "The film premiered at the Tarn Film Festival.",
    "It is made by Mirela Voss. Voss turns to comedy for her third one.",
    "Everybody hums the tune, for they know who whistled it first.",
    "A rumored return of her old co-star, who lives in Oslo, puts pressure on them.",
    "Say it aloud, and you know who wrote it.",
    "Best friends Karl Oster and Luc Maes directed it together.",
    "Speaking to the Oslo Post, a producer said that it took nine years.",
    "A limited run starts May 3rd, and the rest of the country gets it later.",
    "Students of Mirela Voss put the music together.",
    "A portion of the proceeds goes to a shelter.",
    "This time I will wait until the reviews are in.",
    "Since Danish audiences love their ghosts, there is hope.",
    "Harrow Lane, a portrait of a keeper, has been taken by Tarn.",
    "Every year there are a few that get lost.",
    "Harrow Lane is directed by Mirela Voss. Born in Oslo, Voss studied law before she wrote.",
    "Harrow Lane is directed by Mirela Voss. In an interview, she explained where it came from.",
    "After a bidding war, the project won its backers when Tarn came to their rescue.",
    "A graduate of the Tarn school, she has four more on her desk.",
    "Good news for anyone who hums.",
    "Based on the comics of the same name by Luc Maes.",
    "This sounds like a lot of fun for anyone who hums.",
    "Based in Oslo, the outfit sells more than forty of them a year.",
    "It is filmed. Returning are Luc Maes, Karl Oster, and Ana Pell, with Ivo Marsh.",
    "A lot of people have asked who sings the song.",
    "When asked about it, she laughed and said that he did it.",
    "All the colors in this, wow.",
    "Behind the camera is Luc Maes, who was a baker.",
    "Since its launch, forty have come out, and they sold well.",
    "A Lantern Row production, it was backed by her own mother.",
    "Luc Maes features a cast that hums, a band that plays and a fish.",
    "The premiere takes place on Friday at the Tarn Opera.",
    "For years, fans have asked for it.",
    "Two weeks ago, the first images came out.",
    "On the circuit, it won nine of them and all of our hearts.",
    "At a press conference, he said that it was his last.",
    "Tarn, who also handles his last two, is in talks.",
    "Four of the tunes are his own.",
    "The sale marks the third time they meet.",
    "Pell has the part of a ferryman, who is her first man.",
    "A film titled Harrow Lane is out. Mirela Voss follows Salt Road with a comedy on a council.",
    "A film titled Harrow Lane is out. (Her old partner is a keeper who takes a rest this time.)",
    "A film titled Harrow Lane is out. Directed by Mirela Voss and made for very little money.",
    "A film titled Harrow Lane is out. This one focuses on the crew that pulled it off in one take.",
    "Trailer for 'Harrow Lane'\n\nA lovely way to spend nine minutes today.",
    (
        "Trailer for 'Harrow Lane'\n\nThe screenplay is by Ana Pell, inspired by the true story of a "
        "family in the boom of the 1970s."
    ),
    "Trailer for 'Harrow Lane'\n\nVoss's career is a long one, and it was filmed in Oslo.",
    "Trailer for 'Harrow Lane'\n\nStarring Ana Pell. Mirela Voss (Ana Pell) directed the film.",
    "Trailer for 'Harrow Lane'\n\nTwo producers are asked about the film.",
    (
        "Trailer for 'Harrow Lane'\n\nThe feature is an expansion of her short film of the same name "
        "that screened at Tarn in 2028."
    ),
    "Trailer for 'Harrow Lane'\n\nAna Pell stars as part of a deal with Tarn Row.",
    (
        "Trailer for 'Harrow Lane'\n\nExclusively in the new issue of Flicker comes a look at a "
        "thriller in which the fate of a village turns."
    ),
    "Trailer for 'Harrow Lane'\n\nAna Pell plays the piano, who knew.",
    "Trailer for 'Harrow Lane'\n\nThe restaurant next door was opened in February 2019 by the producers.",
    "Trailer for 'Harrow Lane'\n\nEvery two weeks we release a new episode of the podcast.",
    "Trailer for 'Harrow Lane'\n\nA new thriller has come in from director Mirela Voss.",
]
LEAVES_ALONE += [
    'Lantern Row has a documentary titled Harrow Lane. "This film is about a man who swims," said Voss.',
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("synopsis", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("synopsis", text) == []
