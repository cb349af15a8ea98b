"""How much memory a process and all that it started take together, at most."""

import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

_PROCESSES = Path("/proc")
EVERY_SECONDS = 0.25


class Peak:
    """The most that was seen; 0 where the system does not tell."""

    megabytes = 0


@contextmanager
def peak() -> Iterator[Peak]:
    """Look again and again while something is done. What processes share is counted once (Linux: Pss)."""
    seen, is_over = Peak(), Event()

    def look() -> None:
        while not is_over.wait(EVERY_SECONDS):
            seen.megabytes = max(seen.megabytes, sum(map(_megabytes, _family(os.getpid()))))

    watching = Thread(target=look)
    watching.start()
    try:
        yield seen
    finally:
        is_over.set()
        watching.join()


def _family(pid: int) -> Iterator[int]:
    children = defaultdict(list)
    for process in _PROCESSES.glob("[0-9]*"):
        with suppress(OSError):
            # The name before the last bracket may hold anything (proc(5)).
            state = (process / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
            children[int(state.split()[1])].append(int(process.name))
    left = [pid]
    while left:
        left += children[one := left.pop()]
        yield one


def _megabytes(pid: int) -> int:
    with suppress(OSError):
        for line in (_PROCESSES / str(pid) / "smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) // 1024
    return 0
