"""What is already on record, as far as reading wants to know it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from matinee.reading.spelling import fold, fold_title, is_misspelt


class Known(Protocol):
    """A view of the films and people on record; both answer the name on record, or None."""

    def film(self, title: str) -> str | None:
        """The main title of the film that has this title, in any script or spelling."""

    def person(self, name: str) -> str | None:
        """The name of the one person this name means, in any script or spelling."""


class OnRecord:
    """Films and people held in memory, each by the name on record with its other spellings.

    A name is found whole, in any of its spellings; a person also by a surname that nobody else has, and with
    one letter wrong where either the first name or the surname is right.
    """

    def __init__(self, films: Mapping[str, Iterable[str]], people: Mapping[str, Iterable[str]]) -> None:
        self._films = _by_spelling(films, fold_title)
        self._people = _by_spelling(people, fold)
        self._by_part: dict[str, set[str]] = {}
        for spelling in self._people:
            for part in spelling.split():
                self._by_part.setdefault(part, set()).add(spelling)

    def film(self, title: str) -> str | None:
        return self._only(self._films.get(fold_title(title) or title, set()))

    def person(self, name: str) -> str | None:
        key = fold(name) or name
        found = self._people.get(key) or self._surname(key) or self._misspelt(key)
        return self._only(found)

    def _surname(self, key: str) -> set[str]:
        spellings = {spelling for spelling in self._by_part.get(key, ()) if spelling.split()[-1] == key}
        return self._names(spellings)

    def _misspelt(self, key: str) -> set[str]:
        near = {spelling for part in key.split() for spelling in self._by_part.get(part, ())}
        return self._names(spelling for spelling in near if is_misspelt(key, spelling))

    def _names(self, spellings: Iterable[str]) -> set[str]:
        return {name for spelling in spellings for name in self._people[spelling]}

    @staticmethod
    def _only(names: set[str]) -> str | None:
        return next(iter(names)) if len(names) == 1 else None


def _by_spelling(names: Mapping[str, Iterable[str]], folded: Callable[[str], str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, others in names.items():
        for spelling in (name, *others):
            found.setdefault(folded(spelling) or spelling, set()).add(name)
    return found
