"""After the machine has stopped, nothing is taken on trust that the ledger says of the disk."""

from contextlib import suppress

import pytest
from django.db import transaction

from matinee.press import bake, bake_all, boot, check, touch
from matinee.press.models import BakedFile
from matinee.press.tests.notebook import book
from matinee.press.tests.steps import Killed, stopped


@pytest.fixture
def baked(public, settings):
    settings.PRESS_COPIES_FROM_BYTES = 100
    for number in (1, 2, 3):
        touch(*book.put(number, number, f"Note {number}", ("red",)))
    bake(public)
    return public


def power_fails(public):
    """What was not flushed is lost, and the machine starts anew."""
    (public.parent / boot.NOTE_NAME).write_text("the boot before")


def lose_some(public):
    (public / "1/note-1.html").write_bytes(b"")
    (public / "0/note-2.html").unlink()
    (public / "1/note-3.html.gz").write_bytes(b"")
    (public / "page/1.html").write_text("an older page")
    (public / "came-back.html").write_text("its removal was lost")


def test_what_a_power_failure_took_is_baked_anew_by_the_next_bake(baked):
    lose_some(baked)
    power_fails(baked)
    report = bake(baked)
    assert (report.written, report.removed) == (4, 1)
    assert check(baked) == []


def test_without_a_stop_nothing_is_looked_at(baked):
    lose_some(baked)
    assert bake(baked).rendered == 0


def test_the_disk_is_held_against_the_ledger_once_a_start(baked):
    power_fails(baked)
    assert boot.is_first_bake(baked)
    bake(baked)
    assert not boot.is_first_bake(baked)
    lose_some(baked)
    assert bake(baked).rendered == 0


def test_a_full_bake_compares_with_the_disk_and_so_counts(baked):
    power_fails(baked)
    bake_all(baked)
    assert not boot.is_first_bake(baked)


def test_a_note_that_was_lost_itself_is_no_proof(baked):
    lose_some(baked)
    (baked.parent / boot.NOTE_NAME).write_bytes(b"")
    bake(baked)
    assert check(baked) == []


@pytest.mark.parametrize("at", range(0, 40, 2))
def test_a_death_in_that_bake_leaves_it_to_the_next(baked, at):
    lose_some(baked)
    power_fails(baked)
    with suppress(Killed), stopped(baked.parent, at):
        bake(baked)
    transaction.set_rollback(False)
    bake(baked)
    assert check(baked) == []


def test_a_page_that_failed_is_doubted_too(baked):
    book.broken.add("/1/note-1")
    touch(*book.put(1, 1, "Other"))
    bake(baked)
    book.broken.clear()
    touch(*book.put(1, 1, "Note 1", ("red",)))  # as the ledger has it, and the disk no more
    (baked / "1/note-1.html").write_bytes(b"")
    power_fails(baked)
    bake(baked)
    assert check(baked) == []
    assert not BakedFile.objects.filter(digest="").exists()


def test_where_the_system_tells_of_no_start_each_process_is_the_first(public, monkeypatch, tmp_path):
    monkeypatch.setattr(boot, "_BOOT", tmp_path / "nothing")
    bake(public)
    assert not boot.is_first_bake(public)
    monkeypatch.setattr(boot, "_PROCESS", "another")
    assert boot.is_first_bake(public)
