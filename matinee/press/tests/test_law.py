"""The law: after any edits, kills and edits in the middle of a bake, the folder is what a full bake gives."""

import shutil
import tempfile
from pathlib import Path

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from matinee.press import bake, bake_all, check, full, hand, is_due, touch
from matinee.press import values as press_values
from matinee.press.models import BakedFile, BakedRead, Reader, Touch
from matinee.press.testing import only_plates
from matinee.press.tests.notebook import PLATES, book, expected
from matinee.press.tests.steps import Killed, stopped
from matinee.press.values import Values

NUMBERS = st.integers(0, 15)
DAYS = st.integers(1, 5)
TEXTS = st.sampled_from(["one", "two", "three"])
TAGS = st.lists(st.sampled_from(["red", "blue", "кино"]), unique=True, max_size=2).map(tuple)
EDITS = st.one_of(
    st.builds(lambda *args: lambda: book.put(*args), NUMBERS, DAYS, TEXTS, TAGS),
    st.builds(lambda number: lambda: book.drop(number) if number in book.notes else [], NUMBERS),
    st.builds(lambda title: lambda: book.retitle(title), TEXTS),
    st.builds(lambda number: lambda: book.remember(number), NUMBERS),
)
MANY_EDITS = st.lists(EDITS, min_size=1, max_size=4)


def on_disk(public: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if not path.is_dir()
    }


def folders(public: Path) -> set[str]:
    return {str(path.relative_to(public)) for path in public.rglob("*") if path.is_dir()}


def compare_reads() -> None:
    """The ledger's reads, their readers and the files' own lists of them say the same."""
    of_files = {
        (read, file.pk) for file in BakedFile.objects.all() for read in memoryview(file.reads).cast("q")
    }
    assert set(Reader.objects.values_list("read_id", "file_id")) == of_files
    assert set(BakedRead.objects.values_list("pk", flat=True)) == {read for read, _ in of_files}


def make(edits) -> None:
    for edit in edits:
        touch(*edit())


class Press(RuleBasedStateMachine):
    """Random edits and bakes; the model is every page rendered anew."""

    def __init__(self):
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.public = self.home / "public"
        for model in (Reader, BakedRead, BakedFile, Touch):
            model.objects.all().delete()
        self.values = Values()
        book.clear()
        self.bake()

    def bake(self, *, full=False):
        """As a process that bakes again and again does it."""
        bake_all(self.public) if full else bake(self.public, values=self.values)

    @initialize(edits=st.lists(EDITS, max_size=20))
    def begin(self, edits):
        make(edits)

    @rule(edits=MANY_EDITS)
    def edit(self, edits):
        make(edits)

    @rule(edits=MANY_EDITS, at=st.integers(0, 80), full=st.booleans())
    def be_killed(self, edits, at, full):
        make(edits)
        try:
            with stopped(self.home, at):
                self.bake(full=full)
        except Killed:
            # The test's own transaction goes on; a real process, with its own, dies in test_kill.py.
            transaction.set_rollback(False)

    @rule(edits=MANY_EDITS, more=MANY_EDITS, after=st.integers(0, 60), full=st.booleans())
    def be_edited_while_baking(self, edits, more, after, full):
        make(edits)
        book.interruptions[book.loaded.total() + after] = lambda: make(more)
        self.bake(full=full)
        book.interruptions.clear()

    @rule()
    def bake_one_round(self):
        self.bake()

    @rule()
    def have_another_process_bake(self):
        bake(self.public)

    @precondition(lambda self: is_due())
    @rule()
    def follow_all(self):
        for _ in range(4):
            if is_due():
                self.bake()
        assert not is_due()
        self.compare()

    def compare(self):
        wanted = expected()
        assert on_disk(self.public) == wanted
        assert folders(self.public) == {
            str(parent) for path in wanted for parent in list(Path(path).parents)[:-1]
        }
        assert set(BakedFile.objects.values_list("path", flat=True)) == set(wanted)
        compare_reads()

    def teardown(self):
        for _ in range(4):
            bake(self.public)
        self.compare()
        shutil.rmtree(self.home)


@pytest.mark.django_db
@pytest.mark.parametrize(("pages", "portion", "values"), [(200, 50, 10_000_000), (3, 2, 200)])
def test_an_incremental_bake_ends_in_the_bytes_of_a_full_one(pages, portion, values, monkeypatch):
    # Small hands make many transactions of a bake that would be one.
    monkeypatch.setattr(hand, "PAGES", pages)
    monkeypatch.setattr(hand, "PORTION", portion)
    monkeypatch.setattr(press_values, "GENERATION", values)
    monkeypatch.setattr(press_values, "KEPT", values)
    monkeypatch.setattr(full, "PORTION", portion)
    with only_plates(*PLATES):
        run_state_machine_as_test(
            Press,
            settings=settings(
                max_examples=30,
                stateful_step_count=12,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    book.clear()


def test_a_full_bake_into_an_empty_folder_gives_the_same_files(public):
    make([lambda n=n: book.put(n, n % 4, f"Note {n}", ("red",) if n % 3 else ()) for n in range(11)])
    bake(public)
    make([lambda: book.drop(3), lambda: book.put(4, 9, "Moved", ("blue",)), lambda: book.retitle("Other")])
    bake(public)
    followed = on_disk(public)
    shutil.rmtree(public)
    bake_all(public)
    assert on_disk(public) == followed
    assert check(public) == []
