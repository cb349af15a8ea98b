"""What the rules have found so far, for the rules that need it."""

from collections import defaultdict
from collections.abc import Iterator

from matinee.reading.fact import Fact
from matinee.reading.page import Page
from matinee.reading.spelling import fold
from matinee.reading.values import Part, Title, Value
from matinee.reading.vote import vote


class Findings:
    """Facts by kind while a page is read; offsets are still those of the page's plain text."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._by_kind: defaultdict[str, list[Fact]] = defaultdict(list)
        self._seen: set[tuple[str, Value, int, int, str]] = set()
        self._title: tuple[int, str | None] = (-1, None)
        self._titles: tuple[int, list[str]] = (-1, [])
        self._people: dict[str, tuple[int, set[str]]] = {}

    def add(self, fact: Fact) -> None:
        """Keeps a fact; the very same one a second time (two cue words of one phrase) is not counted
        again.
        """
        statement = fact[:5]
        if statement not in self._seen:
            self._seen.add(statement)
            self._by_kind[fact.kind].append(fact)

    def of(self, kind: str) -> list[Fact]:
        """The facts of one kind, in the order they were found."""
        return self._by_kind.get(kind, [])

    def all(self) -> Iterator[Fact]:
        for facts in self._by_kind.values():
            yield from facts

    @property
    def title(self) -> str | None:
        """The main title by vote of what has been read, or None."""
        count = len(self.of("title"))
        if self._title[0] != count:
            self._title = (count, vote(self.of("title")))
        return self._title[1]

    @property
    def titles(self) -> list[str]:
        """Every title of the film read so far, the main one first."""
        count = len(self.of("title"))
        if self._titles[0] != count:
            values = [fact.value for fact in self.of("title") if isinstance(fact.value, Title)]
            others = [value.text for value in values if value.kind != "main"]
            self._titles = (count, list(dict.fromkeys([*([self.title] if self.title else []), *others])))
        return self._titles[1]

    def people(self, *kinds: str) -> set[str]:
        """Folded names of the people found for some kinds."""
        return set().union(*(self._people_of(kind) for kind in kinds))

    def _people_of(self, kind: str) -> set[str]:
        facts = self.of(kind)
        count, names = self._people.get(kind, (0, set()))
        if count != len(facts):
            names = names | {fold(_name(fact)) for fact in facts[count:]}
            self._people[kind] = len(facts), names
        return names


def _name(fact: Fact) -> str:
    if isinstance(fact.value, Part):
        return fact.value.name
    return fact.value if isinstance(fact.value, str) else ""
