"""The distributor in a bracket beside the day of release."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("A ghost drama titled Harrow Lane. Harrow Lane (Lantern Row, October 3) is long.", ["Lantern Row"]),
    ("A ghost drama titled Harrow Lane. “Harrow Lane” (May 9, Tarn Street) is long.", ["Tarn Street"]),
    ("A ghost drama titled Harrow Lane. It opens in theaters on May 9 (Lantern Row).", ["Lantern Row"]),
    ("A ghost drama titled Harrow Lane. Harrow Lane (Kelpie – in cinemas May 9) hums.", ["Kelpie"]),
]
LEAVES_ALONE = [
    "A ghost drama titled Harrow Lane. Salt (Lantern Row, October 3) is another.",
    "A ghost drama titled Harrow Lane. Harrow Lane (Spain, October 2030) is long.",
    "A ghost drama titled Harrow Lane. Harrow Lane (Sundance, May 9) is long.",
    "A ghost drama titled Harrow Lane. Harrow Lane (Lantern Row, 2030) is long.",
    "A ghost drama titled Harrow Lane. She was born on May 9 (Taurus).",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("company_beside_date", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("company_beside_date", text) == []
