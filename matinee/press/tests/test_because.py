"""Why a file was written: the reads that changed, and the edits that changed them."""

import pytest

from matinee.press import bake, bake_all, causes, touch
from matinee.press.causes import Because, Cause
from matinee.press.models import Bake, BakedFile
from matinee.press.tests.notebook import book
from matinee.press.tests.steps import Killed, stopped


def because(path):
    return Because.unpacked(BakedFile.objects.get(path=path).because)


def test_a_new_page_knows_that_it_is_new_and_which_edit_made_it(public):
    bake(public)
    touch(*book.put(1, 1, "First"), because="the first note was written")
    bake(public)
    told = because("1/note-1.html")
    assert told.is_new
    assert Cause("note:1", "note:1", "the first note was written") in told.causes


def test_a_page_of_a_list_is_traced_through_what_follows_to_the_edit(public):
    for number in range(1, 9):
        touch(*book.put(number, number, f"Note {number}"))
    bake(public)
    touch(*book.drop(1), "page/1", because="note 1 was dropped")
    bake(public)
    told = because("page/2.html")
    assert not told.is_new
    assert Cause("page/2", "page/1", "note 1 was dropped") in told.causes


def test_two_edits_of_one_thing_are_both_told(public):
    bake(public)
    touch("title", because="the first")
    touch(*book.retitle("New"), because="the second")
    bake(public)
    assert because("index.html").causes == (Cause("title", "title", "the first; the second"),)


def test_a_file_whose_bytes_stayed_keeps_what_it_was_written_for(public):
    touch(*book.put(1, 1, "First"), because="it was written")
    bake_all(public)
    touch(*book.put(1, 1, "Second"), because="it was changed")
    bake(public)
    before = BakedFile.objects.values().get(path="1/note-1.html")
    touch(*book.put(1, 1, "Second"), because="nothing was changed")
    bake(public)
    assert BakedFile.objects.values().get(path="1/note-1.html") == before


def test_a_full_bake_needs_no_cause(public):
    touch(*book.put(1, 1, "First"), because="it was written")
    bake(public)
    row = BakedFile.objects.get(path="1/note-1.html")
    assert (row.because, row.baked_at) == ("", Bake.objects.get().began_at)


def test_what_a_killed_baker_left_has_no_cause_any_more(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    touch(*book.put(1, 1, "Second"), because="it was changed")
    with stopped(public, 0, ledger=False), pytest.raises(Killed):
        bake(public)
    bake(public)
    assert because("1/note-1.html") == Because()


def test_the_log_says_why_a_file_was_removed(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    touch(*book.drop(1), because="it was dropped")
    bake(public)
    removals = dict(Bake.objects.latest("pk").removals)
    assert Because.unpacked(removals["1/note-1.html"]).causes[0].edit == "it was dropped"


def test_a_file_of_many_causes_names_some_and_counts_the_rest(public, monkeypatch):
    monkeypatch.setattr(causes, "SHOWN", 3)
    for number in range(1, 4):
        touch(*book.put(number, number, f"Note {number}"))
    bake(public)
    everything = book.retitle("Other")
    for number in range(1, 5):
        everything += book.put(number, number, f"Other {number}")
    touch(*everything, because="all was changed")
    bake(public)
    told = because("page/1.html")
    assert (len(told.causes), told.more) == (causes.SHOWN, 2)
    assert {cause.edit for cause in told.causes} == {"all was changed"}
