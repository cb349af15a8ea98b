"""Rows for whoever shows a reading."""

from datetime import date

from matinee.reading import read
from matinee.reading.show import rows

TEXT = (
    "Lantern Row has unveiled the first trailer for a Danish ghost comedy titled Harrow"
    " Lane, directed by Mirela Voss. "
    "Harrow Lane stars Ana Pell and Karl Oster. Keeper Mira Lund (Ana Pell) hears a voice. "
    "The film opens in Spain next month. Anyone?"
)


def table():
    return rows(read(TEXT, date(2031, 3, 4)))


def test_each_value_has_one_row_with_the_words_it_came_from():
    said = [(row.kind, row.value) for row in table()]
    assert len(said) == len(set(said))
    assert all(TEXT[row.start : row.end] == row.words for row in table())


def test_rows_come_in_the_order_of_a_record():
    kinds = list(dict.fromkeys(row.kind for row in table()))
    assert kinds[:5] == ["subject", "title", "material", "distributor", "director"]
    assert kinds[-1] == "reader_question"


def test_values_are_told_in_one_line():
    said = {row.kind: row.value for row in table()}
    assert said["title"] == "Harrow Lane"
    assert said["material"] == "trailer (first)"
    assert said["release"] == "2031-04 (ES, theatrical)"


def test_the_row_of_an_actor_has_the_character():
    assert [row.value for row in table() if row.kind == "cast"] == ["Ana Pell as Mira Lund", "Karl Oster"]


def test_what_is_doubted_has_no_row():
    facts = read(TEXT, date(2031, 3, 4)).facts
    assert len(table()) < len(facts)


def test_a_text_that_says_nothing_has_no_rows():
    assert rows(read("")) == []
