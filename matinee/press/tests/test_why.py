"""Asking the press why a file stands as it does."""

from pathlib import Path

import pytest

from matinee.press import bake, bake_all, touch
from matinee.press.models import Bake
from matinee.press.tests.notebook import book
from matinee.press.tests.steps import Killed, stopped
from matinee.press.why import why


@pytest.fixture
def first(public):
    """One note, baked."""
    bake(public)
    touch(*book.put(1, 1, "First"), because="the first note was written")
    bake(public, by="a test")
    return public


@pytest.mark.parametrize(
    "asked",
    [
        "/1/note-1",
        "1/note-1",
        "1/note-1.html",
        "/1/note-1.html",
        "./1/note-1.html",
        "https://example.com/1/note-1?from=feed#top",
        "https://example.com/1/note%2D1",
    ],
)
def test_a_file_is_found_by_its_path_and_by_its_address(first, asked):
    told = why(first, asked)
    assert (told.path, told.address, told.plate) == ("1/note-1.html", "/1/note-1", "note")


def test_a_file_is_found_by_where_it_lies_on_the_disk(first, monkeypatch):
    assert why(first, str(first / "1/note-1.html")).path == "1/note-1.html"
    monkeypatch.chdir(first.parent)
    assert why(Path("public"), "public/1/note-1.html").path == "1/note-1.html"


@pytest.mark.parametrize("asked", ["/", "index.html", "https://example.com", ""])
def test_the_front_page_has_many_names(first, asked):
    assert why(first, asked).path == "index.html"


def test_a_new_page_tells_its_edit_and_its_bake(first):
    told = why(first, "/1/note-1")
    assert told.state == "baked"
    assert told.because.is_new
    assert {cause.edit for cause in told.because.causes} == {"the first note was written"}
    assert told.bake.by == "a test"
    assert told.at == told.bake.began_at


def test_after_a_full_bake_the_reason_is_that_of_the_bake(first):
    book.retitle("Other")
    bake_all(first, why="a template was changed")
    told = why(first, "/1/note-1")
    assert told.because is None
    assert told.bake.why_all == "a template was changed"


def test_what_the_log_has_forgotten_is_still_dated(first):
    Bake.objects.all().delete()
    told = why(first, "/1/note-1")
    assert told.bake is None
    assert told.at
    assert told.because.causes


def test_an_edit_that_waits_is_told(first):
    touch("note:1", because="the note was changed")
    assert why(first, "/1/note-1").waiting == ("the note was changed",)


def test_a_page_that_fails_tells_its_error(first):
    book.broken.add("/1/note-1")
    touch(*book.put(1, 1, "Second"))
    bake(first)
    told = why(first, "/1/note-1")
    assert told.state == "failed"
    assert told.error == "ValueError: The ink ran out at /1/note-1."


def test_a_page_that_is_new_and_not_baked_yet(first):
    book.put(2, 2, "Second")
    assert why(first, "/0/note-2").state == "waiting"


def test_a_page_that_a_killed_baker_left(first):
    touch(*book.put(2, 2, "Second"))
    with stopped(first, 0, ledger=False), pytest.raises(Killed):
        bake(first)
    assert why(first, "/0/note-2").state == "due"


def test_a_page_that_was_removed_tells_since_when_and_why(first):
    touch(*book.drop(1), because="the first note was dropped")
    bake(first)
    told = why(first, "/1/note-1")
    assert (told.state, told.at) == ("removed", Bake.objects.latest("pk").began_at)
    assert told.because.causes[0].edit == "the first note was dropped"
    Bake.objects.all().delete()
    assert why(first, "/1/note-1").state == "unknown"


def test_a_file_that_nobody_made(first):
    (first / "stray.html").write_text("nobody's")
    assert why(first, "/stray").state == "stray"
    bake_all(first)
    assert why(first, "/stray").state == "removed"


@pytest.mark.parametrize("asked", ["/nothing", "../../etc/passwd", "a\x00b", "\udcff.html", "x" * 5000, "/%"])
def test_what_no_plate_has_is_unknown_whatever_it_is_called(first, asked):
    assert why(first, asked).state == "unknown"
