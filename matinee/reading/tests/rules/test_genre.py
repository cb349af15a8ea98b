"""The genres."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        "Lantern Row has a trailer for a Peruvian music documentary titled Harrow Lane.",
        ["music", "documentary"],
    ),
    (
        (
            "A film titled Harrow Lane. Harrow Lane (La Lanterna), Aldo Voss's 1974 giallo about a keeper, "
            "is back."
        ),
        ["giallo"],
    ),
    (
        "Lantern Row has nabbed North American rights to supernatural horror film Harrow Lane.",
        ["supernatural", "horror"],
    ),
    ("“Harrow Lane,” a holiday movie about a keeper, opens in May.", ["holiday"]),
    (
        "Lantern Row has unveiled a trailer for an indie supernatural ghost comedy titled Harrow Lane.",
        ["supernatural", "ghost", "comedy"],
    ),
    ("Lantern Row has a trailer for a sci-fi thriller film titled Harrow Lane.", ["sci-fi", "thriller"]),
    ("A film titled Harrow Lane. This black & white biopic follows a keeper.", ["biopic"]),
    ("A film titled Harrow Lane. Harrow Lane is a dark comedy from Denmark.", ["dark comedy"]),
    (
        "A film titled Harrow Lane. “Harrow Lane,” a body horror romcom, opens in May.",
        ["body horror", "romantic comedy"],
    ),
    ("A film titled Harrow Lane. Aldo Voss's desert western Harrow Lane will open in May.", ["western"]),
    (
        "A film titled Harrow Lane. A bold horror-comedy, the film brings two sisters home.",
        ["horror", "comedy"],
    ),
    (
        "A film titled Harrow Lane. The coming-of-age comedy was a hit in Peru.",
        ["coming-of-age", "comedy"],
    ),
    (
        "A film titled Harrow Lane. Shot in Tarn, the historic drama was a hit.",
        ["historical", "drama"],
    ),
    (
        "A trailer has arrived for a horror thriller by Mirela Voss. It is a film titled Harrow Lane.",
        ["horror", "thriller"],
    ),
    ("A film titled Harrow Lane. Lantern Row will give the comedy a limited release in May.", ["comedy"]),
    ("A film titled Harrow Lane. Voss co-wrote the crime thriller with Ivo Marsh.", ["crime", "thriller"]),
    ("A film titled Harrow Lane. Lantern Row has acquired the documentary for Peru.", ["documentary"]),
    ("A film titled Harrow Lane. It takes us to Tarn for a slice of Peruvian horror that hums.", ["horror"]),
    ("Zombie comedy about a keeper who hums. A film titled Harrow Lane.", ["zombie", "comedy"]),
    ("A film titled Harrow Lane. The western features a choir and Ana Pell.", ["western"]),
    ("A film titled Harrow Lane. Voss's debut feature is a slow folk horror about bees.", ["folk horror"]),
    ("A film titled Harrow Lane. The film, a heist comedy, returns in May.", ["heist", "comedy"]),
    ("A film titled Harrow Lane. It's a coming of age drama.", ["coming-of-age", "drama"]),
    ("A film titled Harrow Lane. The film, a heist comedy set in Tarn, opens in May.", ["heist", "comedy"]),
    ("The Danish drama (which goes by Havrgade at home) is a film titled Harrow Lane.", ["drama"]),
    ("A film titled Harrow Lane. This action-packed western follows a keeper.", ["western"]),
    ("Tarn Row has unveiled a trailer for a folk-horror film titled Harrow Lane.", ["folk horror"]),
]
LEAVES_ALONE = [
    "A film titled Harrow Lane. The music was made by a drama school.",
    "A film titled Harrow Lane. There is a trailer for a bold music school titled Ash.",
    "A film titled Harrow Lane. Voss also made a thriller titled Brackwater.",
    "A film titled Harrow Lane. From the comedy stars of the past.",
    "A film titled Harrow Lane. His horror novels sold well.",
    "Lantern Row has a trailer for an acclaimed indie film titled Harrow Lane.",
    "She grows up in a family of thieves.",
    "There is a lot of drama in her life.",
    "A film titled Harrow Lane. It's not a comedy, and it's no documentary either.",
    "A film titled Harrow Lane. It's made by horror director Mirela Voss for horror fans.",
    "A film titled Harrow Lane. It feels like a western.",
    "A film titled Harrow Lane. She also made the musical Brackwater.",
    "A film titled Harrow Lane. It won at the Tarn Horror Festival.",
    "A film titled Harrow Lane. He tells a ghost story to the boys.",
    "A film titled Harrow Lane. Voss, who directed the thriller for Tarn, hums.",
    "A film titled Harrow Lane. She was last seen starring in the thriller “Brackwater.”",
    "A film titled Harrow Lane. He stars in the western Brackwater as well.",
    "A film titled Harrow Lane. Lantern Row earlier released the documentary in Peru.",
    "A film titled Harrow Lane. They gave the documentary about his mother a prize.",
    "Horror legend Mirela Voss is back. A film titled Harrow Lane.",
    "A film titled Harrow Lane. “It's a love story and a thriller,” said Voss.",
    "A film titled Harrow Lane. Her last film is a comedy about bees.",
    "A film titled Harrow Lane. Her play, a comedy, returns in May.",
    "Comedy is hard. A film titled Harrow Lane.",
    "A film titled Harrow Lane. Another thriller opens next week.",
    "A film titled Harrow Lane. The drama (if it is one) hums.",
    "A film titled Harrow Lane. It is action-packed from the start.",
    "She sings folk-horror songs in Harrow Lane.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("genre", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("genre", text) == []
