"""What follows from a change: read by read, until nothing changes any more."""

import logging
from collections.abc import Iterable
from typing import NamedTuple

from matinee.press import ledger
from matinee.press.page import Cache
from matinee.press.plate import Claim, claims
from matinee.press.read import Reads, resolve

logger = logging.getLogger("matinee.press")

UNKNOWN = ""
"""The print of a read that no kind knows any more: other than every print in the ledger."""


class _Change(NamedTuple):
    print: str
    followers: tuple[str, ...]


class Changes:
    """Follows touched reads through one bake, each once.

    `failed` collects the reads whose value could not be told (to be tried again), `refused` the names that no
    kind knows and the addresses that can be no file.
    """

    def __init__(self, cache: Cache, chained: set[str]) -> None:
        self.failed: dict[str, str] = {}
        self.refused: dict[str, str] = {}
        self._claims: list[Claim] = []
        self._cache = cache
        self._chained = chained
        self._done: set[str] = set()

    def follow(self, names: Iterable[str], *, sure: bool) -> tuple[dict[str, str], list[Claim]]:
        """Of these names and all that follow: the changed reads with their prints, and possible pages.

        `sure`: the names themselves are known to have changed.
        """
        changed: dict[str, str] = {}
        self._claims = []
        level = self._fresh(names)
        while level:
            known = ledger.prints(level)
            following: list[str] = []
            for name in level:
                if change := self._examine(name, known.get(name), sure=sure):
                    changed[name] = change.print
                    following += change.followers
            level, sure = self._fresh(following), False
        return changed, self._claims

    def _fresh(self, names: Iterable[str]) -> list[str]:
        fresh = [name for name in dict.fromkeys(names) if name not in self._done]
        self._done.update(fresh)
        return fresh

    def _examine(self, name: str, known: tuple[str, str] | None, *, sure: bool) -> _Change | None:
        try:
            kind, args = resolve(name)
        except LookupError as error:
            if known is None:
                self.refused[name] = one_line(error)
                return None
            return _Change(UNKNOWN, ())
        try:
            reads = Reads(self._cache, self._chained)
            value = reads(kind, *args)
            print_ = reads.taken[name]
            found, refused = claims(name)
            self.refused |= refused
            self._claims += found
            changed = sure or (value is not None if known is None else known != (print_, print_))
            if not changed:
                return None
            return _Change(print_, tuple(kind.followers(*args)) if kind.followers else ())
        except Exception as error:
            logger.exception("The read %s could not be told", name)
            self.failed[name] = one_line(error)
            return None


def one_line(error: Exception) -> str:
    """An error as one line for a report."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}"
