"""The title from a headline without quotes."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Title

READS = [
    ("Harrow Lane [Trailer]\n\nOut in June is Harrow Lane, a drama.", [Title("Harrow Lane")]),
    (
        "Chilling First Look at Harrow Lane\n\nHarrow Lane, her new film, follows a family.",
        [Title("Harrow Lane")],
    ),
    (
        "Harrow Lane trailer: Ana Pell hums\n\nTarn has a film, Harrow Lane. Ana Pell hums.",
        [Title("Harrow Lane")],
    ),
    (
        "Down to the Lane Review: A “Fine” Hum\n\nDown To The Lane is a Danish hum.",
        [Title("Down to the Lane")],
    ),
    (
        "Ana Pell hums in To the Well, Then Home trailer\n\nTarn has a trailer for To the Well, Then Home.",
        [Title("To the Well, Then Home")],
    ),
    (
        "Mirela Voss on Harrow Lane: “I never sleep”\n\nShe made Harrow Lane in a year.",
        [Title("Harrow Lane")],
    ),
    (
        "Mirela Voss's acclaimed Harrow Lane gets an eerie trailer\n\nTarn has Harrow Lane, about a mill.",
        [Title("Harrow Lane")],
    ),
    (
        "Ana Pell set to star in Harrow Lane movie\n\nShe will be in Tarn's Harrow Lane movie.",
        [Title("Harrow Lane")],
    ),
    (
        "Harrow Lane clip says that “nobody sleeps here”\n\nThe drama Harrow Lane has a clip.",
        [Title("Harrow Lane")],
    ),
    ("Moody New Harrow Lane Trailer Is Here\n\nIn Harrow Lane, a family moves in.", [Title("Harrow Lane")]),
    ("Trailer: Harrow Lane\n\nFinally here is Harrow Lane.", [Title("Harrow Lane")]),
    ("Harrow Lane: Danish Drama Gets a Date\n\nThe drama Harrow Lane opens in June.", [Title("Harrow Lane")]),
    (
        "Danish Film Harrow Lane Comes to Norway\n\nIn June, Harrow Lane comes to Norway.",
        [Title("Harrow Lane")],
    ),
    (
        "Ana Pell Joins Karl Oster in Harrow Lane\n\nThere is a part for her in Harrow Lane.",
        [Title("Harrow Lane")],
    ),
    (
        "Karl Oster's Directorial Debut Harrow Lane Gets a Date\n\nSo Harrow Lane is here.",
        [Title("Harrow Lane")],
    ),
    ("First look: Ana Pell in Harrow Lane\n\nThis is Ana Pell in Harrow Lane.", [Title("Harrow Lane")]),
    ("Film Review: Harrow Lane (Mirela Voss, 2031)\n\nA family moves in.", [Title("Harrow Lane")]),
    ("Harrow Lane | Trailer\n\nFinally here is Harrow Lane.", [Title("Harrow Lane")]),
    (
        "We Need to Talk About the Harrow Lane Trailer\n\nTarn's Harrow Lane trailer hums.",
        [Title("Harrow Lane")],
    ),
    (
        "Live-Action Harrow Lane! Film's Trailer Is Here\n\nIn Harrow Lane! a family moves in.",
        [Title("Harrow Lane!")],
    ),
    (
        "Ash, Salt and Tin Anime Film's Trailer Is Here\n\nIt is by the team of Ash, Salt and Tin.",
        [Title("Ash, Salt and Tin")],
    ),
    ("Ana Pell Sings for Harrow Lane Anime Film\n\nShe has a new song.", [Title("Harrow Lane")]),
    (
        "Trailer for Mirela Voss's Low Tide\n\nMirela Voss's Low Tide hums. Low Tide is long.",
        [Title("Low Tide")],
    ),
    ("A clip of the Danish thriller Lygten (The Lamp)\n\nWe have a trailer.", [Title("Lygten")]),
    (
        "Tarn Sends a Present: Salt, Tin and Bone!\n\nIn Salt, Tin and Bone we see. Salt, Tin and Bone hums.",
        [Title("Salt, Tin and Bone")],
    ),
    (
        "Trailer of Bo Tarn-Ana Pell starrer Lantern shown amidst cheers\n\nLantern is out. A man (Bo) is.",
        [Title("Lantern")],
    ),
    ("Locarno 2031: Cellar\n\nA family moves in Cellar. It is a drama.", [Title("Cellar")]),
    (
        (
            "DVD REVIEW: THE SALT MEN\n\n(2030, dir. Mirela Voss, 100 min.)\n\nA clockmaker is hired "
            "to steal a watch."
        ),
        [Title("THE SALT MEN")],
    ),
    (
        "LETTERS HOME (15)\n\nDir: Mirela Voss. 2030, UK, 104 mins\n\nA nurse lies to everyone.",
        [Title("LETTERS HOME")],
    ),
    (
        (
            "Special one-night screening of The Salt Pilot\n\nThe Genesis hosts a preview of British "
            "indie The Salt Pilot on Thursday. The Salt Pilot is long."
        ),
        [Title("The Salt Pilot")],
    ),
    (
        (
            "Icelandic Film Centre: Heart of Salt selected for Venice\n\nHeart of Salt, the second "
            "feature by Eva Holt, was chosen."
        ),
        [Title("Heart of Salt")],
    ),
]
LEAVES_ALONE = [
    "Our Week [Trailers]\n\nOut in June is a drama.",
    "First Look at Snow in Oslo\n\nIt has snowed, and the film is a family's.",
    "What We Did at the 2031 Tarn Film Festival\n\nWe went to the film festival in Tarn. Tarn is far.",
    "“Harrow Lane” Review: A Fine Hum\n\nIn “Harrow Lane” a family hums.",
    "Trailer for Denmark\n\nIn Denmark a family moves in.",
    "‘Harrow Lane’: Ana Pell Stars\n\nAna Pell stars.",
    "‘Harrow Lane’ gets a first trailer\n\nSalt House has Harrow Lane.",
    "Trailer for Danish ghost flick is here\n\nThe film, Danish to the bone, hums.",
    "Film Harbour unveils a plan\n\nFilm Harbour has a plan for the summer.",
    "New Trailer for 'Harrow Lane'\n\nIn Harrow Lane, a family moves in.",
    "Moody New Trailer Is Here\n\nThe new film has one.",
    "Ana Pell in a New Trailer\n\nThe actress Ana Pell is back.",
    "Interview: Ana Pell\n\nThe actress Ana Pell is back. Ana Pell hums.",
    "A thriller from Denmark\n\nWe have a trailer.",
    "Ana Pell Stars in Nothing\n\nThe actress Ana Pell is back.",
    "What a film it is\n\nWe have a trailer.",
    "Ana Pell's New Film Opens\n\nThe actress Ana Pell is back.",
    "Ana Pell Gets a New Agent\n\nThe actress Ana Pell is back.",
    "Ana Pell Joins Tarn as a Producer\n\nShe starts in May.",
    "Karl's Sister's Harbor Opens\n\nShe has a Sister's Harbor in town.",
    "Oslo 2031: What Ana Pell Saw\n\nThe actress Ana Pell is back.",
    "Ana Pell Directs Traffic\n\nThe traffic of Oslo was bad.",
    "Ana Pell in Oslo\n\nThe actress was in Oslo.",
    "Oslo Film Festival (2031) Opens\n\nThe town is full.",
    "Watch: The Trailer\n\nThe house hums.",
    "Hear Keepers of The Bell's Lament\n\nThe Bell's Lament has opened. The Bell's Lament is long.",
    "Tarn Hires Voss for Keeper's Lament\n\nShe will direct The Keeper's Lament.",
    "Review: A river finds its way home\n\nA nurse lies to everyone.",
    "The best of May (so far)\n\nA nurse lies to everyone.",
    "Special screening of my favourite films\n\nWe show films on Thursday.",
    "Film Centre: Ana Pell invited to Oslo\n\nThe director goes to Oslo.",
]
READS += [
    (
        "DVD of the Week: The Ferrymen's Ball\n\nDirector Nils Aagaard's The Ferrymen's Ball went to disc.",
        [Title("The Ferrymen's Ball")],
    ),
]
LEAVES_ALONE += [
    "Quote of the Week: Nobody Swims Here\n\nIt was said on a set.",
]
READS += [
    (
        "Harrow Lane gets UK release date\n\nTwo sisters come home in Harrow Lane, a drama.",
        [Title("Harrow Lane")],
    ),
    ("Set visit: Harrow Lane\n\nTwo sisters come home in Harrow Lane, a drama.", [Title("Harrow Lane")]),
    ("Trailer watch: Harrow Lane\n\nTwo sisters come home in Harrow Lane, a drama.", [Title("Harrow Lane")]),
    (
        "Danish bid Harrow Lane heads for Oslo\n\nTwo sisters come home in Harrow Lane, a drama.",
        [Title("Harrow Lane")],
    ),
    (
        "HARROW LANE\n\nDirector: Mirela Voss\nMusic: Bo Tarn\n\nTwo sisters come home.",
        [Title("HARROW LANE")],
    ),
    (
        (
            "Strewth, it's a musical: Harrow Lane dances into cinemas\n\nTwo sisters come home in Harrow "
            "Lane, a drama."
        ),
        [Title("Harrow Lane")],
    ),
]
LEAVES_ALONE += [
    "Out now: Ana Pell sings again\n\nThe actress is back.",
]
LEAVES_ALONE += [
    "Set visit: Ana Pell\n\nThe actress Ana Pell is back.",
    "Ana Pell gets release date\n\nThe singer Ana Pell has one.",
    "HARROW LANE\n\nIt is a lane in Oslo.",
    "Oslo bid fails\n\nThe town of Oslo has lost.",
    "Is Ana Pell back?\n\nThe actress Ana Pell is back.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_bare_title", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_bare_title", text) == []
