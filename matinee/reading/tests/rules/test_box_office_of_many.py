"""Box office of several films."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    (
        (
            "Ghosts Rule\n\nHARROW LANE (Lantern Row) led the weekend with $17.3M. ASH fell to $9M."
            " SALT & TIN had $4M."
        ),
        ["several"],
    ),
    (
        (
            "Ghosts Rule\n\nIn its third weekend Harrow Lane grossed $11.2 million. Newcomer Ash opened with"
            " $10 million. Salt & Tin dropped to £6,100,000."
        ),
        ["several"],
    ),
]
LEAVES_ALONE = [
    (
        "‘Harrow Lane’ Is a Hit\n\nHARROW LANE led the weekend with $17.3M. ASH made $9M in 2030. SALT & TIN"
        " made $4M in 2029."
    ),
    (
        "‘Harrow Lane’ Is a Hit\n\nThe drama Harrow Lane took in $9 million in its first weekend."
        " Harrow Lane then made $7 million. It fell"
        " to $3 million."
    ),
    "A Costly Ghost\n\nHARROW LANE cost $17M. ASH cost $9M. SALT & TIN cost $4M.",
    (
        "A Costly Ghost\n\nThe weekend is hers. HARROW LANE cost $17M. In the US it opened on May 4. The"
        " UK paid $4M."
    ),
    "Ghosts Rule\n\nOver the weekend, Tarn paid $3 million for Harrow Lane. It had offered $2 million.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("box_office_of_many", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("box_office_of_many", text) == []
