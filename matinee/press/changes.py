"""What follows from a change: read by read, until nothing changes any more."""

import logging
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from matinee.press import ledger
from matinee.press.causes import Causes
from matinee.press.errors import one_line
from matinee.press.plate import Claim, Claims, claims_for
from matinee.press.read import resolve
from matinee.press.values import Reads, Values

logger = logging.getLogger("matinee.press")

UNKNOWN = "?"
"""The print of a read that no kind knows any more: other than every print in the ledger."""


class _Change(NamedTuple):
    """What is to be said of a read: its print and followers where it has changed, the pages it may bring."""

    print: str | None = None
    followers: tuple[str, ...] = ()
    claims: Claims = Claims([], {})


class Changes:
    """Follows touched reads through one bake, each once.

    `failed` collects the reads whose value could not be told (to be tried again), `refused` the names that no
    kind knows and the addresses that can be no file.
    """

    def __init__(self, values: Values, causes: Causes) -> None:
        self.failed: dict[str, str] = {}
        self.refused: dict[str, str] = {}
        self._values = values
        self._causes = causes
        self._done: set[str] = set()

    def follow(self, names: Iterable[str], *, sure: bool) -> tuple[dict[str, str], list[Claim]]:
        """Of these names and all that follow: the changed reads with their prints, and possible pages.

        `sure`: the names themselves are known to have changed.
        """
        changed: dict[str, str] = {}
        claims: list[Claim] = []
        level = self._fresh(names)
        while level:
            self._values.renew(level)
            known = ledger.prints(level)
            following: list[str] = []
            found = self._values.in_step(
                [partial(self._examine, name, known.get(name), sure=sure) for name in level]
            )
            for name, change in zip(level, found, strict=True):
                claims += change.claims.found
                self.refused |= change.claims.refused
                if change.print is not None:
                    changed[name] = change.print
                    self._causes.note(name, change.followers)
                    following += change.followers
            level, sure = self._fresh(following), False
        return changed, claims

    def _fresh(self, names: Iterable[str]) -> list[str]:
        fresh = [name for name in dict.fromkeys(names) if name not in self._done]
        self._done.update(fresh)
        return fresh

    def _examine(self, name: str, known: str | None, *, sure: bool) -> _Change:
        try:
            kind, args = resolve(name)
        except LookupError as error:
            if known is None:
                self.refused[name] = one_line(error)
                return _Change()
            return _Change(UNKNOWN)
        try:
            value = self._values.of(kind, args)
            claims = claims_for(name, Reads(self._values))
            changed = sure or (value.value is not None if known is None else known != value.print)
            if not changed:
                return _Change(claims=claims)
            followers = tuple(kind.followers(*args)) if kind.followers else ()
            parts = ledger.below(name) if kind.parts else ()
            return _Change(value.print, (*followers, *parts), claims)
        except Exception as error:
            logger.exception("The read %s could not be told", name)
            self.failed[name] = one_line(error)
            return _Change()
