"""The jobs of this publication's background work."""

import threading
from collections.abc import Callable

from matinee.config.worker import Job, work
from matinee.desk.actions import publish_due


def jobs() -> list[Job]:
    """What there is to do, in the order in which one leads to the next."""
    return [Job("publishing what is due", publish_due)]


class BackgroundWork:
    """The worker's loop in a thread beside the server."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=run_worker, args=(self._stop,), name="worker")

    def start(self) -> None:
        self._thread.start()

    def finish(self) -> None:
        """Ask the loop to stop and wait for the file it is writing."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()


def run_worker(stop: threading.Event, first: Callable[[], None] | None = None) -> None:
    """Work until `stop`."""
    work(jobs(), stop, pause=lambda: stop.wait(1))
