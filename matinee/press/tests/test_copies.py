"""Compressed copies: a copy that stands is always one of the page beside it."""

import gzip
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import brotli
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from matinee.press import bake, bake_all, check, touch
from matinee.press.address import path_of
from matinee.press.copies import CODINGS, copies_of, is_copy, original
from matinee.press.errors import AddressError, DiskFullError
from matinee.press.folder import Folder
from matinee.press.tests.notebook import book, expected
from matinee.press.tests.steps import Killed, stopped
from matinee.press.tests.test_trouble import refuse

PAGE = "1/note-1.html"
UNPACK = {".gz": gzip.decompress, ".br": brotli.decompress}


@pytest.fixture(autouse=True)
def _copies(settings):
    settings.PRESS_COPIES_FROM_BYTES = 100


_watched: list[Path] = []


def _hear(event, args):
    if _watched and event in ("os.rename", "os.remove"):
        public = _watched.pop()
        look(public)
        _watched.append(public)


sys.addaudithook(_hear)


def look(public):
    """See that every copy there is is one of the page beside it; tells how many there are."""
    copies = [path for path in public.rglob("*.*.*") if is_copy(path.name)]
    for copy in copies:
        assert UNPACK[copy.suffix](copy.read_bytes()) == copy.with_suffix("").read_bytes(), copy
    return len(copies)


@contextmanager
def watched(public):
    """Look at the copies before each step on the disk, and at the end."""
    _watched.append(public)
    try:
        yield
    finally:
        _watched.clear()
        look(public)


def test_copies_stand_beside_text_files_that_are_long_enough(public, settings):
    touch(*book.put(1, 1, "First"))
    bake(public)
    page = (public / PAGE).read_bytes()
    assert gzip.decompress((public / f"{PAGE}.gz").read_bytes()) == page
    assert brotli.decompress((public / f"{PAGE}.br").read_bytes()) == page
    settings.PRESS_COPIES_FROM_BYTES = 10_000
    bake_all(public)
    assert not list(public.rglob("*.gz"))


@pytest.mark.parametrize("path", ["picture.webp", "page.html.gz", "no-suffix", "a" * 251 + ".html"])
def test_no_copies_are_made_of_other_files(path):
    assert copies_of(path, b"long enough " * 100) == {}


def test_no_copy_is_made_that_saves_nothing():
    noise = os.urandom(2000)
    assert copies_of("noise.txt", noise) == {}


def test_the_same_page_gives_the_same_copies():
    made = copies_of("page.html", b"words " * 100)
    assert made == copies_of("page.html", b"words " * 100)
    assert made[".gz"][4:8] == bytes(4)  # no time of day (RFC 1952, 2.3.1)


def test_assets_are_compressed_thoroughly():
    body = b"".join(b"p%d { margin: %dpx }\n" % (number, number * 7 % 13) for number in range(300))
    thorough, quick = copies_of("assets/site.css", body), copies_of("site.css", body)
    assert len(thorough[".br"]) < len(quick[".br"])


def test_what_follows_from_an_edit_has_the_copies_of_a_full_bake(public):
    for number in range(1, 6):
        touch(*book.put(number, number, f"Note {number}", ("red",)))
        bake(public)
    touch(*book.drop(2), *book.put(4, 1, "Changed"))
    bake(public)
    files = {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}
    assert files == expected()
    assert any(is_copy(path) for path in files)


def test_no_moment_shows_a_copy_of_another_page(public):
    with watched(public):
        touch(*book.put(1, 1, "First", ("red",)))
        bake(public)
        touch(*book.put(1, 2, "Second", ("blue",)))
        bake(public)
        assert look(public) > 5
        touch(*book.drop(1))
        bake(public)


@pytest.mark.parametrize("at", range(0, 60, 3))
@pytest.mark.parametrize("full", [False, True])
def test_a_death_between_page_and_copies_is_healed_by_the_next_bake(public, at, full):
    touch(*book.put(1, 1, "First", ("red",)))
    bake(public)
    touch(*book.put(1, 1, "Second", ("blue",)))
    with watched(public), suppress(Killed), stopped(public, at):
        (bake_all if full else bake)(public)
    bake(public)
    assert check(public) == []
    assert not list(public.rglob(".baking-*"))


@pytest.mark.parametrize("at", range(0, 30, 3))
def test_a_full_disk_leaves_no_copy_of_another_page(public, at):
    touch(*book.put(1, 1, "First"))
    bake(public)
    touch(*book.put(1, 1, "Second"))
    full = stopped(public, at, refuse(28), ledger=False)
    with watched(public), full, pytest.raises(DiskFullError):
        bake(public)
    assert not list(public.rglob(".baking-*"))
    bake(public)
    assert check(public) == []


def test_the_comparison_names_copies_that_are_missing_other_or_stray(public):
    touch(*book.put(1, 1, "First"), *book.put(2, 2, "Second"))
    bake(public)
    (public / f"{PAGE}.gz").write_bytes(gzip.compress(b"an older page"))
    (public / "feed.xml.br").unlink()
    (public / "gone.html.gz").write_bytes(b"x")
    differences = [
        ("1/note-1.html.gz", "different"),
        ("feed.xml.br", "missing"),
        ("gone.html.gz", "stray"),
    ]
    assert [(each.path, each.kind) for each in check(public)] == differences
    bake_all(public)
    assert check(public) == []
    assert not (public / "gone.html.gz").exists()


def test_a_copy_packed_by_another_library_will_do(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    (public / f"{PAGE}.gz").write_bytes(gzip.compress((public / PAGE).read_bytes(), 1, mtime=9))
    assert check(public) == []
    assert bake_all(public).written == 0


def test_copies_go_when_they_are_wanted_no_more_and_come_back(public, settings):
    touch(*book.put(1, 1, "First"))
    bake(public)
    settings.PRESS_COPIES_FROM_BYTES = None
    assert {each.kind for each in check(public)} == {"stray"}
    bake_all(public)
    assert [path for path in public.rglob("*") if is_copy(path.name)] == []
    settings.PRESS_COPIES_FROM_BYTES = 100
    bake_all(public)
    assert check(public) == []


def test_a_folder_that_has_a_copys_name_gives_way(public):
    folder = public / f"{PAGE}.br"
    folder.mkdir(parents=True)
    (folder / "inside").touch()
    touch(*book.put(1, 1, "First"))
    bake(public)
    assert folder.is_file()


def test_a_link_that_has_a_copys_name_is_replaced_and_not_followed(public):
    outside = public.parent / "outside"
    outside.write_text("mine")
    bake(public)
    (public / "1").mkdir()
    (public / f"{PAGE}.gz").symlink_to(outside)
    touch(*book.put(1, 1, "First"))
    bake(public)
    assert outside.read_text() == "mine"
    assert not (public / f"{PAGE}.gz").is_symlink()


@pytest.mark.parametrize("address", ["/x.html.gz", "/feed.xml.br", "/x.html.gz/page"])
def test_no_page_may_have_a_copys_name(address):
    with pytest.raises(AddressError, match="compressed copy"):
        path_of(address)


def test_other_archives_are_files_like_any():
    assert str(path_of("/dump.tar.gz")) == "dump.tar.gz"
    assert original("dump.tar.gz") == "dump.tar.gz"
    assert original("x.html.gz") == "x.html"


@given(st.binary(max_size=300), st.binary(max_size=300))
@example(b"", b"")
def test_no_bytes_pass_for_a_copy_that_are_none(body, junk):
    for coding in CODINGS:
        copy = coding.pack(body, False)
        assert coding.unpack(copy, len(body) + 1) == body
        assert coding.unpack(copy[:-1], len(body) + 1) != body or not copy
        assert coding.unpack(copy + b"x", len(body) + 1) is None
        coding.unpack(junk, 100)


def test_a_copy_that_unpacks_to_gigabytes_is_not_unpacked_whole():
    for coding in CODINGS:
        assert len(coding.unpack(coding.pack(bytes(50_000_000), False), 1000) or b"") < 200_000


def test_a_folder_tells_what_is_wrong_without_touching_it(tmp_path):
    folder = Folder(tmp_path)
    folder.write("page.html", b"words " * 100)
    assert folder.wrong_copies("page.html", b"other " * 100) == {".gz": "different", ".br": "different"}
    assert folder.holds("page.html", b"words " * 100)
