"""The company that brings the film out."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Harrow Lane is here. Lantern Row will bow the film in Peru on October 3.", ["Lantern Row"]),
    ("A ghost drama titled Harrow Lane. Marrow Road is handling the UK release.", ["Marrow Road"]),
    (
        "A ghost drama titled Harrow Lane. Marrow Road opens it in New York and LA on September 24.",
        ["Marrow Road"],
    ),
    (
        "A ghost drama titled Harrow Lane. Tarn Releasing will release in the UK and Ireland.",
        ["Tarn Releasing"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. It is made by Windy Row with France's Mars Films, which "
            "will handle French distribution."
        ),
        ["Mars Films"],
    ),
    (
        (
            "A ghost drama titled 'Pardon, Harrow Lane'. Pardon, Harrow Lane is long. Tarn Pictures "
            "will now send Pardon, Harrow Lane to theaters on June 14th."
        ),
        ["Tarn Pictures"],
    ),
    ("A ghost drama titled Harrow Lane. Marrow Neo will air it in Spain the following year.", ["Marrow Neo"]),
    (
        "A ghost drama titled Harrow Lane. Lantern Films has Harrow Lane set for release in June.",
        ["Lantern Films"],
    ),
    ("A ghost drama titled Harrow Lane. Lantern Row plans a summer release.", ["Lantern Row"]),
    (
        "A ghost drama titled Harrow Lane. Harrow Lane, which Lantern Row will release on May 9, is long.",
        ["Lantern Row"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. Lantern Row is teaming up with Tarn Events to bring"
            " the film to cinemas."
        ),
        ["Lantern Row", "Tarn Events"],
    ),
    ("A ghost drama titled Harrow Lane. Lantern Row handles distribution in Peru.", ["Lantern Row"]),
    (
        (
            "A ghost drama titled Harrow Lane. Lantern Row will release Harrow Lane in US theaters on "
            "October 3rd, 2031."
        ),
        ["Lantern Row"],
    ),
    (
        ("A ghost drama titled Harrow Lane. Lantern Row will finally release it on demand from April 3rd."),
        ["Lantern Row"],
    ),
    (
        "A ghost drama titled Harrow Lane. Old Cat Pictures opens the film in Peru in August.",
        ["Old Cat Pictures"],
    ),
    (
        "A ghost drama titled Harrow Lane. Tarn paid for half of it, and Tarn is distributing too.",
        ["Tarn"],
    ),
    (
        "A ghost drama titled Harrow Lane. Lantern Row plans to launch the moody film in winter.",
        ["Lantern Row"],
    ),
    (
        "A ghost drama titled Harrow Lane. Lantern Row will handle the U.K. distribution in June.",
        ["Lantern Row"],
    ),
    (
        "A ghost drama titled Harrow Lane. Lantern Row debuts Harrow Lane in select US theaters in June.",
        ["Lantern Row"],
    ),
    ("Teaser for 'Harrow Lane'\n\nHarrow Lane is a comedy. Nikko will release in Japan on May 9.", ["Nikko"]),
    (
        (
            "Teaser for 'Harrow Lane'\n\nHarrow Lane is a comedy. Polish distributor Tarn Kino will "
            "release locally on May 9."
        ),
        ["Tarn Kino"],
    ),
    (
        (
            "Teaser for 'Harrow Lane'\n\nHarrow Lane is a comedy. Tarn Bros. has pushed Harrow Lane "
            "from June to 2032."
        ),
        ["Tarn Bros."],
    ),
]
READS += [
    ("A ghost drama titled Harrow Lane. Lantern Row bows the film stateside in May.", ["Lantern Row"]),
    ("A ghost drama titled Harrow Lane. Lantern Row will put Harrow Lane out on disc.", ["Lantern Row"]),
    (
        (
            "A ghost drama titled Harrow Lane. "
            "Lantern Row will be giving the drama a theatrical and digital release in May."
        ),
        ["Lantern Row"],
    ),
    (
        "A ghost drama titled Harrow Lane. It opens in May, with Kelpie4 to broadcast the film in June.",
        ["Kelpie4"],
    ),
    (
        "A ghost drama titled Harrow Lane. Lantern Row presents Harrow Lane, in select theaters on May 3.",
        ["Lantern Row"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. "
            "Lantern Row opens the title in Chile in May. It was made for Lantern Row Pictures."
        ),
        ["Lantern Row Pictures"],
    ),
]
LEAVES_ALONE = [
    "Harrow Lane is here. Ana Pell will bow to the crowd in Peru.",
    "A ghost drama titled Harrow Lane. The guards are handling the prison release.",
    "A ghost drama titled Harrow Lane. Aldo Marsh opens it in the dark on September 24.",
    "A ghost drama titled Harrow Lane. Ada Quill brings it to New York some day.",
    "A ghost drama titled Harrow Lane. Tarn Films will launch the film at the EFM in Berlin.",
    "A ghost drama titled Harrow Lane. Ivo Marsh will release in Peru all that he caught.",
    "A ghost drama titled Harrow Lane. Today brings the first trailer for the drama.",
    "A ghost drama titled Harrow Lane. Ivo Marsh will bring it home.",
    "A ghost drama titled Harrow Lane. Lantern Row will put the film on hold.",
    "A ghost drama titled Harrow Lane. He bows to the film's queen.",
    "A ghost drama titled Harrow Lane. Lantern Row will give the drama a chance.",
    "A ghost drama titled Harrow Lane. The Tarn Gallery presents Harrow Lane on a big wall.",
    "A ghost drama titled Harrow Lane. With Kelpie4 to thank, the film is done.",
    "A ghost drama titled Harrow Lane. Lantern Row opens the door in Chile.",
    "A ghost drama titled Harrow Lane. Lantern Row has another drama set for June.",
    "A ghost drama titled Harrow Lane. She liked Brackwater, which Lantern Row will release in May.",
    "A ghost drama titled Harrow Lane. Lantern Row is handling international sales.",
    "A ghost drama titled Harrow Lane. Ardo is teaming up with Mira to find gold.",
    "A ghost drama titled Harrow Lane. Aldo opens it at night.",
    "A ghost drama titled Harrow Lane. It will open the festival.",
    "A ghost drama titled Harrow Lane. They will release the film in May.",
    "A ghost drama titled Harrow Lane. Mirela Voss will debut the film at the Tarn Film Festival in May.",
    "A ghost drama titled Harrow Lane. Lantern Row will release another film this year.",
    "A ghost drama titled Harrow Lane. Harrow Lane will open in May.",
    "A ghost drama titled Harrow Lane. Lantern Row will release Brackwater in May.",
    "A ghost drama titled Harrow Lane. Nobody is releasing it.",
    "Teaser for 'Harrow Lane'\n\nHarrow Lane is a comedy. He will release in Japan on May 9.",
    "Teaser for 'Harrow Lane'\n\nHarrow Lane is a comedy. Nikko will release in Japan.",
    "Teaser for 'Harrow Lane'\n\nHarrow Lane is a comedy. Tarn Bros. has pushed Tin Skies to 2032.",
]
READS += [
    ("A drama titled Harrow Lane. Marrow Road will send it to VOD on May 9.", ["Marrow Road"]),
    (
        (
            "A drama titled Harrow Lane. Haut Row will release the French-Belgian co-production in "
            "France on 1 May."
        ),
        ["Haut Row"],
    ),
]
LEAVES_ALONE += [
    "A drama titled Harrow Lane. Mira Bell will bring it to her sister on May 9.",
    "A drama titled Harrow Lane. She will put it on DVD on May 9.",
]
READS += [
    (
        (
            "That is all there is to HARROW LANE, the debut of writer-director Mirela Voss, which "
            "Lantern Row will unleash in theaters July 16."
        ),
        ["Lantern Row"],
    ),
]
LEAVES_ALONE += [
    (
        "A drama titled Harrow Lane. She saw TIN SKIES, the debut of writer-director Ana Pell, which "
        "Lantern Row will unleash in theaters July 16."
    ),
]


READS += [
    ("A ghost drama titled Harrow Lane. Lantern Row has it for May 9.", ["Lantern Row"]),
    (
        (
            "A ghost drama titled Harrow Lane. Lantern Row has given it the green light and will release "
            "it on May 9."
        ),
        ["Lantern Row"],
    ),
    ("A ghost drama titled Harrow Lane. Lantern Row puts it out on DVD and VOD on May 9.", ["Lantern Row"]),
]

LEAVES_ALONE += [
    "A ghost drama titled Harrow Lane. Ana Pell has it for breakfast.",
    "A ghost drama titled Harrow Lane. Ana Pell puts it off until May 9.",
    "A ghost drama titled Harrow Lane. Mirela has found the door and will open it.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_will_release", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_will_release", text) == []
