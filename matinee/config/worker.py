"""The background work: posts whose time has come, and pages that changed."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from django.db import close_old_connections, connections

from matinee.config.log_lines import told

logger = logging.getLogger(__name__)

LONGEST_PAUSE_SECONDS = 60.0


@dataclass(slots=True)
class Job:
    """One thing to do again and again; after a failure it is left alone for a while, each time for longer."""

    name: str
    do: Callable[[], object]
    failures: int = 0
    rounds_to_skip: int = field(default=0)

    def turn(self) -> None:
        """Do it, unless it has failed so lately that trying again would only heat the room."""
        if self.rounds_to_skip:
            self.rounds_to_skip -= 1
            return
        try:
            self.do()
        except Exception as error:
            self.failures += 1
            self.rounds_to_skip = min(2**self.failures, int(LONGEST_PAUSE_SECONDS)) - 1
            logger.error("%s failed, trying again: %s", self.name, told(error), exc_info=None)
            logger.debug("%s", self.name, exc_info=error)
        else:
            self.failures = 0


def work(jobs: Sequence[Job], stop: threading.Event, pause: Callable[[], object]) -> None:
    """Do all jobs in turn until `stop`, with a `pause` of a second at most after each round."""
    try:
        while not stop.is_set():
            for job in jobs:
                if not stop.is_set():
                    close_old_connections()
                    job.turn()
            if not stop.is_set():
                pause()
    finally:
        connections.close_all()
