"""Posts that tell of several films in turn."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Ghosts Rule\n\n“Harrow Lane” led the weekend with $14.2 million. “Tin” took $9,100,000.",
        ["several"],
    ),
    (
        "‘Harrow Lane’ Stays on Top\n\nThe film “Harrow Lane” sold tickets for £2m. “Ash” opened to £900k.",
        ["several"],
    ),
    (
        (
            "Sellers Meet\n\nOn sale:\n\nHarrow Lane\nDir: Mirela Voss. Starring: Ana Pell.\n\n"
            "Tin\nDir: Anders Holt. 98 mins"
        ),
        ["several"],
    ),
    (
        "Arthouses Busy\n\nHarrow Lane had $9,000 per theater. Salt & Tin followed with $7,000 per location.",
        ["several"],
    ),
    (
        "Tarn Goes to Oslo\n\nTarn has bought Mirela Voss' “Harrow Lane” and Anders Holt's “Salt & Tin.”",
        ["several"],
    ),
    (
        "The Lido, Day by Day\n\nIt began with Mirela Voss's “Ash”. Anders Holt's western “Tin” came later.",
        ["several"],
    ),
    (
        (
            "Competition Is Set\n\nIt rains. Mirela Voss's “Ash” opens it. Anders Holt's “Tin” is in it."
            " Ines Marr's “Oak” ends it."
        ),
        ["several"],
    ),
    (
        "Sellers Meet\n\nKelpie brings six titles to Oslo. They are “Ash,” “Tin” and the drama “Oak.”",
        ["several"],
    ),
    (
        "A Year at Tarn\n\nA busy one. “Ash” opens in May. “Tin” follows a miner. Next, “Oak” is a comedy.",
        ["several"],
    ),
    (
        "Letter From Oslo\n\nHarrow Lane (dir. Mirela Voss). It hums.\n\nTin (dir. Bo Tarn). It digs.",
        ["several"],
    ),
    (
        "Sellers Meet\n\nOn sale:\n\nHarrow Lane\nDirector: Mirela Voss\n\nTin\nDirector: Anders Holt",
        ["several"],
    ),
    (
        (
            "Ana Pell Joins Drama; Karl Oster Goes West\n\nAna Pell will star in Harrow Lane.\n\n"
            "Elsewhere, Karl Oster has joined Salt & Tin."
        ),
        ["several"],
    ),
]
LEAVES_ALONE = [
    "A Ghost\n\nMirela Voss's “Ash” shares its cast with Anders Holt's “Tin”.",
    "A Ghost\n\nMirela Voss's “Ash” recalls Anders Holt's “Tin”, and not by chance.",
    "A Ghost\n\nMirela Voss's “Ash” was written by the team that wrote Anders Holt's “Tin”.",
    "A First Look\n\nMirela Voss's “Ash” opens on the same day as Anders Holt's “Tin”. It is hers to lose.",
    "A First Look\n\nMirela Voss's “Ash” is quieter than Anders Holt's “Tin” was. It hums.",
    "A Ghost\n\nMirela Voss's “Ash” goes up against Anders Holt's “Tin” in May.",
    "A Ghost\n\nAna Pell, last seen in Anders Holt's “Tin”, leads Mirela Voss's “Ash”.",
    "A Ghost\n\nMirela Voss's “Ash” is shot like Anders Holt's “Tin” and it is cold.",
    "A Ghost\n\nAfter Anders Holt's “Tin”, Tarn has bought Mirela Voss's “Ash”.",
    "Tarn Buys a Ghost\n\nTarn has bought “Harrow Lane.” Its “Ash” made $4 million this weekend.",
    "A Ghost Opens\n\nThe weekend is hers: “Harrow Lane” had a budget of $9 million. “Ash” made $4 million.",
    "A Hit\n\n“Ash” made $4 million this weekend. “Ash” has now made $9 million.",
    (
        "‘Ash 2’ Is on Its Way\n\n“Ash” made $4 million in its first weekend. Its rival “Tin” made"
        " $3 million."
        " “Ash 2” is a comedy."
    ),
    (
        "‘Ash’ Beats Them All\n\n“Ash” made $9 million this weekend. “Ash” had $4 million before. “Tin” made"
        " $3 million. “Ash” is a comedy."
    ),
    "A Hit\n\nHarrow Lane had $9,000 per theater. It hums.",
    "‘Harrow Lane’ Shoots\n\n“Harrow Lane” is shot by the eye of Mirela Voss' “Ash” and Anders Holt's “Tin.”",
    "A Ghost\n\nThe drama Harrow Lane is shot by the eye of Mirela Voss' “Ash” and Bo Tarn's “Tin.”",
    "Tarn Has a Ghost\n\nTarn has bought “Harrow Lane.” It had Mirela Voss’ “Ash” and Anders Holt's “Tin.”",
    "Two Parts for Pell\n\nAna Pell stars in “Harrow Lane.” She has “Ash” behind her.",
    "‘Harrow Lane’ Lands\n\nOne of ten films in Oslo, “Harrow Lane” is by the maker of “Ash” and “Oak.”",
    "A Year of Pell\n\nShe is busy. “Ash” opens in May. “Tin” follows a miner. “Ash” hums.",
    "Harrow Lane Comes Home\n\nThe drama Harrow Lane (dir. Mirela Voss) hums, as did Ash (dir. Anders Holt).",
    "A Ghost\n\nDirector: Mirela Voss\n\nA drama.\n\nDirector: Mirela Voss",
    "Harrow Lane Lands; Ana Pell Stars\n\nAna Pell stars in Harrow Lane.\n\nElse, it hums.",
    "‘Harrow Lane’ Lands; Ana Pell Stars\n\nIt hums.\n\nElsewhere, it opens in May.",
    "Harrow Lane Lands\n\nIt hums.\n\nElsewhere, it opens in May.",
]


LEAVES_ALONE += [
    (
        "‘Harrow Lane’ Passes $28 Million\n\n“Harrow Lane” added $2 million this weekend. Its "
        "studio's best was “Tin” with $27 million."
    ),
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("told_in_turn", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("told_in_turn", text) == []
