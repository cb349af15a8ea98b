"""Taking times: several runs, their median, and what a plain thing takes on the same machine just then."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

ENOUGH_SECONDS = 10.0
MOST_RUNS = 15


class Row(NamedTuple):
    """One line of the table: what was measured, how long each run took, and what it is compared with."""

    what: str
    seconds: list[float]
    yardstick: str
    yardstick_seconds: float
    note: str = ""

    @property
    def ratio(self) -> float:
        return median(self.seconds) / self.yardstick_seconds


def percentile(seconds: list[float], percent: int) -> float:
    """The time below which so many of a hundred runs lie (nearest rank)."""
    return sorted(seconds)[-(-len(seconds) * percent // 100) - 1]


def timed(work: Callable[[], object], least: int = 3) -> list[float]:
    """How long `work` took in each run: at least so often, and more often where it is quick."""
    return timed_twice(work, least)[0]


def timed_twice(work: Callable[[], object], least: int = 3) -> tuple[list[float], list[float]]:
    """How long each run took by the clock, and how much of the processor's time: that of this process."""
    seconds: list[float] = []
    processor: list[float] = []
    while len(seconds) < least or (len(seconds) < MOST_RUNS and sum(seconds) < ENOUGH_SECONDS):
        start, before = perf_counter(), process_time()
        work()
        seconds.append(perf_counter() - start)
        processor.append(process_time() - before)
    return seconds, processor


def loop_seconds() -> float:
    """A fixed loop of plain Python: a million additions, the quickest of five."""

    def loop() -> None:
        total = 0
        for number in range(1_000_000):
            total += number

    return min(timed(loop)[:5])


def plain_write_seconds(files: dict[str, bytes], beside: Path, least: int = 3) -> float:
    """Writing the same bytes to the same names in an empty folder on the same disk, without any care."""

    def write() -> None:
        with TemporaryDirectory(dir=beside) as folder:
            for name, data in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)

    return median(timed(write, least)[:5])
