"""How long the rest of something takes, told by how fast the last of it went."""

import time
from collections import deque
from collections.abc import Callable

WINDOW_SECONDS = 30.0
SURE_AFTER_SECONDS = 2.0


class Pace:
    """Hears how far something is, and says now and then that it is time to tell of it."""

    def __init__(self, every_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._every = every_seconds
        self._next = self._began + every_seconds
        self._heard = deque([(self._began, 0)])
        self._left = 0

    def step(self, done: int, total: int) -> bool:
        """`done` of `total` are done; True where it is time to tell, and at the end."""
        now = self._clock()
        if now < self._next and done < total:
            return False
        self._next = now + self._every
        self._left = total - done
        self._heard.append((now, done))
        while len(self._heard) > 2 and self._heard[1][0] < now - WINDOW_SECONDS:
            self._heard.popleft()
        return True

    @property
    def seconds(self) -> float:
        return self._heard[-1][0] - self._began

    @property
    def seconds_left(self) -> float | None:
        """None while it is too early to tell."""
        (since, before), (now, done) = self._heard[0], self._heard[-1]
        if self.seconds < SURE_AFTER_SECONDS or done <= before:
            return None
        return self._left * (now - since) / (done - before)


def in_words(seconds: float) -> str:
    """About how long: "50 s", "4 min", "2 h 5 min"."""
    if seconds < 90:
        return f"{max(round(seconds), 1)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
