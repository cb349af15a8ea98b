"""One edit, and what the press makes of it."""

from matinee.press import bake, check, is_due, touch
from matinee.press.tests.notebook import book


def files(public):
    return {
        str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if not path.is_dir()
    }


def seven_notes(public):
    for number in range(1, 8):
        touch(*book.put(number, number, f"Note {number}", ("odd",) if number % 2 else ()))
    bake(public)
    book.rendered.clear()


def numbers(report):
    return report.looked_at, report.rendered, report.written, report.removed


def test_the_first_bake_writes_every_page(public):
    seven_notes(public)
    assert sorted(files(public)) == [
        *["0/note-2.html", "0/note-4.html", "0/note-6.html"],
        *["1/note-1.html", "1/note-3.html", "1/note-5.html", "1/note-7.html"],
        *["feed.xml", "index.html", "page/1.html", "page/2.html", "page/3.html"],
        *["tags/odd/1.html", "tags/odd/2.html"],
    ]
    assert check(public) == []
    assert not is_due()


def test_a_bake_with_nothing_touched_looks_at_nothing(public):
    seven_notes(public)
    assert numbers(bake(public)) == (0, 0, 0, 0)


def test_a_touched_read_with_the_same_value_renders_nothing(public):
    seven_notes(public)
    touch("title", "newest", "tags")
    assert numbers(bake(public)) == (0, 0, 0, 0)
    assert not book.rendered


def test_a_new_text_renders_only_the_pages_that_show_it(public):
    seven_notes(public)
    touch(*book.put(2, 2, "Another text"))
    report = bake(public)
    assert set(book.rendered) == {"/0/note-2", "/page/1"}
    assert numbers(report)[1:] == (2, 2, 0)
    assert check(public) == []


def test_pages_whose_bytes_stay_are_rendered_but_not_written(public):
    seven_notes(public)
    # The list shows no tags: it reads the note, and comes out the same.
    touch(*book.put(2, 2, "Note 2", ("even",)))
    report = bake(public)
    assert set(book.rendered) == {
        "/0/note-2",
        "/page/1",
        "/tags/even/1",
        "/",
    }
    assert report.written == 3


def test_a_dropped_note_leaves_no_trace(public):
    seven_notes(public)
    touch(*book.drop(7))
    report = bake(public)
    assert report.removed == 3  # its page, and the last ones of two lists
    assert check(public) == []
    assert not [path for path, body in files(public).items() if b"Note 7" in body]
    assert "page/3.html" not in files(public)
