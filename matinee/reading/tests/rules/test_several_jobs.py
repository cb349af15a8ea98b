"""One credit for several jobs."""

import pytest

from matinee.reading.tests.rules.trial import found

READS = [
    (
        "The film is both written and directed by Danish filmmaker Mirela Voss.",
        [("writer", "Mirela Voss"), ("director", "Mirela Voss")],
    ),
    (
        "It is written, directed, edited and produced by Anders Holt.",
        [("writer", "Anders Holt"), ("director", "Anders Holt"), ("producer", "Anders Holt")],
    ),
    ("Anders Holt wrote and directed.", [("writer", "Anders Holt"), ("director", "Anders Holt")]),
    (
        "Produced and directed by Ana Pell and Karl Oster, it is long.",
        [
            ("producer", "Ana Pell"),
            ("director", "Ana Pell"),
            ("producer", "Karl Oster"),
            ("director", "Karl Oster"),
        ],
    ),
    ("Mirela Voss both wrote and directed.", [("writer", "Mirela Voss"), ("director", "Mirela Voss")]),
    ("Mirela Voss is writing and directing.", [("director", "Mirela Voss"), ("writer", "Mirela Voss")]),
    ("Mirela Voss will direct and write the film.", [("director", "Mirela Voss"), ("writer", "Mirela Voss")]),
    (
        "First Trailer for 'Harrow Lane'\n\nBo Lind wrote and directed HARROW LANE.",
        [("writer", "Bo Lind"), ("director", "Bo Lind")],
    ),
]
LEAVES_ALONE = [
    "The film is directed by Mirela Voss.",
    "The original was written and directed by Karl Oster.",
    "It is created and narrated by Ines Marr.",
    "He directed and then wrote to his mother.",
    "It is edited and animated by Karl Oster.",
    "Both wrote and directed their first shorts there.",
    "They write and direct each other's dreams.",
    "He teaches writing and directing in Oslo.",
    "First Trailer for 'Harrow Lane'\n\nBo Lind wrote and directed Ferry.",
    "First Trailer for 'Harrow Lane'\n\nBo Lind wrote and starred in Ferry.",
]
READS += [
    ("Mirela Voss is back as writer-director.", [("writer", "Mirela Voss"), ("director", "Mirela Voss")]),
    ("Anders Holt returns as director.", [("director", "Anders Holt")]),
]
LEAVES_ALONE += [
    "Anders Holt is back as director of photography.",
    "Anders Holt returns as the director's son.",
]


@pytest.mark.parametrize(("text", "expected"), READS)
def test_it_reads(text, expected):
    assert sorted(found("several_jobs", text)) == sorted(expected)


@pytest.mark.parametrize("text", LEAVES_ALONE)
def test_it_leaves_alone(text):
    assert found("several_jobs", text) == []
