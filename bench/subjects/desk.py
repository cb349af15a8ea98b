"""The desk: how long its screens, searches and saves take the server, with an archive behind them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.home import found, within
from bench.timing import Row


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    for size in sizes:
        home = found(folder / f"desk-{size}", posts=size)
        yield from (Row(*row) for row in within(home, "desk", str(size)))
