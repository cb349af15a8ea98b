"""Baking: a whole archive anew, and what one edit costs at each size."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from bench.home import found, keep_copies, within
from bench.timing import Row

MOST_WITH_COPIES = 30_000


def rows(folder: Path, sizes: Sequence[int]) -> Iterator[Row]:
    smallest: list[Row] = []
    for size in sizes:
        home = found(folder / f"archive-{size}", size)
        yield Row(*within(home, "full_bake", str(size)))
        edits = [Row(*row) for row in within(home, "one_edit", str(size))]
        smallest = smallest or edits
        yield from map(_beside, edits, smallest)
        if size <= MOST_WITH_COPIES:
            keep_copies(home)
            yield Row(*within(home, "full_bake", str(size)))
        shutil.rmtree(home)


def _beside(row: Row, smallest: Row) -> Row:
    if row is smallest:
        return row
    times = median(row.seconds) / median(smallest.seconds)
    return row._replace(note=f"{times:.2f} times that of the smallest archive; {row.note}")
