"""The background loop: jobs done in turn, again and again, until someone says stop."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db import close_old_connections, connections

from matinee.config.log_lines import told

logger = logging.getLogger(__name__)

LONGEST_REST_SECONDS = 60.0


@dataclass(slots=True)
class Job:
    """One thing to do again and again; after a failure it rests, each time longer, a minute at most."""

    name: str
    do: Callable[[], object]
    failures: int = 0
    rests_until: float = 0.0

    def turn(self, now: float) -> None:
        """Do it, unless it failed so lately that trying again would only heat the room; `now` in seconds."""
        if now < self.rests_until:
            return
        try:
            self.do()
        except Exception as error:
            self.failures += 1
            rest = min(2.0**self.failures, LONGEST_REST_SECONDS)
            self.rests_until = now + rest
            logger.error("%s failed, next try in %.0f s: %s", self.name, rest, told(error))
            logger.debug("%s failed", self.name, exc_info=error)
        else:
            self.failures = 0


def work(
    jobs: Sequence[Job],
    stop: threading.Event,
    pause: Callable[[], object],
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Do all jobs in turn until `stop`, with a `pause` after each round."""
    try:
        while not stop.is_set():
            for job in jobs:
                if not stop.is_set():
                    close_old_connections()
                    job.turn(clock())
            if not stop.is_set():
                pause()
    finally:
        connections.close_all()
