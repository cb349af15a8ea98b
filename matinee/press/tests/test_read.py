"""Reads and their names."""

import pytest

from matinee.press.plate import Plate, plates, register_plate
from matinee.press.read import fingerprint, read, resolve
from matinee.press.testing import fresh_reads, only_plates
from matinee.press.tests.notebook import PLATES, NoteSheet, book, note, page_of_tag, title
from matinee.press.values import Reads, Values


@pytest.fixture(autouse=True)
def _empty():
    book.clear()
    yield
    book.clear()


def test_a_name_is_made_of_the_arguments_and_gives_them_back():
    name = page_of_tag.name("кино", 12)
    assert name == "tag:кино/page/12"
    assert resolve(name) == (page_of_tag, ("кино", 12))
    assert page_of_tag.name("кино", page=12) == name
    assert page_of_tag.name(tag="кино", page=12) == name


@pytest.mark.parametrize("tag", ["", "a/b"])
def test_a_text_that_would_garble_the_name_is_refused(tag):
    with pytest.raises(ValueError, match="slash"):
        page_of_tag.name(tag, 1)


def test_an_unknown_name_says_so():
    with pytest.raises(LookupError, match="film:x"):
        resolve("film:x")


def test_no_two_reads_have_one_pattern():
    with fresh_reads():
        read("only/one")(lambda: 1)
        with pytest.raises(ValueError, match="only/one"):
            read("only/one")(lambda: 2)
    with pytest.raises(LookupError):
        resolve("only/one")


def test_what_was_taken_is_noted_and_loaded_once():
    book.put(1, 1, "First")
    values = Values()
    first, second = Reads(values), Reads(values)
    assert first(note, 1) == second(note, 1) == book.notes[1]
    assert second(title) == "Notes"
    assert first.taken == {"note:1": fingerprint(book.notes[1]).print}
    assert set(second.taken) == {"note:1", "title"}
    assert book.loaded["note:1"] == 1


def test_plates_come_in_their_order_and_have_names_of_their_own():
    with only_plates(*reversed(PLATES)):
        assert [plate.name for plate in plates()] == ["note", "list", "tag", "front", "gone"]
        assert all(isinstance(plate, Plate) for plate in plates())
        with pytest.raises(ValueError, match="note"):
            register_plate(NoteSheet())
