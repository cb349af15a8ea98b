import os

import pytest

from matinee.config.hot_files import HotFiles
from matinee.config.ready_answer import ready_answer


def answer(folder, name, size=1000):
    (folder / name).write_bytes(bytes(size))
    return ready_answer(folder / name, "identity", "no-store", 10**6)


def test_what_was_asked_for_longest_ago_makes_room(tmp_path):
    first, second, third = (answer(tmp_path, name) for name in "abc")
    hot = HotFiles(first.size * 2 + 100)
    hot.keep(b"/a", "br", first)
    hot.keep(b"/b", "br", second)
    assert hot.get(b"/a", "br") is first
    hot.keep(b"/c", "br", third)
    assert hot.get(b"/b", "br") is None
    assert (hot.get(b"/a", "br"), hot.get(b"/c", "br")) == (first, third)


def test_one_that_is_kept_again_takes_its_room_once(tmp_path):
    one = answer(tmp_path, "a")
    hot = HotFiles(one.size * 2)
    for _ in range(10):
        hot.keep(b"/a", "br", one)
    hot.keep(b"/b", "br", answer(tmp_path, "b"))
    assert hot.get(b"/a", "br") is one


def test_a_file_that_was_replaced_is_dropped(tmp_path):
    hot = HotFiles(10**6)
    hot.keep(b"/a", "br", answer(tmp_path, "a"))
    (tmp_path / "new").write_bytes(bytes(1000))
    (tmp_path / "new").replace(tmp_path / "a")
    assert hot.get(b"/a", "br") is None


def test_what_is_larger_than_all_the_room_is_not_kept(tmp_path):
    hot = HotFiles(1500)
    hot.keep(b"/a", "br", answer(tmp_path, "a"))
    assert hot.get(b"/a", "br") is None


def test_a_copy_of_another_page_is_not_taken(tmp_path):
    page = tmp_path / "page.html"
    page.write_bytes(b"words " * 200)
    (tmp_path / "page.html.gz").write_bytes(b"as large as the page, or larger" * 100)
    made = ready_answer(page, "gzip", "no-store", 10**6)
    assert len(made.body) < 1200


@pytest.mark.parametrize("kind", ["folder", "nothing", "pipe"])
def test_what_is_no_file_has_no_answer(tmp_path, kind):
    place = tmp_path / kind
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    assert ready_answer(place, "br", "no-store", 10**6) is None
