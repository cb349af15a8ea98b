"""That there is no date yet."""

import pytest

from matinee.reading.tests.rules.trial import values
from matinee.reading.values import Release

READS = [
    ("No word on Blu-ray yet.", [Release("", None, "physical", None, "No word on Blu-ray yet.")]),
    ("No US release is set yet.", [Release("", "US", None, None, "No US release is set yet.")]),
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
READS_SHORTLY = [
    ("There's still no word on a US release.", "US"),
    ("There's no word yet on a UK release.", "GB"),
    ("There is no word yet on when it reaches the US.", "US"),
    ("Still no word on when Harrow Lane will open in France.", "FR"),
    ("As for a US release, nobody knows.", "US"),
    ("A UK release date has yet to be announced.", "GB"),
    ("A U.S. release date has not been set.", "US"),
    ("Lantern Row has yet to set a release date.", None),
    ("The release date is TBA.", None),
]
LEAVES_ALONE = [
    "No premiere or festival dates have been set yet.",
    "No exact date yet, but it opens this summer.",
    "The band has yet to set a date.",
    "The release is not yet known to the police.",
    "As for a release from prison, nobody knows.",
    "The prisoners are still waiting for a release.",
    "There is no word for snow in the valley.",
    "She does not have a date for the dance.",
    "A no to dates is no answer.",
    "There is no trailer yet.",
    "There's no word yet on when the trailer will come out.",
    "No word on when the shoot will open to the press.",
    "She has no dates this week.",
    "It has no equal in the genre.",
]


LEAVES_ALONE += [
    "No word on an American Civil War.",
]


def test_a_disc_has_no_word_yet():
    assert [value[:3] for value in values("no_release_yet", "No word yet on a Blu-ray, alas.")] == [
        ("", None, "physical")
    ]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert values("no_release_yet", text) == expected


@pytest.mark.parametrize(("text", "territory"), READS_SHORTLY)
def test_it_reads_the_territory(text, territory):
    assert [value[:2] for value in values("no_release_yet", text)] == [("", territory)]


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert values("no_release_yet", text) == []
