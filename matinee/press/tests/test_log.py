"""The publish log: what each bake did, or why it could not go on."""

import errno
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.utils import timezone

from matinee.press import bake, bake_all, check, log, touch
from matinee.press.errors import BusyError, DiskFullError, StoppedError
from matinee.press.lock import baker_lock
from matinee.press.log import last, trouble
from matinee.press.models import Bake
from matinee.press.tests.notebook import book
from matinee.press.tests.steps import Killed, stopped
from matinee.press.tests.test_trouble import refuse


@pytest.fixture(autouse=True)
def _nothing_is_remembered(monkeypatch):
    monkeypatch.setattr(log, "_unkept", None)


def test_a_bake_is_noted_with_its_counts(public):
    bake(public)
    touch(*book.put(1, 1, "First"))
    report = bake(public, by="a test")
    noted = last()
    assert (noted.looked_at, noted.rendered) == (report.looked_at, report.rendered)
    assert (noted.written, noted.removed, noted.failed) == (report.written, report.removed, 0)
    assert noted.written > 0
    assert (noted.by, noted.why_all, noted.error) == ("a test", "", "")


def test_a_full_bake_is_noted_with_its_reason(public):
    bake(public)
    assert last().why_all == "the public folder was not there"
    bake_all(public, why="it rained")
    assert last().why_all == "it rained"


def test_a_full_bake_that_was_cut_short_is_begun_again_for_the_same_reason(public):
    touch(*book.put(1, 1, "First"))
    bake(public)
    book.retitle("Other")
    with stopped(public, 0, ledger=False), pytest.raises(Killed):
        bake_all(public, why="it rained")
    assert Bake.objects.count() == 1
    bake(public)
    assert last().why_all == "it rained"


def test_a_bake_with_nothing_to_do_is_not_worth_a_line(public):
    bake(public)
    bake(public)
    assert Bake.objects.count() == 1


def test_what_a_disk_refused_is_trouble_until_a_bake_succeeds(public):
    bake(public)
    touch(*book.put(1, 1, "First"))
    with stopped(public, 0, refuse(errno.ENOSPC), ledger=False), pytest.raises(DiskFullError):
        bake(public, by="a test")
    assert "make some and bake again" in trouble().error
    assert trouble().by == "a test"
    bake(public)
    assert trouble() is None


def test_the_same_trouble_again_is_one_trouble(public):
    bake(public)
    touch(*book.put(1, 1, "First"))
    for _ in range(3):
        with stopped(public, 0, refuse(errno.ENOSPC), ledger=False), pytest.raises(DiskFullError):
            bake(public)
    assert Bake.objects.exclude(error="").count() == 1


def test_trouble_ends_also_with_a_bake_that_has_nothing_to_do(public):
    bake(public)
    public.rename(public.with_name("away"))
    public.touch()
    with pytest.raises(Exception, match="move it away"):
        bake_all(public)
    assert trouble()
    public.unlink()
    public.with_name("away").rename(public)
    bake(public)  # the full bake that could not begin
    bake(public)
    assert trouble() is None


def test_failing_pages_are_trouble_until_they_are_mended(public):
    touch(*book.put(1, 1, "Note"))
    bake(public)
    book.broken.add("/1/note-1")
    touch(*book.put(1, 1, "Mended"))
    bake(public)
    assert trouble().failed == 1
    assert trouble().failures == [["/1/note-1", "ValueError: The ink ran out at /1/note-1."]]
    book.broken.clear()
    bake(public)
    assert trouble() is None


def test_an_error_that_nobody_foresaw_is_told_too(public):
    class Broken:
        def step(self, done, total, address):
            raise ZeroDivisionError("by\nzero")

    touch(*book.put(1, 1, "First"))
    with pytest.raises(ZeroDivisionError):
        bake(public, Broken())
    assert trouble().error == "ZeroDivisionError: by zero"


def test_one_who_is_busy_or_told_to_stop_is_no_trouble(public):
    class Leaving:
        def step(self, done, total, address):
            raise StoppedError

    touch(*book.put(1, 1, "First"))
    with pytest.raises(StoppedError):
        bake(public, Leaving())
    with baker_lock(public), pytest.raises(BusyError):
        bake(public, wait=False)
    assert trouble() is None


@pytest.fixture
def full_database(public, transactional_db):
    """A database that may not grow, by SQLite's own limit, while it is used as a context."""

    @contextmanager
    def limited():
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA max_page_count = 1")  # it takes this for what it has
            try:
                yield
            finally:
                cursor.execute("PRAGMA max_page_count = 1073741823")

    return limited


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite can be told how far it may grow")
def test_a_full_database_is_told_while_the_process_lives(public, full_database):
    bake(public)
    for number in range(200):
        touch(*book.put(number, number, f"Note {number}"))
    with full_database(), pytest.raises(DatabaseError):
        bake(public)
    assert trouble().error.startswith("No room is left for the database: make some")
    bake(public)
    assert trouble() is None
    assert check(public) == []


def test_the_order_of_the_log_outlives_a_clock_that_jumps_back(public):
    bake(public)
    Bake.objects.update(began_at=timezone.now() + timedelta(hours=5), error="Something.")
    touch(*book.put(1, 1, "First"))
    bake(public)
    assert trouble() is None


def test_the_log_is_kept_to_a_sensible_length(db, monkeypatch):
    monkeypatch.setattr(log, "KEPT", 3)
    for number in range(95, 101):
        log._keep(Bake(pk=number, began_at=timezone.now(), seconds=0))
    assert list(Bake.objects.order_by("pk").values_list("pk", flat=True)) == [98, 99, 100]
