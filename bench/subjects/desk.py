"""The desk: how long its screens, searches and saves take the server, with an archive behind them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.home import found, within
from bench.timing import Row

PEOPLE_A_FILM = "3.6"
"""Beside 10,000 films 36,000 people: twice as many as the press's archive has."""


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    for size in sizes:
        home = found(folder / f"desk-{size}", size, PEOPLE_A_FILM)
        yield from (Row(*row) for row in within(home, "desk", str(size)))
