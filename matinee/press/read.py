"""Reads: the only door to data while a page is rendered."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar, get_type_hints, overload

P = ParamSpec("P")
T = TypeVar("T")

Many = Callable[[Sequence[Any]], Mapping[Any, Any]]
"""Loads values in bulk, by what stands in the place of each name: tuples, where there are several places."""

_kinds: list["Read[..., Any]"] = []


@dataclass(frozen=True, slots=True, eq=False)
class Read(Generic[P, T]):
    """A kind of value that pages are made from, e.g. ``film:{film_id}``.

    `load` fetches the value: something immutable whose `repr` is the same for the same content (NamedTuples,
    frozen dataclasses, tuples, texts, numbers, dates; no sets or dicts), or None where there is no such thing
    (any more). `many` fetches several at once, those that are None left out: it must give what `load` would.
    `followers` names the reads that may have changed when this one did: the pages next to a list's page.
    `parts` says that where it changed, reads that are named below it (``film:3/openings/us``) follow as well,
    those that it has no more too: the ledger knows them, if each is read by pages that are written before all
    that follows from it.
    `kept` says that it changes only where it was touched or follows, so that a later bake need not load it.
    Otherwise it is enough that a page which shows it is due for any reason.
    """

    pattern: str
    load: Callable[P, T]
    followers: Callable[P, Iterable[str]] | None
    types: tuple[type[int] | type[str], ...]
    matcher: re.Pattern[str]
    places: tuple[str, ...]
    template: str
    beginning: str
    many: Many | None = None
    kept: bool = False
    parts: bool = False

    def name(self, *args: P.args, **kwargs: P.kwargs) -> str:
        """The name under which the ledger keeps this read: ``film:3``. Its texts have no slash."""
        placed = self.arguments(args, kwargs)
        if str in self.types and any(arg == "" or "/" in arg for arg in placed if isinstance(arg, str)):
            raise ValueError(
                f"{placed!r} can't stand in {self.pattern!r}: a text there is not empty and has no slash."
            )
        return self.template.format(*placed)

    def arguments(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> tuple[Any, ...]:
        """All arguments by their places."""
        return (*args, *(kwargs[place] for place in self.places[len(args) :])) if kwargs else args

    def match(self, name: str) -> tuple[int | str, ...] | None:
        """The arguments that `name` was made of, or None where it is another kind's."""
        found = _resolved(name)
        return found[1] if found and found[0] is self else None

    def _match(self, name: str) -> tuple[int | str, ...] | None:
        found = self.matcher.fullmatch(name) if name.startswith(self.beginning) else None
        if found is None:
            return None
        return tuple(convert(text) for convert, text in zip(self.types, found.groups(), strict=True))


@overload
def read(
    pattern: str, *, many: Many | None = None, kept: bool = False, parts: bool = False
) -> Callable[[Callable[P, T]], Read[P, T]]: ...
@overload
def read(
    pattern: str,
    *,
    followers: Callable[P, Iterable[str]],
    many: Many | None = None,
    kept: bool = False,
    parts: bool = False,
) -> Callable[[Callable[P, T]], Read[P, T]]: ...
def read(
    pattern: str,
    *,
    followers: Callable[P, Iterable[str]] | None = None,
    many: Many | None = None,
    kept: bool = False,
    parts: bool = False,
) -> Callable[[Callable[P, T]], Read[P, T]]:
    """Register a function as a kind of read. Its parameters are the pattern's places, each `int` or `str`."""

    def register(load: Callable[P, T]) -> Read[P, T]:
        if any(kind.pattern == pattern for kind in _kinds):
            raise ValueError(f"Two reads have the pattern {pattern!r}.")
        hints = get_type_hints(load)
        places = tuple(re.findall(r"\{(\w+)\}", pattern))
        types = tuple(hints[place] for place in places)
        source = re.escape(pattern)
        for place, convert in zip(places, types, strict=True):
            source = source.replace(re.escape("{" + place + "}"), r"(\d+)" if convert is int else r"([^/]+)")
        template = re.sub(r"\{\w+\}", "{}", pattern)
        beginning = pattern.partition("{")[0]
        matcher = re.compile(source)
        how = followers, types, matcher, places, template, beginning, many, kept, parts
        kind = Read(pattern, load, *how)
        _kinds.append(kind)
        _resolved.cache_clear()
        return kind

    return register


def resolve(name: str) -> tuple[Read[..., Any], tuple[int | str, ...]]:
    """The kind and the arguments behind a name; LookupError where no kind knows it."""
    if found := _resolved(name):
        return found
    raise LookupError(f"No read is registered for {name!r}.")


@lru_cache(maxsize=1000)  # every plate asks of every touched name whether it knows it
def _resolved(name: str) -> tuple[Read[..., Any], tuple[int | str, ...]] | None:
    for kind in _kinds:
        if (args := kind._match(name)) is not None:
            return kind, args
    return None


def forget(kept: Sequence[Read[..., Any]]) -> None:
    """Know only these kinds from now on."""
    _kinds[:] = kept
    _resolved.cache_clear()


class Fingerprint(NamedTuple):
    """A hash of a value by its `repr`, the same in every process, and how long that is in bytes."""

    print: str
    size: int


def fingerprint(value: object) -> Fingerprint:
    """Tell a value from others."""
    told = repr(value).encode()
    return Fingerprint(blake2b(told, digest_size=12).hexdigest(), len(told))
