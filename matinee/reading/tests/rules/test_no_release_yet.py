"""That there is no date yet."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Release

READS = [
    (
        "No US release date has been set yet - stay tuned.",
        [Release("", "US", None, None, "No US release date has been set yet - stay tuned.")],
    ),
    (
        "We have no other foreign release dates yet.",
        [Release("", None, None, None, "We have no other foreign release dates yet.")],
    ),
    (
        "It doesn't have a UK release date as of yet.",
        [Release("", "GB", None, None, "It doesn't have a UK release date as of yet.")],
    ),
    (
        "No date has been set for France.",
        [Release("", "FR", None, None, "No date has been set for France.")],
    ),
    (
        "It opens in Ireland in May, with a US release still to be announced.",
        [
            Release(
                "", "US", None, None, "It opens in Ireland in May, with a US release still to be announced."
            )
        ],
    ),
]
LEAVES_ALONE = [
    "She does not have a date for the dance.",
    "A no to dates is no answer.",
    "There is no trailer yet.",
    "She has no dates this week.",
    "It has no equal in the genre.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("no_release_yet", text) == expected


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("no_release_yet", text) == []
