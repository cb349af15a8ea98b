"""The order on the disk: no list links to a page that is not there."""

import os
import sys

from matinee.press import bake, touch
from matinee.press.tests.notebook import book

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
        ("rename", "feed.xml"),
        ("rename", "index.html"),
    ]


def test_a_page_goes_only_when_no_list_links_to_it_any_more(public):
    touch(*book.put(1, 1, "First", ("red",)), *book.put(2, 2, "Second"))
    bake(public)
    touch(*book.drop(1))
    assert moves(public) == [
        ("rename", "page/1.html"),
        ("rename", "feed.xml"),
        ("rename", "index.html"),
        ("remove", "tags/red/1.html"),
        ("remove", "1/note-1.html"),
    ]
