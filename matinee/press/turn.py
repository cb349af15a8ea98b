"""When a file is written, among others: what a page leads to is in place before it."""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import TypeVar

from django.db.models import F, Value
from django.db.models.functions import Length, Replace

T = TypeVar("T")

BY_TURN = ("order", Length(Replace("path", Value("/"))) - Length("path"), -Length("path"), F("path").desc())
"""The order of a query for rows with an `order` and a `path`, as `in_turn` has it."""

_TURN = ('"order" {0}', "LENGTH(REPLACE(path, '/', '')) - LENGTH(path) {0}", "-LENGTH(path) {0}", "path {1}")
TURN, TURN_BACK = (", ".join(_TURN).format(*ways) for ways in (("ASC", "DESC"), ("DESC", "ASC")))
"""The same in SQL, and the opposite order."""


def turn(order: int, path: str) -> tuple[int, int]:
    """The turn of a file, by its plate's order and its path: what lies deeper goes first, for a list's older
    pages lie below its front, which leads to them. Files of one turn may be written side by side.
    """
    return order, -path.count("/")


def in_turn(files: Iterable[T], place: Callable[[T], tuple[int, str]]) -> list[T]:
    """Files as they are written, by the order and path that `place` tells: turn by turn, and in each
    the higher number first, for a list's pages count from the oldest, and each leads to the next.
    """
    placed = sorted(((*place(file), file) for file in files), key=itemgetter(1), reverse=True)
    return [file for *_, file in sorted(placed, key=lambda each: (*turn(*each[:2]), -len(each[1])))]
