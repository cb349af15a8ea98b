"""Stopping a baker at any step it takes on the disk or in the ledger."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.db import connection

ON_DISK = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod"}
IN_LEDGER = ("INSERT", "UPDATE", "DELETE")


class Killed(BaseException):
    """The baker is no more. Nothing may catch this."""


@dataclass
class Steps:
    """Counts the steps below `root` and in the ledger, and calls `stop` before the one numbered `at`."""

    root: Path
    at: int
    stop: Callable[[], None]
    taken: int = 0

    def take(self) -> None:
        self.taken += 1
        if self.taken == self.at + 1:
            self.stop()


_watched: list[Steps] = []


def _hear(event: str, args: tuple[object, ...]) -> None:
    if _watched and (event in ON_DISK or (event == "open" and _is_for_writing(args[2]))):
        # A step on an open file has its number for a path: it is one that we opened.
        where = args[0]
        if isinstance(where, int) or str(where).startswith(str(_watched[-1].root)):
            _watched[-1].take()


def _is_for_writing(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


sys.addaudithook(_hear)


def _raise() -> None:
    raise Killed


@contextmanager
def stopped(
    root: Path, at: int, stop: Callable[[], None] = _raise, *, ledger: bool = True
) -> Iterator[Steps]:
    """Stop what runs within before its step numbered `at`, counting the `ledger`'s steps too."""
    steps = Steps(root, at, stop)

    def execute(run, sql, params, many, context):
        if ledger and sql.startswith(IN_LEDGER):
            steps.take()
        return run(sql, params, many, context)

    _watched.append(steps)
    try:
        with connection.execute_wrapper(execute):
            yield steps
    finally:
        _watched.pop()
