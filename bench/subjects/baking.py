"""Baking: a whole archive anew, and what one edit costs at each size."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.home import found, keep_copies, within
from bench.timing import Row


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    for size in sizes:
        home = found(folder / f"archive-{size}", size)
        yield Row(*within(home, "full_bake", str(size)))
        yield from (Row(*row) for row in within(home, "one_edit", str(size)))
        keep_copies(home)
        yield Row(*within(home, "full_bake", str(size)))
