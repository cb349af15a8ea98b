"""The full bake, and the comparison with it."""

import stat
from contextlib import suppress

import pytest

from matinee.press import bake, bake_all, check, touch
from matinee.press.errors import StoppedError
from matinee.press.models import BakedFile, BakedRead, Reader, Touch
from matinee.press.tests.notebook import book
from matinee.press.touches import is_due


def three_notes(public):
    for number in (1, 2, 3):
        touch(*book.put(number, number, f"Note {number}"))
    bake_all(public)


def test_a_full_bake_writes_only_what_differs(public):
    three_notes(public)
    (public / "1/note-1.html").write_text("spoilt")
    (public / "page/1.html").unlink()
    report = bake_all(public)
    assert (report.looked_at, report.rendered, report.written, report.removed) == (6, 6, 2, 0)
    assert check(public) == []


def test_a_full_bake_clears_away_all_that_is_not_ours(public):
    three_notes(public)
    (public / "old/deep").mkdir(parents=True)
    (public / "old/deep/page.html").write_text("from an older site")
    (public / "empty").mkdir()
    (public / ".baking-0123").write_text("half a")
    (public / "link").symlink_to(public.parent)
    assert [(each.path, each.kind) for each in check(public)] == [
        (".baking-0123", "stray"),
        ("link", "stray"),
        ("old/deep/page.html", "stray"),
    ]
    assert bake_all(public).removed == 3
    assert sorted(path.name for path in public.iterdir()) == ["0", "1", "feed.xml", "index.html", "page"]


def test_a_full_bake_needs_no_ledger(public):
    three_notes(public)
    BakedFile.objects.all().delete()
    assert bake_all(public).written == 0
    touch(*book.put(1, 1, "Other"))
    bake(public)
    assert check(public) == []


def test_a_folder_that_was_deleted_is_baked_in_full(public):
    three_notes(public)
    for path in sorted(public.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    public.rmdir()
    assert bake(public).written == 6


def test_a_full_bake_settles_the_touches(public):
    three_notes(public)
    assert not Touch.objects.exists()
    assert not is_due()


def test_the_comparison_names_each_file_and_changes_nothing(public):
    three_notes(public)
    (public / "1/note-1.html").write_text("spoilt")
    (public / "page/1.html").unlink()
    (public / "stray.html").write_text("x")
    book.broken.add("/0/note-2")
    before = {path: path.stat().st_mtime_ns for path in public.rglob("*")}
    assert [(each.path, each.kind) for each in check(public)] == [
        ("0/note-2.html", "failed"),
        ("1/note-1.html", "different"),
        ("page/1.html", "missing"),
        ("stray.html", "stray"),
    ]
    assert {path: path.stat().st_mtime_ns for path in public.rglob("*")} == before


def test_a_page_that_fails_keeps_its_old_file_in_a_full_bake(public):
    three_notes(public)
    book.broken.add("/0/note-2")
    assert len(bake_all(public).failed) == 1
    assert (public / "0/note-2.html").exists()
    book.broken.clear()
    bake(public)
    assert check(public) == []


def test_files_and_folders_may_be_read_by_the_web_server(public):
    three_notes(public)
    for path in [public, *public.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o755 if path.is_dir() else 0o644)


def test_progress_is_told_for_every_page(public):
    steps = []

    class Teller:
        def step(self, done, total, address):
            steps.append((done, total, address))

    touch(*book.put(1, 1, "First"))
    bake_all(public, Teller())
    assert [done for done, _, _ in steps] == [1, 2, 3, 4]
    assert {total for _, total, _ in steps} == {4}
    steps.clear()
    touch(*book.put(1, 1, "Changed"))
    bake(public, Teller())
    assert [(done, total) for done, total, _ in steps] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert steps[0][2] == "/1/note-1"


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5, 6])
def test_one_that_stops_at_any_step_is_begun_again_and_all_is_known_of_every_file(public, step):
    class Stopping:
        def step(self, done, total, address):
            if done == step:
                raise StoppedError

    three_notes(public)
    with suppress(StoppedError):
        bake_all(public, Stopping())
    assert not Reader.objects.exists()
    assert bake(public).rendered == 6
    noted = {(read, file.pk) for file in BakedFile.objects.all() for read in memoryview(file.reads).cast("q")}
    assert set(Reader.objects.values_list("read_id", "file_id")) == noted
    assert {read for read, _ in noted} == set(BakedRead.objects.values_list("pk", flat=True))
    touch(*book.put(2, 2, "Other"))
    bake(public)
    assert check(public) == []


def test_reads_that_no_file_is_made_from_any_more_are_forgotten(public):
    three_notes(public)
    BakedRead.objects.create(name="of nobody", print="x")
    bake_all(public)
    assert not BakedRead.objects.filter(name="of nobody").exists()
