"""The director's earlier works told apart from the name."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "A film directed by Mirela Voss. Voss made her name with Tin Skies and went on to direct Ash.",
        ["Tin Skies", "Ash"],
    ),
    ("Mirela Voss directs. It is her second feature after Tin Skies, and long.", ["Tin Skies"]),
    (
        (
            "HARROW LANE is Voss's fourth feature, after FERRY, SALT BREAD and the Silver"
            " Leopard winner ASH. It is directed by Mirela Voss."
        ),
        ["FERRY", "SALT BREAD", "ASH"],
    ),
    ("It is directed by Mirela Voss. She previously directed the films Ferry and Ash.", ["Ferry", "Ash"]),
    ("After Ferry and Ash, director Mirela Voss returns with a thriller.", ["Ferry", "Ash"]),
    ("Mirela Voss directs. Voss was praised for her earlier films Ferry and Ash.", ["Ferry", "Ash"]),
    ("It is directed by Mirela Voss, and is the follow-up to Tin Skies.", ["Tin Skies"]),
    ("Directed by Mirela Voss. Her previous films include Tin Skies and Ferry.", ["Tin Skies", "Ferry"]),
    (
        "Directed by Mirela Voss. Known for Tin Skies and Ferry, Voss tells a story of loss.",
        ["Tin Skies", "Ferry"],
    ),
    ('Directed by Mirela Voss. Her debut, "Tin Skies," premiered in Oslo.', ["Tin Skies"]),
    (
        "Directed by Mirela Voss. The film is Voss's third directorial after 'Tin Skies' and 'Ferry'.",
        ["Tin Skies", "Ferry"],
    ),
    (
        "Directed by Mirela Voss, who died in 2003 and had made one other feature before this: Ferry.",
        ["Ferry"],
    ),
    ("Directed by Mirela Voss. Voss, once an actress, had come to directing with 1969's FERRY.", ["FERRY"]),
    ("Mirela Voss directs, following up her 2017 hit Tin Skies.", ["Tin Skies"]),
    ("Directed by Mirela Voss. It comes two years after her acclaimed drama Tin Skies.", ["Tin Skies"]),
    ("It is the second feature by Mirela Voss (1931-1999), following FERRY (1969).", ["FERRY"]),
    ("Directed by Mirela Voss. It is her first film in nine years, since the much-loved Ferry.", ["Ferry"]),
    ("Directed by Mirela Voss. She broke out with Tin Skies, which won in Oslo.", ["Tin Skies"]),
    (
        "Directed by Mirela Voss. See the director's blog. Her earlier shorts Ferry and Ash are there.",
        ["Ferry", "Ash"],
    ),
    (
        "Mirela Voss directs. It is the director's first film shot in Oslo since her 2015 drama Ferry.",
        ["Ferry"],
    ),
    ("Directed by Mirela Voss. The helmer's last film, Tin Skies, won a prize.", ["Tin Skies"]),
    ("Directed by Mirela Voss. Voss debuted in Oslo. She followed this with Ferry.", ["Ferry"]),
    ("It's directed by Mirela Voss. Her earlier short Tin Skies is on a streamer now.", ["Tin Skies"]),
    (
        "It's directed by Mirela Voss. It is her third feature after Ferry and the Amanda-winning Tin Skies.",
        ["Ferry", "Tin Skies"],
    ),
    ("Mirela Voss directs. She also directed Ferry for Netflix.", ["Ferry"]),
    (
        "From the duo Mirela Voss & Karl Oster. They previously collaborated on Tin Skies as well as Ferry.",
        ["Tin Skies", "Ferry"],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nHarrow Lane is directed by Mirela Voss. Following \"Tin Skies\" and"
            ' "Ferry," the Oslo helmer again uses genre to talk class.'
        ),
        ["Tin Skies", "Ferry"],
    ),
]
LEAVES_ALONE = [
    "It is the second feature after Tin Skies.",
    "It is directed by Mirela Voss. After Paris and Rome, the tour ends.",
    "It is directed by Mirela Voss. Ana Pell stars. She also directed Ferry.",
    "Directed by Mirela Voss, it follows a nurse to her second film.",
    "Directed by Mirela Voss. After Christmas, Ana Pell dies.",
    "It is directed by Mirela Voss. It is about a sailor. She also made soup.",
    "Directed by Mirela Voss. Ana Pell is known for Tin Skies.",
    "Directed by Mirela Voss. She is best known for writing Tin Skies.",
    "Directed by Mirela Voss. Her credits include writing and editing.",
    "Directed by Mirela Voss. Voss turned to Anders Holt with Ferry still unsold.",
    "Directed by Mirela Voss. The ferry comes years after her hit and run.",
    "Directed by Mirela Voss. She broke out with a rash.",
    "Directed by Mirela Voss. Following up on the lead, Ana Pell finds a body.",
    "Directed by Mirela Voss. After the success of the raid, Ana Pell is promoted.",
    "Directed by Mirela Voss. Voss is at work on the screenplay for her first feature, Black Salt.",
    "Directed by Mirela Voss. The director of photography shot her earlier films Ferry and Ash.",
    "Directed by Mirela Voss. Years after her husband Karl Oster dies, she moves.",
    "A film called Harrow Lane, directed by Mirela Voss. Her debut feature Harrow Lane in Irish cinemas.",
    "Directed by Mirela Voss. It is Ana Pell's third film after Ferry and Ash.",
    "Directed by Mirela Voss. It is the company's second film after Ferry.",
    "Directed by Mirela Voss. Ana Pell stars in her second film after Ferry.",
    "Directed by Mirela Voss. Ana Pell is ill. She followed that with a nap.",
    "Directed by Mirela Voss. It feels like a follow-up to Ferry.",
    "Mirela Voss directs. Her earlier work is on a shelf.",
    "Mirela Voss directs. She directed it for Netflix.",
    "Mirela Voss directs. The house, her third, is on a hill.",
    "From director Mirela Voss. They previously collaborated with Ana Pell.",
    'A drama directed by Mirela Voss. Following "Tin Skies" and "Ferry," the Oslo keeper again rings.',
]
READS += [
    ("Mirela Voss directs Harrow Lane. Voss's previous doc, Tin Skies, won a prize.", ["Tin Skies"]),
]
LEAVES_ALONE += [
    "Mirela Voss directs Harrow Lane. Pell's previous doc, Tin Skies, won a prize.",
]


READS += [
    ("Mirela Voss directs. It's her follow-up to Tin Skies.", ["Tin Skies"]),
    (
        "Directed by Mirela Voss. You may know Voss from the films Tin Skies and Ferry.",
        ["Tin Skies", "Ferry"],
    ),
    (
        (
            "Mirela Voss made one of the calmest films of the decade with Tin Skies and followed it with "
            "a quieter one, Ferry. Directed by Mirela Voss."
        ),
        ["Tin Skies", "Ferry"],
    ),
    ("It is directed by Mirela Voss. Voss returns after Tin Skies with a thriller.", ["Tin Skies"]),
    (
        (
            "HARROW LANE reunites director Mirela Voss with the stars of her 2008 hit TIN SKIES, Ana "
            "Pell and Karl Oster."
        ),
        ["TIN SKIES"],
    ),
    (
        (
            "Mirela Voss, who directed the second “Ghost School” for the studio, is back. Directed by "
            "Mirela Voss."
        ),
        ["Ghost School"],
    ),
]

LEAVES_ALONE += [
    "Directed by Mirela Voss. You may know Ana Pell from Tin Skies.",
    "Directed by Mirela Voss. You know Voss from here to Oslo.",
    "Directed by Mirela Voss. Karl Oster directed the second “Ghost School” for the studio.",
    "Directed by Mirela Voss. It's a follow-up to nothing.",
    "Directed by Mirela Voss. Pell's 2008 hit Tin Skies was a song.",
    "Directed by Mirela Voss. Ana Pell returns after Tin Skies with a part to love.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("earlier_works", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("earlier_works", text) == []
