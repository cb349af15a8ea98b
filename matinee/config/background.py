"""This publication's background work: publish what is due, note a new day, bake what changed."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from django.utils import timezone

from matinee.config.full_bake import full_bake_reason, note_full_bake
from matinee.config.settled import settle
from matinee.config.worker import Job, work
from matinee.desk.actions import follow_time_zone, next_due, publish_due
from matinee.lib.publication import Publication
from matinee.press.baker import bake, bake_all
from matinee.press.boot import is_first_bake
from matinee.press.errors import BusyError, StoppedError
from matinee.press.report import BakeReport
from matinee.press.touches import is_due, wake
from matinee.press.values import Values
from matinee.site.midnight import note_day
from matinee.site.theme import ThemeWatch

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 1.0
WATCH_PAUSE_SECONDS = 2.0  # providers are asked about no more than thirty videos a minute
LOOK_AHEAD = timedelta(seconds=2 * PAUSE_SECONDS)


class BackgroundWork:
    """The worker's loops, in threads of their own from `start` to `finish`; `by` is its name in the log."""

    def __init__(self, publication: Publication, by: str) -> None:
        self.reason = full_bake_reason(publication)
        self._publication = publication
        self._by = by
        self._stop = threading.Event()
        self._baked = threading.Event()
        self._landed = threading.Event()
        # A store or a CDN that hangs must keep no page waiting.
        self._threads = [threading.Thread(target=self._run, name="worker")]
        if publication.stages:
            self._threads.append(threading.Thread(target=self._carry, name="carrier"))
        if publication.destinations:
            self._threads.append(threading.Thread(target=self._deliver, name="courier"))
        if publication.look_up_videos:
            self._threads.append(threading.Thread(target=self._watch, name="watch"))
        self._full = self._may_have_moved = bool(self.reason)
        self._values = Values()
        self._theme = ThemeWatch()
        self._baking = Job("baking", self._bake)
        self._next: datetime | None = None

    def _run(self) -> None:
        jobs = [
            Job("publishing what is due", self._publish_due),
            Job("noting a new day", note_day),
            Job("looking at the theme", self._look_at_theme),
            self._baking,
        ]
        work(jobs, self._stop, self._pause)

    def _carry(self) -> None:
        # Only who has somewhere to go pays for the imports.
        from matinee.config.carrying import Carrier

        carrier = Carrier(self._publication)
        jobs = [
            Job("mirroring", self._quietly(carrier.mirror)),
            Job("telling the CDN", self._quietly(carrier.purge)),
        ]
        work(jobs, self._stop, self._pause_carrying)

    def _deliver(self) -> None:
        # Here too.
        from matinee.config.courier import Courier

        courier = Courier(self._publication)
        jobs = [Job("delivering", lambda: courier.deliver(self._stop.is_set))]
        work(jobs, self._stop, self._pause_delivering)
        courier.close()

    def _watch(self) -> None:
        # A provider that hangs must keep no page waiting either.
        from matinee.desk.videos.guard import Watch

        watch = Watch()
        jobs = [Job("looking after trailers", watch.turn)]
        work(jobs, self._stop, lambda: self._stop.wait(WATCH_PAUSE_SECONDS))

    def start(self) -> None:
        """Begin, and spare what is there by now from being searched for garbage again and again."""
        settle()
        for thread in self._threads:
            thread.start()

    def is_working(self) -> bool:
        """Whether the threads run."""
        return all(thread.is_alive() for thread in self._threads)

    def finish(self) -> None:
        """End the loops once the files in hand are finished, and wait for that."""
        self._stop.set()
        wake.set()
        self._baked.set()
        self._landed.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def _pause(self) -> None:
        """Rest until somebody touches something, the next post is due, or it is time to look round."""
        seconds = (self._next - timezone.now()).total_seconds() if self._next else PAUSE_SECONDS
        wake.wait(min(max(seconds, 0), PAUSE_SECONDS))
        wake.clear()

    def _publish_due(self) -> None:
        now, self._next = timezone.now(), None
        publish_due(now)
        self._next = next_due(now, now + LOOK_AHEAD)

    def _pause_carrying(self) -> None:
        self._baked.wait(PAUSE_SECONDS)
        self._baked.clear()

    def _pause_delivering(self) -> None:
        self._landed.wait(PAUSE_SECONDS)
        self._landed.clear()

    def _quietly(self, do: Callable[..., object]) -> Callable[[], None]:
        """Do it, unless someone else is doing it, and until we stop: the rest stays queued."""

        def done() -> None:
            with suppress(BusyError, StoppedError):
                do(self, wait=False)

        return done

    def _look_at_theme(self) -> None:
        """Have all pages made anew where the theme has changed, with nothing that is left of the old one."""
        if self._theme.has_changed():
            self._full, self.reason = True, "has another theme"
            self._values = Values()
            self._baking.rests_until = 0.0  # what it failed at may be mended

    def _follow_time_zone(self) -> None:
        """Once, where the last bake may have been under another: while others bake we come here often."""
        if self._may_have_moved:
            follow_time_zone()
            self._may_have_moved = False

    def _bake(self) -> None:
        """Bake what changed; everything, once, where there is a reason to."""
        public = self._publication.public
        try:
            if self._full:
                why = f"the site {self.reason}"
                self._follow_time_zone()
                report = bake_all(public, self, wait=False, by=self._by, why=why)
                note_full_bake(self._publication)
            elif is_due() or is_first_bake(public):
                report = bake(public, self, wait=False, by=self._by, values=self._values)
            else:
                return
        except (BusyError, StoppedError):
            # Whoever bakes takes up our touches as well; what was cut short is begun again at the next start.
            return
        self._full = False
        self._baked.set()
        self._landed.set()
        _tell_failures(report)

    def step(self, done: int, total: int, address: str) -> None:
        """Hear from the press after each file, and leave when asked to."""
        if self._stop.is_set():
            raise StoppedError


def _tell_failures(report: BakeReport) -> None:
    for address, error in report.failed:
        logger.error("%s could not be baked: %s", address, error)
