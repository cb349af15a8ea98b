"""Words for jobs."""

import pytest

from matinee.reading.jobs import kinds_in


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("writers/Director", ["writer", "director"]),
        ("Executive Producers", ["executive_producer"]),
        ("director of photography", ["cinematographer"]),
        ("(the DoP)", ["cinematographer"]),
        ("\u017fcript, d\u0130rector", []),
    ],
)
def test_the_kinds_of_the_jobs_named(words, kinds):
    assert kinds_in(words) == kinds
