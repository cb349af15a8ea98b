"""The publish log: what each bake did, or why it could not go on."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import DatabaseError, transaction
from django.utils import timezone

from matinee.press.errors import BusyError, PressError, StoppedError, one_line
from matinee.press.lock import baker_lock
from matinee.press.models import Bake
from matinee.press.readiness import see_that_all_is_ready
from matinee.press.report import BakeReport
from matinee.press.watch import Watch

KEPT = 1000
"""How many bakes the log holds at least; what is older goes now and then."""
FAILURES, REMOVALS = 20, 200
"""How many of each a bake's row names."""

_FULL = ("database or disk is full", "No space left on device")
"""As SQLite and PostgreSQL say it."""

logger = logging.getLogger("matinee.press")

_unkept: Bake | None = None
"""The last bake of this process where the database would not take it: a full disk is full for both."""


class Entry:
    """A bake under way, to be noted in the log when it ends."""

    def __init__(self, by: str, watch: Watch) -> None:
        self.watch = watch
        self.is_next = False
        """Whether the bake before had the same owner."""
        self.bake = Bake(by=by, began_at=timezone.now())
        self._began = time.monotonic()

    def removed(self, path: str, because: str) -> None:
        """Note that a file was taken away."""
        if len(self.bake.removals) < REMOVALS:
            self.bake.removals.append((path, because))

    def end(self, report: BakeReport) -> None:
        """Note what the bake did; one that had nothing to do only where it ends a trouble."""
        for count in ("looked_at", "rendered", "written", "removed", "seconds"):
            setattr(self.bake, count, getattr(report, count))
        self.bake.failed = len(report.failed)
        self.bake.failures = report.failed[:FAILURES]
        did = self.bake.rendered or self.bake.removed or self.bake.failed or self.bake.why_all
        if did or trouble() is not None:
            _keep(self.bake)

    def fail(self, error: Exception) -> None:
        """Note why the bake could not go on; the same as the last time, it is one trouble since then."""
        self.bake.error = in_words(error)
        self.bake.seconds = time.monotonic() - self._began
        try:
            before = last()
        except DatabaseError:
            before = None
        if before is None or before.error != self.bake.error:
            _keep(self.bake)


@contextmanager
def baking(public: Path, by: str, watch: Watch | None, *, wait: bool, owner: str = "") -> Iterator[Entry]:
    """Be the only baker of `public`, and note in the log how it went."""
    entry = Entry(by, watch or Watch())
    try:
        with baker_lock(public, wait=wait, owner=owner) as entry.is_next:
            entry.bake.began_at = timezone.now()
            see_that_all_is_ready()
            yield entry
    except (BusyError, StoppedError):
        raise
    except Exception as error:
        entry.fail(error)
        raise


def last() -> Bake | None:
    """The last bake that ended."""
    kept = Bake.objects.order_by("-pk").first()
    if _unkept is not None and (kept is None or kept.began_at < _unkept.began_at):
        return _unkept
    return kept


def trouble() -> Bake | None:
    """The last bake, if it could not go on or pages of it failed."""
    found = last()
    return found if found is not None and (found.error or found.failed) else None


def in_words(error: Exception) -> str:
    """What stopped a bake, in one line."""
    if isinstance(error, DatabaseError) and any(words in str(error) for words in _FULL):
        return "No room is left for the database: make some and bake again. Nothing is lost."
    return str(error) if isinstance(error, PressError) else one_line(error)


def _keep(bake: Bake) -> None:
    try:
        with transaction.atomic():
            bake.save()
    except DatabaseError as error:
        logger.error("The publish log could not be written: %s", one_line(error))
        _remember(bake)
        return
    _remember(None)
    if bake.pk % 100 == 0:
        Bake.objects.filter(pk__lte=bake.pk - KEPT).delete()


def _remember(bake: Bake | None) -> None:
    global _unkept
    _unkept = bake
