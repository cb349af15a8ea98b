"""Posts on several films or on none."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Max in June: The Complete List\n\nThe film Ash is one.", ["none"]),
    ("Tarn Picks Up Three From Oslo\n\nThe film Ash is one.", ["none"]),
    ("Tarn Sets Autumn Dates for Pell and Oster\n\nThe film Ash comes first.", ["none"]),
    ("Casting Bites: Pell, Oster\n\nThe film Ash has a star.", ["none"]),
    ("Locarno Market Buzz: Ghosts in Demand\n\nThe film Ash is one.", ["none"]),
    ("What We're Watching, March\n\nThe film Ash is on.", ["none"]),
    ("Opening This Week: Ghosts, Miners\n\nThe film Ash is on.", ["none"]),
    ("Everything Coming to Shudder in May\n\nThe film Ash is on.", ["none"]),
    ("Four Norwegian Gems to Stream\n\nThe film Ash is one.", ["several"]),
    ("Karl Oster Named President of Tarn Films\n\nHe made the film Ash.", ["none"]),
    ("Tarn and Kelpie Sign Output Deal\n\nThe film Ash comes first.", ["none"]),
    ("Tarn Film Fund Opens for Applications\n\nFilms may be long.", ["none"]),
    ("Ghosts on Disc\n\nThis week:\n\n• Ash hums.\n\n• Oak sings.\n\n• Tin falls.", ["several"]),
    ("Locarno Adds Five Hours of Shorts\n\nThe film Ash is in it.", ["none"]),
    ("Salt City FrightFest: Day 3\n\nThe film Ash was on.", ["none"]),
    ("Tarn Film Awards: ‘Harrow Lane’ Sweeps Top Prizes\n\nHarrow Lane won four.", ["several"]),
    (
        "Buy These Films\n\nThe film “Ash”\n\n“Ash”\n\nIt hums.\n\n“Oak”\n\nIt sings.\n\n“Tin”\n\nIt falls.",
        ["several"],
    ),
    (
        (
            "New Voices in Salt City\n\nIn “Ash,” a house burns. In “Bone,” a dog digs. In “Oak,” it rains."
            " In “Tin,” it does not."
        ),
        ["several"],
    ),
    ("Locarno 2031: My 7 Favorite Films\n\nHarrow Lane is the best.", ["several"]),
    ("Trailers for 'Harrow Lane' and 'Salt & Tin'\n\nTwo films are here.", ["several"]),
    ("Weekend Box Office: Nobody Went\n\nThe sun was out.", ["none"]),
    ("Box Office: 'Ash' Wins, 'Ferry' Surprises\n\nNobody saw it. The sun was out.", ["several"]),
    ("The Reel Podcast - 'Ash' and 'Salt'\n\nWe talk.", ["several"]),
    ("A Poster for the 2031 Tarn Film Festival\n\nThe artist is from Norway.", ["none"]),
    ("What is coming\n\n1. Harrow Lane\n\nA drama.\n\n2. Salt Pan\n\nA western.", ["several"]),
    ("Tarn Buys Two in Oslo: ‘Ash,’ ‘Salt’\n\nTwo at once.", ["several"]),
    ("New Trailers: May 2, 2031\n\nThe film Ash comes first.", ["none"]),
    ("Tarn Sets Release Dates for Pell and Oster\n\nThe film Ash comes first.", ["none"]),
    (
        "Ana Pell Boards HARROW LANE; Karl Oster Joins BIG SALT\n\nHARROW LANE is one, BIG SALT two.",
        ["several"],
    ),
    ("Tarn unveils six-strong slate led by ‘Harrow Lane’\n\nThe film Harrow Lane is new.", ["several"]),
    ("Casting Bits: Pell, Oster and More\n\nThe film Ash has a star.", ["none"]),
    ("Editorial: I Miss the Dark\n\nLast week I saw no film.", ["none"]),
    ("Karl Oster, director of ‘Harrow Lane,’ dies at 88\n\nHis film Harrow Lane is from 1981.", ["none"]),
    ("Locarno Completes Its Competition Line-Up\n\nThe film Ash is in it.", ["none"]),
    ("New on Shudder in May\n\nThe film Ash comes first.", ["none"]),
    (
        "Back on the Boat\nby Ada Quill March 4, 2031\nI am going to a festival to see films. "
        + "It is far. " * 20
        + "\nFind more posts: Editorial, Feat",
        ["none"],
    ),
    ("The Reel Tin: Episode 31 - Snowed In\n\nThe two talk of films, and you can subscribe now.", ["none"]),
    ("Ana Pell and Bo Tarn Book Two Big Roles Each\n\nIt is good.", ["several"]),
    (
        "'I Was Never the Keeper': Ana Pell on Her Films\n\nHow?\n\nFine.\n\nWhy?\n\nWell.\n\nAnd now?",
        ["none"],
    ),
]
LEAVES_ALONE = [
    (
        "Harrow Lane Sets Dates; Trailer Lands\n\nThe film Harrow Lane has a trailer. In Harrow Lane, a"
        " house hums."
    ),
    "New on Disc: A Ghost Story\n\nThe film Ash hums.",
    "A Bestseller Goes West\n\nBooks sell.\n\nIt rains.\n\nThe studio has bought a drama.",
    "Ghosts on Disc\n\nThe film Ash.\n\nSpecial Features:\n\n• Commentary\n\n• Outtakes\n\n• Trailer",
    "Ghosts on Disc\n\nThe film Ash comes out. Extras include:\n\n1. Commentary\n\n2. Outtakes",
    "A Ghost Story Shoots\n\nThe film Ash is shot. The cast:\n\n• Ana Pell\n\n• Karl Oster\n\n• Bo Tarn",
    "Harrow Lane Tours\n\nThe film Harrow Lane is shown in:\n\n• Oslo\n\n• Bergen\n\n• Riga",
    "Tarn Picks Up Three-Time Winner Mirela Voss\n\nHer film Ash hums.",
    "Top Studio Picks Up Harrow Lane\n\nThe film Harrow Lane hums.",
    "New: Harrow Lane Trailer\n\nThe film Harrow Lane hums.",
    "'Everything Coming' Trailer\n\nThe film Everything Coming hums.",
    "Ana Pell Named Best Actress for Harrow Lane\n\nThe film Harrow Lane hums.",
    "Tarn Open to Offers on Harrow Lane\n\nThe film Harrow Lane hums.",
    "The Keeper of the Week in Harrow Lane\n\nThe film Harrow Lane hums.",
    "Trailer for ‘Harrow Lane’ from the ‘Ash’ & ‘Oak’ Director\n\nHarrow Lane hums like Ash and Oak.",
    "Tarn acquires Harrow Lane from Kelpie Films\n\nThe film Harrow Lane hums.",
    "Oscars: Denmark Picks ‘Harrow Lane’\n\nThe film Harrow Lane hums.",
    "Tarn Releases Trailers for Harrow Lane\n\nThe film Harrow Lane hums.",
    "Salt Film Festival: Harrow Lane Opens\n\nThe film Harrow Lane hums.",
    "Ana Pell Compares ‘Harrow Lane’ to ‘Ash’ in New Clip\n\nHarrow Lane is here. Ash was not.",
    "New “Harrow Lane” Hums\n\nIn “Ash,” a house burns. In “Bone,” a dog digs. In “Oak,” it rains. “Tin” is.",
    "Mirela Voss Unveils ‘Harrow Lane’ to a Festival Jury\n\nThe film hums.",
    "Harrow Lane Gets a Trailer\nby Ada Quill March 4, 2031\nThe film Harrow Lane hums.\nTags: Features",
    "After Two Features, Mirela Voss Goes Short with HARROW LANE\n\nThe short film hums.",
    "‘Harrow Lane’ Joins Locarno Line-Up\n\nThe film hums.",
    "Casting News: Ana Pell Joins ‘Harrow Lane’\n\nThe film hums.",
    "‘Ash’ Star Ana Pell Boards ‘Harrow Lane’\n\nAsh was a film. The film Harrow Lane hums.",
    "Tarn adds ‘Harrow Lane’ to its slate\n\nThe film hums.",
    "‘Harrow Lane’ Trailer: 'We Never Sleep'\n\nThe film hums that they never sleep in Harrow Lane.",
    "The Reel Podcast - Ghost Drama 'Harrow Lane'\n\nWe talk about Harrow Lane.",
    "Trailer for Five Short Films in One: 'Harrow Lane'\n\nHere it is.",
    "Trailer from the Makers of 'Ash' and 'Salt'\n\nHere is the film.",
    "Best Trailer Yet for 'Harrow Lane'\n\nHere it is.",
    "Trailer for 'Weekend Box Office'\n\nA drama film.",
    "‘Harrow Lane’ Gets a New Disc\n\nThe film has:\n\n• A trailer\n• A poster\n• A clip\n• A map",
    "New Trailers for 'Harrow Lane'\n\nHere they are, the films of it.",
    "Tarn Sets a Date for 'Harrow Lane'\n\nThe film opens in May.",
    "A film with 2 keepers\n\n1. It is good.",
    "Trailer for Ghost Drama 'Harrow Lane'\n\nHere it is.",
    "Today on VOD: Mirela Voss's Harrow Lane\n\nShe returns with Harrow Lane (review).",
    "Star Tin: Episode 9 - The Return\n\nThe film is out.",
    "Ana Pell Books a Role\n\nShe is to star in the film Harrow Lane.",
    "'Harrow Lane': Ana Pell on Her Film\n\nIt is out.\n\nHow?\n\nIt is.\n\nWhy?\n\nWell.\n\nWhen?",
]
READS += [
    ("Casting Net: Pell Boards ‘Ash’; Plus Two More\n\nShe is in the film Ash.", ["several"]),
]
LEAVES_ALONE += [
    "Pell Boards ‘Ash’, Plus Three New Stills\n\nShe is in the film Ash.",
    "Pell Boards ‘Ash’ Trailer, Poster and More\n\nShe is in the film Ash.",
]
READS += [
    ("Tarnstream unveils ten new series and a film\n\nThe film is one.", ["none"]),
    ("VENICE 2031: ALL THE AWARDS\n\nThe film Ash won.", ["none"]),
    ("Ana Pell Signs Overall Deal With Tarn Television\n\nShe made the film Ash.", ["none"]),
]
LEAVES_ALONE += [
    "Tarnstream unveils ‘Ten New Series’\n\nThe film is good.",
    "Tarnstream orders ‘Ash’ to series\n\nThe film is good.",
    "Ana Pell Signs On for ‘Ash’\n\nShe is in the film.",
]
READS += [
    ("Release Date Shuffle: Tarn Pushes ‘Ash’, Lune Row Claims Easter\n\nThe film Ash moves.", ["several"]),
]
LEAVES_ALONE += [
    "Dance Shuffle: ‘Ash’ Gets a Date\n\nThe film Ash moves.",
]
READS += [
    ("Cannes Deals Wrap: Tarn Goes on Spree, ‘Ash’ Sells Out\n\nThe film Ash sold.", ["several"]),
    ("Tarnstream's October Slate Is Led by the Return of ‘Ash’\n\nThe film Ash is back.", ["several"]),
]
LEAVES_ALONE += [
    "‘Ash’ Joins Tarnstream's October Slate\n\nThe film Ash is back.",
    "The Wrap: ‘Ash’ Sells Out\n\nThe film Ash sold.",
]
READS += [
    ("Two New Distribution Deals From the Fall Festivals\n\nThe film Ash is one.", ["several"]),
]
LEAVES_ALONE += [
    "‘Ash’ Closes Two New Distribution Deals\n\nThe film Ash is sold.",
]


READS += [
    ("Deals of the Week: Tarn Buys ‘Ash’\n\nThe film Ash is one.", ["several"]),
    ("Oslo Fest Adds Second Wave\n\nThe film Ash is on.", ["none"]),
    ("Fright Week Reveals First Batch of Titles\n\nThe film Ash is on.", ["none"]),
]

LEAVES_ALONE += [
    "Trailer of the Week: Harrow Lane\n\nHarrow Lane is a ghost film.",
    "‘Ash’ Joins Second Wave of Salt Fest\n\nThe film Ash is on.",
    "‘Ash’ Crosses $100M at the Box Office\n\nThe film Ash has sold tickets.",
    "Box Office: ‘Ash’ Becomes Lantern Row's Highest-Grossing Film\n\nThe film Ash has sold tickets.",
]


LEAVES_ALONE += [
    "Moon Aunt Leaps Past $100 Million\n\nMoon Aunt is a film that sold tickets. Moon Aunt goes on.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("several_films", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("several_films", text) == []
