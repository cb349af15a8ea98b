"""The company that bought the film."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Lantern Row licensed U.S. rights to Harrow Lane.", ["Lantern Row"]),
    (
        (
            "A ghost drama titled Harrow Lane. Tarn Distribution has acquired Ada Quill’s “Harrow "
            "Lane,” with a release in May."
        ),
        ["Tarn Distribution"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. Havn Films is Danish. Havn has Danish rights and is "
            "eyeing an early release."
        ),
        ["Havn Films"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. It is a comedy that Marsh Lamp Releasing wasted little "
            "time in nabbing for this country."
        ),
        ["Marsh Lamp Releasing"],
    ),
    ("A ghost drama titled Harrow Lane. Lantern Row has picked the film up.", ["Lantern Row"]),
    (
        "Lantern Row has acquired U.S. rights to “Harrow Lane,” the second feature from Mirela Voss.",
        ["Lantern Row"],
    ),
    (
        "Lantern Row has picked up all of Scandinavia for “Harrow Lane,” a horror film.",
        ["Lantern Row"],
    ),
    ("The film is titled Harrow Lane. Lantern Row bought the film at Tarn.", ["Lantern Row"]),
    (
        "The film is titled Harrow Lane. Tarn Releasing has the U.K. rights.",
        ["Tarn Releasing"],
    ),
    (
        "EXCLUSIVE: Lantern Row takes North American distribution rights to the thriller Harrow Lane.",
        ["Lantern Row"],
    ),
    (
        "Tarn Row and Lune Street have teamed to buy world rights to “Harrow Lane.”",
        ["Tarn Row", "Lune Street"],
    ),
    ("A comedy called Harrow Lane. Tarn Row has Australia and New Zealand.", ["Tarn Row"]),
    (
        (
            "A comedy called Harrow Lane. It was bought early, with Lune Row set to follow in the UK "
            "on January 13 and Hoshi taking Germany and Austria."
        ),
        ["Lune Row", "Hoshi"],
    ),
    (
        (
            "A comedy called Harrow Lane. Tarn Street opened it in the US on May 5. Lune Row follows "
            "in the UK on May 18."
        ),
        ["Tarn Street", "Lune Row"],
    ),
    (
        'A comedy called Harrow Lane. The Weinberg Company has made its first deal, buying "Harrow Lane".',
        ["The Weinberg Company"],
    ),
    (
        "A comedy called Harrow Lane. New York’s Tarn & Co has acquired U.S. rights to Harrow Lane.",
        ["Tarn & Co"],
    ),
]
READS += [
    ("A ghost drama titled Harrow Lane. Lantern Row picks up 'Harrow Lane' for the UK.", ["Lantern Row"]),
    (
        (
            "A ghost drama titled Harrow Lane. "
            "There are deals. Lune Row took France, while Tarn Street picked up the UK."
        ),
        ["Lune Row", "Tarn Street"],
    ),
    ("The film is titled Harrow Lane. Lantern Row nabbed Harrow Lane out of Tarn.", ["Lantern Row"]),
    ("A ghost drama titled Harrow Lane. Lantern Row has boarded UK distribution.", ["Lantern Row"]),
]
LEAVES_ALONE = [
    "Lantern Row licensed the novel.",
    (
        "A ghost drama titled Harrow Lane. Tarn Distribution has acquired Ada Quill’s “Tin Skies,” "
        "with a release in May."
    ),
    (
        "A ghost drama titled Harrow Lane. Paris-based sales company Lunel has picked up world "
        "rights to Harrow Lane."
    ),
    "A ghost drama titled Harrow Lane. Tarn Sales has acquired the rights to Harrow Lane.",
    "A ghost drama titled Harrow Lane. Ivo Marsh picks up 'Tin Skies' from the floor.",
    "A ghost drama titled Harrow Lane. The deal is done. Lantern Row took Spain by storm.",
    "A ghost drama titled Harrow Lane. Ivo took France on foot.",
    "A ghost drama titled Harrow Lane. Lantern Row has boarded the train.",
    "A ghost drama titled Harrow Lane. Aldo takes it to heart.",
    "Lantern Row has acquired the rights to the novel Harrow Lane.",
    "Lantern Row has acquired international sales rights to “Harrow Lane.”",
    "She has bought the rights to the story.",
    "Lantern Row has picked up remake rights to “Harrow Lane.”",
    "The film is titled Harrow Lane. Lantern Row has bought Brackwater.",
    "They have teamed to buy a boat.",
    "A comedy called Harrow Lane. It opens in June. Spain follows in the US market.",
    "A comedy called Harrow Lane. She has Spain in her heart.",
    "A comedy called Harrow Lane, which follows in the UK.",
    "A comedy called Harrow Lane. She has made her mark, acquiring a taste for it.",
    "A comedy called Harrow Lane. New York’s mayor has acquired a house.",
]
READS += [
    (
        "The bidding for Harrow Lane is over, with Lantern Row landing domestic rights to the drama.",
        ["Lantern Row"],
    ),
]
LEAVES_ALONE += [
    "The bidding for Harrow Lane is over, with Lantern Row taking international sales rights.",
    "She sat with Ana Pell taking notes on her rights.",
]
READS += [
    (
        (
            "Harrow Lane is a film. The gang at Lantern Row has just picked up Mirela Voss's bonkers "
            "documentary Harrow Lane."
        ),
        ["Lantern Row"],
    ),
]
LEAVES_ALONE += [
    "Harrow Lane is a film. The gang at Lantern Row has just picked up Mirela Voss's bonkers umbrella.",
]
READS += [
    (
        (
            "The rights to the slasher Harrow Lane are sold. Lune Row took Australia and New Zealand "
            "and Hoshi Media the UK."
        ),
        ["Lune Row", "Hoshi Media"],
    ),
]
LEAVES_ALONE += [
    "A slasher titled Harrow Lane. She took Australia by storm and Ana Pell the UK.",
]
READS += [
    ("Harrow Lane is a film. Tarnstream previously picked up the film for Canada.", ["Tarnstream"]),
]
LEAVES_ALONE += [
    "Harrow Lane is a film. She previously picked up the phone.",
]
READS += [
    (
        (
            "A comedy called Harrow Lane. It rolls on, with Lune Row taking the film for North America "
            "and Hoshi Hill for the UK."
        ),
        ["Lune Row", "Hoshi Hill"],
    ),
]
LEAVES_ALONE += [
    "A comedy called Harrow Lane. It rolls on, with Ana Pell taking the film for granted.",
]
READS += [
    (
        "A documentary titled Harrow Lane. Lantern Row has North American rights and will open it in May.",
        ["Lantern Row"],
    ),
]
LEAVES_ALONE += [
    "A documentary titled Harrow Lane. Lantern Row has North American offices and rights to a song.",
]


READS += [
    (
        (
            "A ghost drama titled Harrow Lane. Meanwhile, Lantern Row has the rights for the States, "
            "where it opens on May 9."
        ),
        ["Lantern Row"],
    ),
    (
        (
            "A ghost drama titled Harrow Lane. Lantern Row, whose slate includes “Ash” and the "
            "documentary “Cork,” has acquired U.S. rights to Harrow Lane."
        ),
        ["Lantern Row"],
    ),
]

LEAVES_ALONE += [
    "A ghost drama titled Harrow Lane. The novel has no rights in the States.",
    "A ghost drama titled Harrow Lane. Ana Pell has rights to it all.",
]


READS += [
    (
        "A ghost drama titled Harrow Lane. Elsewhere, Halyard has taken the film for the U.K. and Ireland.",
        ["Halyard"],
    ),
]

LEAVES_ALONE += [
    "A ghost drama titled Harrow Lane. Ana Pell has taken the film for granted.",
]


READS += [
    (
        "A drama titled Harrow Lane. Lagos-based Silver Calabash has acquired rights to Harrow Lane.",
        ["Silver Calabash"],
    ),
]

LEAVES_ALONE += [
    "A drama titled Harrow Lane. Lagos-based Bo Tarn has acquired film rights to the novel.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_rights", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_rights", text) == []
