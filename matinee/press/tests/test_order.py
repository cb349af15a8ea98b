"""The order on the disk: no list links to a page that is not there."""

import os
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matinee.press import bake, bake_all, ledger, touch
from matinee.press.models import BakedFile
from matinee.press.tests.notebook import PER_PAGE, book
from matinee.press.turn import in_turn

_heard: list[list[tuple[str, str]]] = []


def _hear(event, args):
    if _heard and (event == "os.rename" or (event == "os.remove" and os.path.lexists(args[0]))):
        _heard[-1].append((event, str(args[1] if event == "os.rename" else args[0])))


sys.addaudithook(_hear)


def moves(public, baking=bake):
    """What a bake moves into place and takes away, in order."""
    _heard.append([])
    baking(public)
    return [
        (event.removeprefix("os."), path.removeprefix(f"{public}/"))
        for event, path in _heard.pop()
        if ".baking-" not in path
    ]


def test_pages_are_written_before_the_lists_and_the_lists_before_the_front(public):
    bake(public)
    touch(*book.put(1, 1, "First", ("red",)))
    assert moves(public) == [
        ("rename", "1/note-1.html"),
        ("rename", "tags/red/1.html"),
        ("rename", "page/1.html"),
        ("rename", "index.html"),
        ("rename", "feed.xml"),
    ]


def test_a_page_goes_only_when_no_list_links_to_it_any_more(public):
    touch(*book.put(1, 1, "First", ("red",)), *book.put(2, 2, "Second"))
    bake(public)
    touch(*book.drop(1))
    assert moves(public) == [
        ("rename", "page/1.html"),
        ("rename", "index.html"),
        ("rename", "feed.xml"),
        ("remove", "tags/red/1.html"),
        ("remove", "1/note-1.html"),
    ]


@pytest.mark.parametrize("baking", [bake, bake_all])
def test_a_list_s_next_page_is_there_before_the_one_that_leads_to_it(public, baking):
    touch(*(name for number in range(10 * PER_PAGE) for name in book.put(number, 1, f"Note {number}")))
    bake(public)
    touch(*book.put(10 * PER_PAGE, 2, "One more"))
    pages = [path for _, path in moves(public, baking) if path.startswith("page/")]
    assert pages == ["page/11.html", "page/10.html"]


def test_a_full_bake_goes_by_the_order_in_which_a_plate_lists_its_pages(public):
    touch(*(name for number in (4, 10, 2) for name in book.put(number, 1, f"Note {number}")))
    notes = [path for _, path in moves(public, bake_all) if "note-" in path]
    assert notes == ["0/note-4.html", "0/note-10.html", "0/note-2.html"]


PLACES = st.tuples(
    st.sampled_from([1, 2]),
    st.sampled_from(
        ["list.html", "list/page/{}.html", "other/page/{}.html", "page/{}.html", "список/{}.html"]
    ),
    st.integers(1, 120),
)


@pytest.mark.django_db
@settings(deadline=None, max_examples=50)
@given(places=st.lists(PLACES, max_size=12))
def test_rows_come_in_the_order_in_which_their_files_are_written(places):
    files = {path.format(number): order for order, path, number in places}
    BakedFile.objects.all().delete()
    BakedFile.objects.bulk_create(
        BakedFile(path=path, plate="any", order=order, address=f"/{path}") for path, order in files.items()
    )
    told = in_turn(files, lambda path: (files[path], path))
    assert [row.path for row in ledger.due(20, ())] == told
    BakedFile.objects.update(state=BakedFile.State.GONE)
    assert [path for _, path in ledger.gone(20)] == told[::-1]
    for folder in ("list/page", "page"):
        for order in (1, 2):
            pages = [path for path in told if path.rpartition("/")[0] == folder and files[path] == order]
            numbers = [int(path.rpartition("/")[2].removesuffix(".html")) for path in pages]
            assert numbers == sorted(numbers, reverse=True)
            if pages and files.get("list.html") == order and folder == "list/page":
                assert told.index("list.html") > told.index(pages[-1])
