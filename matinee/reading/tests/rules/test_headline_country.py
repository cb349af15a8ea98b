"""The country in the headline."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("Watch: Ghost Short 'Harrow Lane' Made in Chile\n\nA new short film titled Harrow Lane is out.", ["CL"]),
    (
        "First Trailer for Greek Drama 'Harrow Lane' on a Baker\n\nA new trailer is out for Harrow Lane.",
        ["GR"],
    ),
    (
        "Harbor Horror 'Harrow Lane' from Chile Gets a Trailer\n\nA new trailer is out for Harrow Lane.",
        ["CL"],
    ),
    ("Restored Greek Classic 'Harrow Lane' Is Back\n\nA new trailer is out for Harrow Lane.", ["GR"]),
    ("Korean Blockbuster 'Harrow Lane' Is Here\n\nA new trailer is out for Harrow Lane.", ["KR"]),
    ("New Trailer for Ireland's 'Harrow Lane'\n\nA new trailer is out for Harrow Lane.", ["IE"]),
    (
        "PRODUCTION / FUNDING Ireland/Peru\n\n'Harrow Lane' Rolls\n\nby Ada Quill\n\nIt's Voss's new film.",
        ["IE", "PE"],
    ),
    ("Peru's Harrow Lane to Open in Oslo\n\nA film titled Harrow Lane is coming.", ["PE"]),
    ("Tarn takes US on Danish hit ‘Harrow Lane’\n\nHarrow Lane is a thriller.", ["DK"]),
]
LEAVES_ALONE = [
    "Every Film Made in Chile Since 'Harrow Lane'\n\nA new trailer is out for Harrow Lane.",
    "'Harrow Lane' Made in Chile's Shadow\n\nA new trailer is out for Harrow Lane.",
    "Korean Blockbuster Star Ana Pell Speaks\n\nA new trailer is out for Harrow Lane.",
    "Ana Pell, who gave Danish drama its tongue, dies at 90\n\nShe was born in Tarn and hummed.",
    "New Trailer for Greek Classic Cars\n\nA new trailer is out for Harrow Lane.",
    "Voss's 'Harrow Lane' Gets a Trailer\n\nA new trailer is out for Harrow Lane.",
    "New UK Trailer for 'Harrow Lane'\n\nA new trailer is out for Harrow Lane.",
    "Danish Filmmaker Mirela Voss in Tarn\n\nA new trailer is out for Harrow Lane.",
    "'Harrow Lane' from India Marsh Gets a Trailer\n\nA new trailer is out for Harrow Lane.",
    "Ana Pell in a Remake of Danish Drama 'Ash'\n\nShe is cast in a film titled Harrow Lane.",
    "Danish star hits back at ‘Harrow Lane’\n\nHarrow Lane is a thriller.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("headline_country", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("headline_country", text) == []
