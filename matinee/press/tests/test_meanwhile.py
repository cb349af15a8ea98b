"""Edits that are committed while a bake is under way."""

from matinee.press import bake, check, is_due, touch
from matinee.press.tests.notebook import book


def test_what_is_touched_meanwhile_is_left_for_the_next_bake(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    touch("title")
    book.title = "Second title"
    book.interruptions["title"] = lambda: touch(*book.put(2, 2, "Second"))
    bake(public)
    assert is_due()
    bake(public)
    assert check(public) == []
    assert not is_due()


def test_pages_that_met_an_edit_halfway_are_looked_at_again_with_what_follows_them(public):
    for number in range(1, 8):
        touch(*book.put(number, number, f"Note {number}"))
    bake(public)
    touch(*book.retitle("Another title"))
    # Page 1 reads page 2 as it was; then a note comes in at the front, and page 1 reads itself as it is now.
    book.interruptions["page/1"] = lambda: touch(*book.put(0, 0, "Zero"))
    bake(public)
    first, second = (public / f"page/{page}.html" for page in (1, 2))
    assert b"Zero" in first.read_bytes()
    assert b"Note 3" not in second.read_bytes()
    bake(public)
    assert b"Note 3" in second.read_bytes()
    assert check(public) == []
