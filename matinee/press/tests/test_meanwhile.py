"""Edits that are committed while a bake is under way."""

import pytest

from matinee.press import bake, bake_all, check, full, hand, is_due, touch
from matinee.press.tests.notebook import book
from matinee.press.tests.test_order import moves


def interrupt(at, *edits):
    """Have these edits committed just before this value is loaded."""
    book.interruptions[at] = lambda: [touch(*edit()) for edit in edits]


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_no_list_names_a_page_that_only_the_next_bake_would_make(public, baking):
    touch(*book.put(1, 1, "First"))
    bake(public)
    touch(*book.retitle("Second title"))
    interrupt("newest", lambda: book.put(2, 2, "Second"))
    moved = [path for _, path in moves(public, baking)]
    assert b"Second" in (public / "index.html").read_bytes()
    assert moved.index("0/note-2.html") < moved.index("index.html")
    assert check(public) == []
    assert not is_due()


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_a_page_that_an_edit_takes_away_meanwhile_goes_after_the_lists_that_name_it(public, baking):
    touch(*book.put(1, 1, "First"), *book.put(2, 2, "Second"))
    bake(public)
    touch(*book.retitle("Second title"))
    interrupt("note:2", lambda: book.drop(2))
    moved = moves(public, baking)
    assert moved.index(("rename", "index.html")) < moved.index(("remove", "0/note-2.html"))
    assert check(public) == []
    assert not is_due()


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_pages_that_met_an_edit_halfway_are_made_from_what_stands_after_it(public, baking):
    for number in range(1, 8):
        touch(*book.put(number, number, f"Note {number}"))
    bake(public)
    touch(*book.retitle("Another title"))
    # Page 1 reads page 2 as it was; then a note comes in at the front, and page 1 reads itself as it is now.
    interrupt("page/1", lambda: book.put(0, 0, "Zero"))
    baking(public)
    first, second = (public / f"page/{page}.html" for page in (1, 2))
    assert b"Zero" in first.read_bytes()
    assert b"Note 3" in second.read_bytes()
    assert check(public) == []


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_an_edit_among_many_portions_reaches_the_pages_that_stand_already(public, baking, monkeypatch):
    for module, name in ((hand, "PAGES"), (hand, "PORTION"), (full, "PORTION")):
        monkeypatch.setattr(module, name, 2)
    for number in range(2, 14):
        touch(*book.put(number, number, f"Note {number}", ("red",)))
    bake(public)
    touch(*book.retitle("Another title"))
    interrupt("page/4", lambda: book.put(1, 1, "One", ("blue",)), lambda: book.drop(8))
    interrupt("newest", lambda: book.put(0, 0, "Zero", ("red",)), lambda: book.retitle("A third title"))
    baking(public)
    assert check(public) == []
    assert not is_due()


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_a_page_that_failed_is_tried_again_when_an_edit_comes_meanwhile(public, baking):
    touch(*book.put(1, 1, "First"))
    book.broken.add("/1/note-1")
    interrupt("newest", lambda: book.broken.clear() or book.retitle("Mended"))
    assert baking(public).failed == ()
    assert check(public) == []


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_an_edit_that_comes_when_all_is_drawn_is_left_for_the_next_bake(public, baking):
    class Late:
        def step(self, done, total, address):
            if done == total:
                touch(*book.retitle("Late"))

    touch(*book.put(1, 1, "First"))
    baking(public, Late())
    assert is_due()
    bake(public)
    assert check(public) == []
