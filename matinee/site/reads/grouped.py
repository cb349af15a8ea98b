"""Rows of several things fetched by one query, put to the thing they belong to."""

from collections.abc import Collection, Iterable
from typing import TypeVar

K = TypeVar("K")
T = TypeVar("T")


def grouped(keys: Collection[K], rows: Iterable[tuple[K, T]]) -> dict[K, tuple[T, ...]]:
    """Each key with its rows in their order, none where it has none."""
    found: dict[K, list[T]] = {key: [] for key in keys}
    for key, row in rows:
        found[key].append(row)
    return {key: tuple(some) for key, some in found.items()}
