"""Where a bake's time goes: at every moment to just one account, so that all of them add up to the whole."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from matinee.press.body import Body
from matinee.press.profile import Account, PlateTimes, Profile
from matinee.press.read import Read
from matinee.press.values import Values

R = TypeVar("R")

LISTING, FOLLOWING, CLEARING, WAITING, REST = "listing", "following", "clearing", "waiting", "rest"
"""What is done for no plate alone: listing addresses, following changes and so on."""


class Times(NamedTuple):
    """What one watch has measured: seconds by account, and counts by plate."""

    seconds: dict[Account, float]
    rendered: Counter[str]
    written: Counter[str]
    size: Counter[str]


class Watch:
    """Measures nothing: what a bake has where nobody asks for its profile."""

    def values(self) -> Values:
        """Values whose loading is told to this watch."""
        return Values()

    def turn(self, what: str, plate: str = "") -> None:
        """From now on, time is spent on this."""

    def share(self, what: str, plates: Iterable[str]) -> None:
        """The time since the last turn was spent on these plates: as much for each time that one is named."""

    def count(self, plate: str, body: Body | None, *, is_written: bool) -> None:
        """A file of this plate was made; without a body there is no such page."""

    def taken(self) -> Times | None:
        """Hand over what was measured so far, and begin anew."""
        return None

    def add(self, times: Times | None, processes: int) -> None:
        """Take what other processes measured, of which there are so many."""


class Stopwatch(Watch):
    """Measures."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self.account = Account("", REST)
        self._clock = clock
        self._since = self._began = clock()
        self._processes = 1
        self._clear()

    def _clear(self) -> None:
        self._seconds: dict[Account, float] = defaultdict(float)
        self._rendered: Counter[str] = Counter()
        self._written: Counter[str] = Counter()
        self._size: Counter[str] = Counter()

    def values(self) -> Values:
        return _TimedValues(self)

    def turn(self, what: str, plate: str = "") -> None:
        self._seconds[self.account] += self._lap()
        self.account = Account(plate, what)

    def share(self, what: str, plates: Iterable[str]) -> None:
        lap, named = self._lap(), Counter(plates)
        for plate, times in named.items():
            self._seconds[Account(plate, what)] += lap * times / named.total()
        if not named:
            self._seconds[self.account] += lap

    def _lap(self) -> float:
        since, self._since = self._since, self._clock()
        return self._since - since

    def count(self, plate: str, body: Body | None, *, is_written: bool) -> None:
        self._rendered[plate] += 1
        self._written[plate] += is_written
        self._size[plate] += len(body or b"")

    def taken(self) -> Times:
        self.turn(REST)
        times = Times(dict(self._seconds), self._rendered, self._written, self._size)
        self._clear()
        return times

    def add(self, times: Times | None, processes: int) -> None:
        if times is None:
            return
        self._processes = 1 + processes
        for account, seconds in times.seconds.items():
            self._seconds[account] += seconds
        self._rendered += times.rendered
        self._written += times.written
        self._size += times.size

    def profile(self) -> Profile:
        """What was measured, from the watch's beginning until now."""
        self.turn(REST)
        of: dict[str, dict[str, float]] = defaultdict(dict)
        for (plate, what), seconds in self._seconds.items():
            of[plate][what] = seconds
        others = of.pop("", {})
        waited = others.pop(WAITING, 0.0)
        plates = [
            PlateTimes(plate, self._rendered[plate], self._written[plate], self._size[plate], **spent)
            for plate, spent in of.items()
        ]
        plates.sort(key=lambda each: -each.seconds)
        # What is loaded while changes are followed is no page's.
        others[FOLLOWING] = others.get(FOLLOWING, 0.0) + others.pop("loading", 0.0)
        rest = sorted(others.items(), key=lambda each: -each[1])
        return Profile(self._since - self._began, self._processes, waited, tuple(plates), tuple(rest))


class _TimedValues(Values):
    """Tells a watch whose page is drawn, and who asked first for what is loaded."""

    def __init__(self, watch: Stopwatch) -> None:
        super().__init__()
        self._watch = watch
        self._owners: dict[tuple[Read[..., object], tuple[object, ...]], str] = {}

    def begin(self, plate: str) -> None:
        self._watch.turn("rendering", plate)

    def gather(self, kind: Read[..., object], wanted: Iterable[tuple[object, ...]]) -> None:
        here, wanted = self._watch.account, list(wanted)
        for args in wanted:
            if (kind, args) not in self._known:
                self._owners.setdefault((kind, args), here.plate)
        super().gather(kind, wanted)
        self._watch.turn(here.what, here.plate)

    def in_step(self, tasks: Iterable[Callable[[], R]]) -> list[R]:
        here = self._watch.account
        done = super().in_step(tasks)
        self._watch.turn(here.what, here.plate)
        return done

    def _load(self) -> None:
        self._watch.turn("loading")
        super()._load()
        self._watch.share("loading", self._owners.values())
        self._owners.clear()
