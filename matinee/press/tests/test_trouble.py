"""Folders, disks and plates that will not do. Nothing is lost, and each tells what to do in one line."""

import errno
import os
from contextlib import contextmanager

import pytest

from matinee.press import bake, bake_all, check, is_due, touch
from matinee.press.errors import DiskFullError, FolderError, PressError, ReadOnlyError
from matinee.press.lock import CREW_LOCK_NAME, LOCK_NAME
from matinee.press.models import BakedFile, Touch
from matinee.press.testing import only_plates
from matinee.press.tests.notebook import NoteSheet, book
from matinee.press.tests.steps import stopped


@contextmanager
def as_nobody(folder):
    """Root may write everywhere: for a while, be someone who may not."""
    folder.chmod(0o555)
    nobody = os.geteuid() == 0
    for parent in list(folder.parents)[:4] if nobody else []:
        if parent.stat().st_uid == 0 and parent.stat().st_mode & 0o005 != 0o005:
            parent.chmod(0o755)
    if nobody:
        for lock in (LOCK_NAME, CREW_LOCK_NAME):
            (folder.parent / lock).chmod(0o666)
        os.seteuid(65534)
    try:
        yield
    finally:
        if nobody:
            os.seteuid(0)
        folder.chmod(0o755)


def refuse(number):
    def stop():
        raise OSError(number, os.strerror(number))

    return stop


def one_line(error):
    text = str(error)
    return "\n" not in text and text.endswith(".")


def test_a_read_only_folder_is_told_and_the_work_is_kept(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    touch(*book.put(2, 2, "Second"))
    with as_nobody(public), pytest.raises(ReadOnlyError, match="let this user write") as caught:
        bake(public)
    assert one_line(caught.value)
    assert is_due()
    bake(public)
    assert check(public) == []


@pytest.mark.parametrize("at", range(0, 21, 2))
def test_a_full_disk_is_told_and_the_work_is_kept(public, at):
    touch(*book.put(1, 1, "First", ("old",)))
    bake(public)
    touch(*book.put(2, 2, "Second", ("new",)), *book.put(1, 3, "Changed"))
    full = stopped(public, at, refuse(errno.ENOSPC), ledger=False)
    with full, pytest.raises(DiskFullError, match="Nothing is lost"):
        bake(public)
    assert is_due()
    bake(public)
    assert check(public) == []


def test_an_unknown_trouble_of_the_disk_is_told_too(public):
    touch(*book.put(1, 1, "First"))
    with stopped(public, 5, refuse(errno.EIO), ledger=False), pytest.raises(FolderError) as caught:
        bake(public)
    assert one_line(caught.value)


def test_a_file_where_the_folder_should_be_is_told(public):
    touch(*book.put(1, 1, "First"))
    public.touch()
    with pytest.raises(FolderError, match="is a file where a folder must be: move it away") as caught:
        bake_all(public)
    assert one_line(caught.value)


def test_one_failing_page_is_reported_and_the_others_go_on(public):
    for number in (1, 2, 3):
        touch(*book.put(number, number, f"Note {number}"))
    bake(public)
    book.broken.add("/1/note-1")
    touch(*book.put(1, 1, "Mended"), *book.put(2, 2, "Better"))
    report = bake(public)
    assert report.failed == (("/1/note-1", "ValueError: The ink ran out at /1/note-1."),)
    assert b"Better" in (public / "0/note-2.html").read_bytes()
    assert b"Mended" in (public / "page/1.html").read_bytes()
    assert b"Note 1" in (public / "1/note-1.html").read_bytes()


def test_a_failing_page_is_tried_in_every_bake_but_calls_for_none(public):
    touch(*book.put(1, 1, "Note"))
    bake(public)
    book.broken.add("/1/note-1")
    touch(*book.put(1, 1, "Mended"))
    bake(public)
    assert not is_due()
    assert [address for address, _ in bake(public).failed] == ["/1/note-1"]
    assert BakedFile.objects.get(address="/1/note-1").state == BakedFile.State.FAILED
    book.broken.clear()
    assert bake(public).failed == ()
    assert check(public) == []


def test_a_read_that_fails_keeps_its_touch_for_the_next_bake(public):
    for number in range(1, 5):
        touch(*book.put(number, number, f"Note {number}"))
    bake(public)
    touch(*book.put(0, 0, "Front"))
    book.broken.add("page/1")
    failed = dict(bake(public).failed)
    assert failed["page/1"] == "OSError: The drawer with page/1 is stuck."
    assert list(Touch.objects.values_list("name", "failed")) == [("page/1", True)]
    assert not is_due()
    book.broken.clear()
    bake(public)
    assert check(public) == []
    assert not Touch.objects.exists()


def test_a_touch_of_something_unknown_is_reported_once(public):
    bake(public)
    touch("nothing:3")
    assert [name for name, _ in bake(public).failed] == ["nothing:3"]
    assert bake(public).failed == ()


def test_an_address_that_can_be_no_file_is_reported(public):
    class Astray(NoteSheet):
        name = "astray"

        def addresses(self):
            return ["/../outside"]

        def addresses_for(self, read_name, reads):
            return ["/../outside"]

        def lines(self, address, reads):
            return ["never"]

    with only_plates(Astray()):
        assert [address for address, _ in bake_all(public).failed] == ["/../outside"]
        touch("title")
        assert [address for address, _ in bake(public).failed] == ["/../outside"]
        assert [each.kind for each in check(public)] == ["failed"]
    assert list(public.iterdir()) == []


def test_a_press_without_plates_leaves_the_folder_alone(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    with only_plates(), pytest.raises(PressError, match="No plate"):
        bake_all(public)
    assert check(public) == []


def test_a_plate_that_cannot_list_its_addresses_stops_the_full_bake(public):
    class Lost(NoteSheet):
        def addresses(self):
            raise RuntimeError("no list")

    with only_plates(Lost()), pytest.raises(PressError, match="no list"):
        bake_all(public)
    assert list(public.iterdir()) == []


def test_a_link_in_the_folder_leads_nothing_out_of_it(public):
    outside = public.parent / "outside"
    outside.mkdir()
    bake(public)
    (public / "1").symlink_to(outside)
    touch(*book.put(1, 1, "First"))
    bake(public)
    assert list(outside.iterdir()) == []
    assert check(public) == []


def test_what_stands_in_a_pages_way_is_taken_away_and_the_page_is_made(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    page = public / "1/note-1.html"
    page.unlink()
    page.mkdir()
    (page / "inside").touch()
    assert [address for address, _ in bake_all(public).failed] == ["/1/note-1"]
    assert bake(public).failed == ()
    assert check(public) == []
