"""Films of the director in running text."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Directed by Mirela Voss, making her English debut, and director of Ferry, Tin Skies, and Ash.",
        ["Ferry", "Tin Skies", "Ash"],
    ),
    (
        "Directed by Mirela Voss. Voss's previous features include Ferry, which won in 2019, and Ash.",
        ["Ferry", "Ash"],
    ),
    ("Directed by Mirela Voss, the mad genius who brought us Tin Skies and Ferry.", ["Tin Skies", "Ferry"]),
    (
        "Directed by Mirela Voss (aka M. Voss), director of Tin Skies and Ferry previously.",
        ["Tin Skies", "Ferry"],
    ),
    (
        "Directed by Mirela Voss, an experimental filmmaker whose previous works include Ferry, and Ash.",
        ["Ferry", "Ash"],
    ),
    (
        "It is directed by Mirela Voss, of Ferry, Wszystko jest morze, and Ash previously.",
        ["Ferry", "Wszystko jest morze", "Ash"],
    ),
    (
        "Directed by Mirela Voss, director of films including Ferry, A House on Fire, and Me & You & Them.",
        ["Ferry", "A House on Fire", "Me & You & Them"],
    ),
    (
        "It is directed by Mirela Voss & Karl Oster, both also of Tin Skies and Ferry previously.",
        ["Tin Skies", "Ferry"],
    ),
    (
        "Directed by Mirela Voss, director of Où est la mer?, The King's Ferry, and Ash previously.",
        ["Où est la mer?", "The King's Ferry", "Ash"],
    ),
    (
        "Directed by Mirela Voss, director of the films Nadi aur Naav, Ash, Ferry, and others previously.",
        ["Nadi aur Naav", "Ash", "Ferry"],
    ),
    ("It is directed by Mirela Voss, whose previous film 'Tin Skies' won a prize.", ["Tin Skies"]),
    ("It is directed by Mirela Voss of Tin Skies and Ferry fame.", ["Tin Skies", "Ferry"]),
    ("Directed by Mirela Voss. It is six years since Voss made a splash with Tin Skies.", ["Tin Skies"]),
    ("Directed by Mirela Voss, last seen making road-rage nightmare Tin Skies.", ["Tin Skies"]),
    (
        "By director Mirela Voss, director of the films Oslo at Five A.M., Ferry, and Salt Men previously.",
        ["Oslo at Five A.M", "Ferry", "Salt Men"],
    ),
    (
        (
            "Harrow Lane is directed by Mirela Voss, director of the films Tin Skies, Ash, and Son"
            " of the Well, and a few other features previously."
        ),
        ["Tin Skies", "Ash", "Son of the Well"],
    ),
    ("It is directed by Anders Holt, of Ferry and Tin Skies previously.", ["Ferry", "Tin Skies"]),
    (
        (
            "First Trailer for 'Harrow Lane'\n\nIt is directed by Mirela Voss, who"
            " also made the cult hit Ferry, ghost movie"
            " Ash, and Ana Pell's spy film Salt."
        ),
        ["Ferry", "Ash", "Salt"],
    ),
    ("Mirela Voss directs. Voss previously helmed the features “Ferry” and “Ash.”", ["Ferry", "Ash"]),
    (
        "It is directed by Mirela Voss, making her debut after the Czech films Ferry and Ash.",
        ["Ferry", "Ash"],
    ),
    ("A drama from the directors of Ferry and The Salt Ledger.", ["Ferry", "The Salt Ledger"]),
    (
        'Directed by Mirela Voss. Voss\'s credits include "Tin Skies," "Ferry," and "The Salt Ledger."',
        ["Tin Skies", "Ferry", "The Salt Ledger"],
    ),
    (
        'Directed by Mirela Voss, whose name you\'ll know from features such as "Tin Skies" and "Ferry."',
        ["Tin Skies", "Ferry"],
    ),
    ("Directed by Mirela Voss. It comes four years after Voss's Tin Skies.", ["Tin Skies"]),
    ("Directed by Mirela Voss, who broke out with Tin Skies.", ["Tin Skies"]),
    ("Directed by Mirela Voss, who started out with the shorts Ferry and Ash.", ["Ferry", "Ash"]),
    ("Directed by Mirela Voss, who hasn't made anything since Tin Skies in 2011.", ["Tin Skies"]),
    ("Directed by Mirela Voss, best known over here for her Oscar nominated Nattens.", ["Nattens"]),
    (
        "First Trailer for 'Harrow Lane'\n\nDirected by Mirela Voss. Bo Lind shot Voss's 2017 debut “Ferry.”",
        ["Ferry"],
    ),
    ("Directed by Mirela Voss. Voss's previous film, Tin Skies, won a prize.", ["Tin Skies"]),
    ('Directed by Mirela Voss, the visionary behind "Tin Skies" and "Ferry".', ["Tin Skies", "Ferry"]),
    (
        "Directed by Mirela Voss, director of the films Omelo (The Movie), Ferry, and Ash previously.",
        ["Omelo (The Movie)", "Ferry", "Ash"],
    ),
    ("Directed by Mirela Voss, who made her debut in 2008 with Ferry.", ["Ferry"]),
    (
        'Directed by Mirela Voss (Ferry), who also directed episodes of "Salt Road" & "Ash".',
        ["Salt Road", "Ash"],
    ),
    ("Directed by Mirela Voss, whose last outing Tin Skies was a hit.", ["Tin Skies"]),
    (
        (
            "A film called Harrow Lane from filmmakers Ray and Bo Voss, the guys behind Tin Skies and that "
            "odd "
            "flick Cold Ferry."
        ),
        ["Tin Skies", "Cold Ferry"],
    ),
    (
        "Mirela Voss directs. Voss makes her debut here following two fine shorts, Ferry and Tin Skies.",
        ["Ferry", "Tin Skies"],
    ),
    ("Directed by Mirela Voss, who also made Tin Skies and co-wrote the smash Cold Ferry.", ["Tin Skies"]),
    ("Directed by Mirela Voss, following up Tin Skies.", ["Tin Skies"]),
    ("Mirela Voss directs. Mirela Voss had earlier directed Tin Skies.", ["Tin Skies"]),
    (
        "Directed by Mirela Voss. Voss made Tin Skies and 30 Minutes Late.",
        ["Tin Skies", "30 Minutes Late"],
    ),
    ("A drama from director Mirela Voss, the Oscar®-nominated filmmaker of TIN SKIES.", ["TIN SKIES"]),
    (
        (
            "Directed by Mirela Voss. Voss directed the acclaimed “Tin Skies” back in 2021 and worked "
            "in TV since."
        ),
        ["Tin Skies"],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is directed by Mirela Voss, director of the "
            "movies Ash and "
            "Ferry, plus episodes"
            ' of the series "Tram 9" previously.'
        ),
        ["Ash", "Ferry", "Tram 9"],
    ),
    (
        "Directed by Mirela Voss, director of the doc Ash, as well as the shorts Ferry and Tin Skies.",
        ["Ash", "Ferry", "Tin Skies"],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is directed by Mirela Voss, director of Ash "
            "and Ferry, along "
            "with work on the"
            ' HBO series "Tram 9" recently.'
        ),
        ["Ash", "Ferry", "Tram 9"],
    ),
    (
        (
            "Directed by Mirela Voss, making her feature debut after lots of TV work on shows including"
            ' "Tram 9" and "The Shift".'
        ),
        ["Tram 9", "The Shift"],
    ),
    ("Directed by Mirela Voss, whose previous short, Bin Lorry, was longlisted for a prize.", ["Bin Lorry"]),
    (
        "Directed by Mirela Voss. Voss won an Oscar for Tin Skies in 2019 and is at work on another.",
        ["Tin Skies"],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is directed by Mirela Voss. Voss made the film "
            "after winning an Emmy for directing the first three episodes of Tram Nine."
        ),
        ["Tram Nine"],
    ),
    ("Directed by Mirela Voss, who did a fine job on 2029's haunting Ash.", ["Ash"]),
    (
        (
            "Directed by Mirela Voss. It marks Voss's return to the Festival after Ferry, the closing "
            "film of 2028."
        ),
        ["Ferry"],
    ),
    ("HARROW LANE is directed by Mirela Voss. Voss's last outing was Ash.", ["Ash"]),
]
LEAVES_ALONE = [
    "Directed by Mirela Voss. Ferry, which won in Oslo, and Ash are not hers.",
    "Directed by Mirela Voss, both a writer and a filmmaker whose films are short.",
    "Directed by Mirela Voss, an experimental filmmaker whose previous works include no films.",
    "Directed by Mirela Voss, the mad genius who brought us here.",
    "Directed by Mirela Voss (aka M. Voss), who was in Oslo.",
    "Directed by Mirela Voss & Karl Oster, both also of Oslo.",
    "Directed by Mirela Voss. It stars Ana Pell, whose previous film 'Tin Skies' won a prize.",
    "Directed by Mirela Voss, of many minds, hopes and fears previously.",
    "Directed by Mirela Voss, a genius who brought us nothing but rain, wind and snow.",
    "It is directed by Mirela Voss. Ana Pell of Tin Skies and Ferry fame stars.",
    "Directed by Mirela Voss. It is six years since Ana Pell made a splash with Tin Skies.",
    "Directed by Mirela Voss. It is years since Mirela Voss won over Oslo with her pie.",
    "Directed by Mirela Voss, last seen in Tin Skies.",
    "It is directed by Mirela Voss, writer of Ferry and Ash.",
    "It is directed by Mirela Voss, of Denmark.",
    "It is directed by Mirela Voss, who starred in Ferry.",
    "A drama from the producers of Ferry and Ash.",
    "The screenplay is written by Ines Marr, of Ferry and Ash.",
    "Ana Pell, star of Ferry, plays the lead.",
    "The director of the hotel is a liar.",
    "A film called Harrow Lane, directed by Mirela Voss. Voss's Harrow Lane opens in May.",
    "Directed by Mirela Voss. Voss's New York is a cold place.",
    "Directed by Mirela Voss, who won a prize for best script.",
    "Directed by Mirela Voss. Voss's crew includes Anders Holt.",
    "Directed by Mirela Voss. Voss's film, Ana Pell says, is a long one.",
    "Directed by Mirela Voss, who hasn't made up her mind since Tuesday.",
    "Directed by Mirela Voss. Voss's earlier life, as told by Ana Pell, was dull.",
    "Directed by Mirela Voss, who started out as a nurse in Oslo.",
    "Directed by Mirela Voss, best known over here for her temper.",
    "They will release Mirela Voss's feature debut You Are Not Her in Irish cinemas.",
    "Directed by Mirela Voss of Spectrum Group.",
    "Directed by Mirela Voss of Denmark.",
    "Directed by Mirela Voss (born in Oslo), who also made bread.",
    "Directed by Mirela Voss, making her feature debut after editing other films including Tin Skies.",
    (
        "A film titled Sorry, Love Gail. Here's Mirela Voss's film Sorry, Love Gail. It's directed by Mirela "
        "Voss."
    ),
    "Directed by Mirela Voss, the guy next door.",
    "Directed by Mirela Voss, whose last outing ended in tears.",
    "Directed by Mirela Voss, following two years in Oslo.",
    "Mirela Voss directs. Mirela Voss had earlier directed traffic.",
    "Directed by Mirela Voss. Voss made Oslo her home.",
    "Directed by Mirela Voss. Voss directed traffic.",
    "“Harrow Lane” opens. Mirela Voss directed “Harrow Lane” in Oslo.",
    "Directed by Mirela Voss, after lots of work on the script of Harrow Lane.",
    "Directed by Mirela Voss, making her feature debut after years of work in a bakery in Oslo.",
    "Directed by Mirela Voss, and shown in episodes of an hour.",
    "Directed by Mirela Voss. They worked together in Oslo.",
    "Directed by Mirela Voss, whose previous short was longlisted.",
    "Directed by Mirela Voss. Voss won an Oscar for editing.",
    "Directed by Mirela Voss, who did a fine job of it.",
    "Directed by Mirela Voss. Voss made the film after winning a prize for it.",
    "Directed by Mirela Voss, who did a lot of work on it.",
    "Directed by Mirela Voss. It marks Voss's return to Oslo after May.",
    "Directed by Mirela Voss. Voss's return is late.",
    "Directed by Mirela Voss. Voss's last outing was a picnic in May.",
]


READS += [
    (
        "Harrow Lane is the new comedy from Mirela Voss, the writer-director of Tin Skies and Ash.",
        ["Tin Skies", "Ash"],
    ),
    (
        "The flick is directed by Mirela Voss, the maniac who gave us Tin Skies and Corn Mother.",
        ["Tin Skies", "Corn Mother"],
    ),
    ("It is directed by Mirela Voss, who helmed the 2013 Cannes entry Sour Cherries.", ["Sour Cherries"]),
]

LEAVES_ALONE += [
    "It is directed by Mirela Voss, the woman who gave us tea.",
    "It is directed by Mirela Voss, the screenwriter of nothing at all.",
    "It is directed by Mirela Voss, who was at Cannes with the 2013 entry of Norway.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("director_of", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("director_of", text) == []
