"""That this is no debut."""

import pytest

from matinee.reading.tests.rules.trial import values

READS = [
    ("It is the second feature made by Danish filmmaker Mirela Voss.", [False]),
    ("The film is directed by Mirela Voss, director of the films Ferry and Ash previously.", [False]),
    ("It is directed by Mirela Voss. This is her fourth film.", [False]),
]
LEAVES_ALONE = [
    "It is directed by Mirela Voss, who also made the short film Ferry.",
    "It is the feature directorial debut of Mirela Voss, of the shorts Ferry and Ash previously.",
    "The second film of the evening was long.",
    "It is directed by Mirela Voss, who wrote the series Ferry.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("later_feature", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("later_feature", text) == []
