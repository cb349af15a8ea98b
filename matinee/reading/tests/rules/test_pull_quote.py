"""The opening spoken line."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        '"There is someone in the walls." Lantern Row has debuted a trailer.',
        ["There is someone in the walls."],
    ),
    ("«There is someone in the walls.» Lantern Row has it.", ["There is someone in the walls."]),
    (
        "Trailer for 'Harrow Lane'\n\nHarrow Lane Trailer\n\n\"Who is there?\" A trailer is here.",
        ["Who is there?"],
    ),
    (
        (
            "Trailer for 'Harrow Lane'\n\nA keeper hears what no one else in his town can hear\n\n"
            "By Ada Quill | May 4, 2031 @ 10:15 AM\n\n“There is someone here.”\n\nA trailer is out."
        ),
        ["There is someone here."],
    ),
    ("“Who are you?” “No one.” Lantern Row has debuted a trailer.", ["Who are you? No one."]),
    (
        '"It is not over!" "It hums…" eTarn has a trailer for a film titled Harrow Lane.',
        ["It is not over! It hums…"],
    ),
]
LEAVES_ALONE = [
    'Lantern Row has debuted a trailer. "Who is there?" she asks.',
    '"Harrow Lane" is a drama that opens soon.',
    "The keeper never speaks.",
    'Harrow Lane Trailer\n\n"Harrow Lane" is a drama that opens soon.',
    "«Harrow Lane» is a drama that opens soon.",
    '"It is not over and it never will be" and so on, she says of Harrow Lane.',
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("pull_quote", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("pull_quote", text) == []
