"""Lists of people: describers, credits, roles, and where a list ends."""

import pytest

from matinee.reading.name import people

LISTS = [
    (
        'Ana Pell (Tin Skies), Karl Oster of "Tarn Bay" fame, and Ines Marr.',
        ["Ana Pell", "Karl Oster", "Ines Marr"],
    ),
    (
        "newcomer Ana Pell, the one-and-only Karl Oster and scream queen Ines Marr",
        ["Ana Pell", "Karl Oster", "Ines Marr"],
    ),
    ('Tarn Bay star Ana Pell, "Tin Skies" alum Karl Oster', ["Ana Pell", "Karl Oster"]),
    ("Stranger Tides' Ana Pell and Canada's own Karl Oster", ["Ana Pell", "Karl Oster"]),
    ("Ana Pell, who also made Tin Skies, and Karl Oster", ["Ana Pell", "Karl Oster"]),
    ("Ana Pell as Mira, a young nurse, and Karl Oster as Anton", ["Ana Pell", "Karl Oster"]),
    ("Ana Pell as the father of the bride, and Karl Oster", ["Ana Pell", "Karl Oster"]),
    ("Ana Pell as well as Karl Oster, with a cameo by Ines Marr", ["Ana Pell", "Karl Oster", "Ines Marr"]),
    ("Ana Pell and others", ["Ana Pell"]),
    ("Ana Pell, and starring Karl Oster", ["Ana Pell"]),
    ("Ana Pell, and Karl Oster directs", ["Ana Pell"]),
    ("Ana Pell, Tarn News reports", ["Ana Pell"]),
    ("pro skaters Ana Pell and Karl Oster", ["Ana Pell", "Karl Oster"]),
    ("Ana Pell, historian Prof. Karl Oster, and Ines Marr", ["Ana Pell", "Prof. Karl Oster", "Ines Marr"]),
    ("2019 Honorary Academy Award winner Ana Pell and MMA fighter Karl Oster", ["Ana Pell", "Karl Oster"]),
    ("ring legend Dutch Oster as the killer", ["Dutch Oster"]),
    ("Ana Pell, Tran Dieu My, and Karl Oster", ["Ana Pell", "Tran Dieu My", "Karl Oster"]),
    ("Ana Pell, Ines Marr in a cameo, and Karl Oster", ["Ana Pell", "Ines Marr", "Karl Oster"]),
    ("Ana Pell, her sister Vera Pell, and Karl Oster", ["Ana Pell", "Vera Pell", "Karl Oster"]),
    ("Ana Pell, his longtime friend, and Karl Oster", ["Ana Pell", "Karl Oster"]),
]

ROLES = [
    ("Ana Pell as her friend Mira", ["Mira"]),
    ('Ana Pell as "feared smuggler The Fixer"', ["The Fixer"]),
    ("Ana Pell as the tax clerk from Bergen", [None]),
    ("Ana Pell as Mira's sister", [None]),
    ("Ana Pell and Karl Oster as Mira and Anton", ["Mira", "Anton"]),
    (
        "Ana Pell, Karl Oster, and Ines Marr as her uncles Tomas, Anton and Emil, in that order",
        ["Tomas", "Anton", "Emil"],
    ),
    ("Ana Pell as the twins Mira and Vera", ["Mira and Vera"]),
    ("Ana Pell as Mira and Karl Oster as Anton", ["Mira", "Anton"]),
    ("Ana Pell as the Milkman", ["Milkman"]),
    ("Ana Pell as the Colonel", [None]),
    ("Ana Pell as a Norwegian Police Officer", [None]),
    ("Ana Pell as one of the guests, a clerk named Mira", ["Mira"]),
    ("Ana Pell, who voices the pilot Mira", ["Mira"]),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_a_list_holds_the_names_without_what_describes_them(text, names):
    assert [text[entry.name.start : entry.name.end] for entry in people(text, 0, len(text))] == names


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_each_actor_gets_the_right_character(text, roles):
    found = [entry.role for entry in people(text, 0, len(text))]
    assert [text[role.start : role.end] if role else None for role in found] == roles
