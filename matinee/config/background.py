"""This publication's background work: publish what is due, note a new day, bake what changed."""

import logging
import threading

from matinee.config.full_bake import full_bake_reason, note_full_bake
from matinee.config.worker import Job, work
from matinee.desk.actions import publish_due
from matinee.lib.publication import Publication
from matinee.press.baker import bake, bake_all
from matinee.press.errors import BusyError, StoppedError
from matinee.press.report import BakeReport
from matinee.press.touches import is_due, wake
from matinee.site.midnight import note_day

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 1.0


class BackgroundWork:
    """The worker's loop, in a thread of its own from `start` to `finish`; `by` is who it is, for the log."""

    def __init__(self, publication: Publication, by: str) -> None:
        self.reason = full_bake_reason(publication)
        self._publication = publication
        self._by = by
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="worker")
        self._full = bool(self.reason)

    def _run(self) -> None:
        jobs = [
            Job("publishing what is due", publish_due),
            Job("noting a new day", note_day),
            Job("baking", self._bake),
        ]
        work(jobs, self._stop, self._pause)

    def start(self) -> None:
        self._thread.start()

    def is_working(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def finish(self) -> None:
        """End the loop once the file in hand is finished, and wait for that."""
        self._stop.set()
        wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _pause(self) -> None:
        wake.wait(PAUSE_SECONDS)
        wake.clear()

    def _bake(self) -> None:
        """Bake what changed; everything, once, where there is a reason to."""
        public = self._publication.public
        try:
            if self._full:
                why = f"the site {self.reason}"
                report = bake_all(public, self, wait=False, by=self._by, why=why)
                note_full_bake(self._publication)
            elif is_due():
                report = bake(public, self, wait=False, by=self._by)
            else:
                return
        except (BusyError, StoppedError):
            # Whoever bakes takes up our touches as well; what was cut short is begun again at the next start.
            return
        self._full = False
        _tell_failures(report)

    def step(self, done: int, total: int, address: str) -> None:
        """Hear from the press after each file, and leave when asked to."""
        if self._stop.is_set():
            raise StoppedError


def _tell_failures(report: BakeReport) -> None:
    for address, error in report.failed:
        logger.error("%s could not be baked: %s", address, error)
