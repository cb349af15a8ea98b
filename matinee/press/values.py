"""The values that pages are made from, each loaded once in a bake, and in bulk where several are wanted."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from typing import Any, NamedTuple, TypeVar, cast
from uuid import uuid4

from greenlet import getcurrent, greenlet

from matinee.press.read import Many, P, Read, T, fingerprint, resolve

logger = logging.getLogger("matinee.press")

GENERATION = 6_000_000
"""So many bytes of values (of their `repr`) are kept from one portion of pages to the next, and as many of
those that were asked for before.
"""

KEPT = 5_000_000
"""So many of them are kept from one bake to the next, and as many of those that were asked for before."""

MOST_MADE = 1_000
"""How many shared pieces of pages are kept."""

R = TypeVar("R")
_Key = tuple[Read[..., Any], tuple[Any, ...]]


class Value(NamedTuple):
    """What a read gave: its name in the ledger, the value itself, its fingerprint and its size."""

    name: str
    value: Any
    print: str
    size: int


class Values:
    """Loads values and keeps them.

    Those of kinds that say so are kept from bake to bake: what is older than the bake holds until it is
    *renewed*, for every edit that may have changed it has touched it, or what it follows.

    Work that is done `in_step` stops where it wants a value that is not there yet, and goes on when all of it
    has come to such a place: then all that is wanted is loaded, each kind of read in bulk.
    """

    def __init__(self) -> None:
        self.owner = uuid4().hex
        """Who bakes with these values: by it a bake knows whether any other came in between."""
        self._touches = 0
        self._known: dict[_Key, Value] = {}
        self._before: dict[_Key, Value] = {}
        self._old: set[_Key] = set()
        self._size = 0
        self._failed: dict[_Key, Exception] = {}
        self._wanted: dict[_Key, None] = {}
        self._hub: greenlet | None = None
        self.made: dict[tuple[Callable[..., Any], int], tuple[Any, dict[str, str]]] = {}
        """Pieces that pages share, with the prints of what they were made from."""
        self.unproved: set[tuple[Callable[..., Any], int]] = set()
        """Those of an earlier bake, which hold if all that they were made from is the same."""

    def clear(self) -> None:
        """Know nothing."""
        self._known, self._before, self._old, self._size = {}, {}, set(), 0
        self.made.clear()

    @contextmanager
    def during_bake(self, *, is_next: bool) -> Iterator[None]:
        """Serve one bake; `is_next` says that the one before was served too. What fails leaves no value."""
        if not is_next:
            self.clear()
        self._known = {key: value for key, value in self._known.items() if key[0].kept}
        self._before = {key: value for key, value in self._before.items() if key[0].kept}
        self._old = {*self._known, *self._before}
        self.unproved = set(self.made)
        try:
            yield
        except BaseException:
            self.clear()
            raise
        self._let_go(KEPT)
        if len(self.made) > MOST_MADE:
            self.made.clear()

    def renew(self, names: Iterable[str]) -> None:
        """Load these reads anew when they are wanted next, unless this bake has done so."""
        for name in names:
            try:
                key = resolve(name)
            except LookupError:
                continue
            if key in self._old:
                self._known.pop(key, None)
                self._before.pop(key, None)

    def begin(self, plate: str) -> None:
        """Hear that a page of this plate is drawn from here on."""

    def ease(self, touches: int = 0) -> None:
        """Let go, where they have become too many, of values that nobody asked for lately; of all, where they
        are from before an edit: then there are more `touches`.
        """
        if touches != self._touches:
            self.clear()
            self._touches = touches
        if self._let_go(GENERATION) or len(self.made) > MOST_MADE:
            self.made.clear()  # no piece outlives the values that it was made from

    def _let_go(self, most: int) -> bool:
        is_full = self._size > most
        if is_full:
            self._before, self._known, self._size = self._known, {}, 0
        return is_full

    def of(self, kind: Read[..., Any], args: tuple[Any, ...]) -> Value:
        """The value of a read; raises what its loading raised."""
        key = kind, args
        found = self._known.get(key) or self._again(key)
        if found is None:
            self.gather(kind, [args])
            if key in self._failed:
                raise self._failed[key]
            found = self._known[key]
        return found

    def has(self, name: str, print_: str) -> bool:
        """Whether the value of a read is still the one with this fingerprint."""
        return self.of(*resolve(name)).print == print_

    def gather(self, kind: Read[..., Any], wanted: Iterable[tuple[Any, ...]]) -> None:
        """Load what is not there of these, all at once; what fails is raised when it is read."""
        keys = [(kind, args) for args in wanted]
        missing = [key for key in keys if key not in self._known and not self._again(key)]
        if missing:
            self._wanted.update(dict.fromkeys(missing))
            if self._hub is None or getcurrent() is self._hub:
                self._load()
            else:
                self._hub.switch()

    def _again(self, key: _Key) -> Value | None:
        """A value that was known before and is asked for again."""
        found = self._before.pop(key, None)
        if found is not None:
            self._known[key] = found
            self._size += found.size
        return found

    def in_step(self, tasks: Iterable[Callable[[], R]]) -> list[R]:
        """Do all of this work, and give what came of each; a task must not raise an exception of its own."""
        if self._hub is not None:
            raise RuntimeError("Work in step can't begin other work in step.")
        results: dict[int, R] = {}

        def do(number: int, task: Callable[[], R]) -> None:
            results[number] = task()

        self._hub = getcurrent()
        try:
            ready = []
            for number, task in enumerate(tasks):
                worker = greenlet(do)
                worker.gr_context = copy_context()
                worker.switch(number, task)
                ready.append(worker)
            while ready := [worker for worker in ready if not worker.dead]:
                self._load()
                for worker in ready:
                    worker.switch()
        finally:
            self._hub = None
        return [results[number] for number in sorted(results)]

    def _load(self) -> None:
        """Load all that is wanted."""
        self._failed.clear()
        of: dict[Read[..., Any], list[tuple[Any, ...]]] = defaultdict(list)
        for kind, args in self._wanted:
            of[kind].append(args)
        self._wanted.clear()
        for kind, wanted in of.items():
            if kind.many is None or len(wanted) == 1 or not self._load_many(kind.many, kind, wanted):
                for args in wanted:
                    self._load_one(kind, args)

    def _load_many(self, many: Many, kind: Read[..., Any], wanted: list[tuple[Any, ...]]) -> bool:
        """Load many values of a kind; False where that fails: then it must be seen which one it is."""
        keys: list[Any] = [args[0] for args in wanted] if len(kind.places) == 1 else wanted
        try:
            found = many(keys)
            for args, key in zip(wanted, keys, strict=True):
                self._keep(kind, args, found.get(key))
        except Exception:
            logger.exception("%s of %s could not be loaded at once", len(wanted), kind.pattern)
            return False
        return True

    def _load_one(self, kind: Read[..., Any], args: tuple[Any, ...]) -> None:
        try:
            self._keep(kind, args, kind.load(*args))
        except Exception as error:
            self._failed[kind, args] = error

    def _keep(self, kind: Read[..., Any], args: tuple[Any, ...], value: Any) -> None:
        told = fingerprint(value)
        self._known[kind, args] = Value(kind.name(*args), value, told.print, told.size)
        self._old.discard((kind, args))
        self._size += told.size


class Reads:
    """Hands out values to a page that is being rendered, and notes which it took with their fingerprints."""

    __slots__ = ("_values", "taken")

    def __init__(self, values: Values | None = None) -> None:
        self._values = Values() if values is None else values
        self.taken: dict[str, str] = {}

    def __call__(self, kind: Read[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The value of a read: ``reads(film, 3)``."""
        found = self._values.of(kind, kind.arguments(args, kwargs))
        self.taken[found.name] = found.print
        value: T = found.value
        return value

    def once(self, make: Callable[["Reads", int], R], number: int) -> R:
        """A piece of a page, made from a number and reads alone: once for all pages that show it."""
        values, key = self._values, (make, number)
        found = values.made.get(key)
        if found is not None and key in values.unproved:
            values.unproved.discard(key)
            found = found if all(values.has(name, print_) for name, print_ in found[1].items()) else None
        if found is None:
            reads = Reads(values)
            found = values.made[key] = make(reads, number), reads.taken
        piece, taken = found
        self.taken |= taken
        return cast("R", piece)

    def gather(self, kind: Read[[int], T], ids: Iterable[int]) -> None:
        """Have several values at hand that are read one by one now: they are loaded at once."""
        wanted = [(one,) for one in ids]
        if len(wanted) > 1:  # a single one is loaded just as soon where it is read
            self._values.gather(kind, wanted)

    def gather_all(self, kind: Read[P, T], wanted: Iterable[tuple[Any, ...]]) -> None:
        """The same of a kind with several places: each is wanted by all its arguments."""
        self._values.gather(kind, wanted)
