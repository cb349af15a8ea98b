"""A small publication of notes and tags, with plates of every sort: the press's own test piece.

Everything is kept in one dictionary, so that the tests see the press and nothing else.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from matinee.press.plate import Plate
from matinee.press.read import Reads, read

PER_PAGE = 3


class Note(NamedTuple):
    number: int
    day: int
    text: str
    tags: tuple[str, ...]


@dataclass
class Notebook:
    """The notes by number, the notebook's title, and what the tests want to go wrong."""

    title: str = "Notes"
    notes: dict[int, Note] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    rendered: Counter[str] = field(default_factory=Counter)
    loaded: Counter[str] = field(default_factory=Counter)

    def by_day(self, tag: str = "") -> list[int]:
        notes = [note for note in self.notes.values() if not tag or tag in note.tags]
        return [note.number for note in sorted(notes, key=lambda note: (note.day, note.number))]

    def tags(self) -> list[str]:
        return sorted({tag for note in self.notes.values() for tag in note.tags})

    def clear(self) -> None:
        self.title = "Notes"
        for part in (self.notes, self.broken, self.rendered, self.loaded):
            part.clear()

    # Edits: each gives the reads that it may have changed, as the site does for the real ones.

    def put(self, number: int, day: int, text: str, tags: tuple[str, ...] = ()) -> list[str]:
        before = self.notes.get(number)
        at = self._places(number)
        self.notes[number] = Note(number, day, text, tags)
        return self._touched(number, {*tags, *(before.tags if before else ())}, at)

    def drop(self, number: int) -> list[str]:
        at = self._places(number)
        note = self.notes.pop(number)
        return self._touched(number, set(note.tags), at)

    def retitle(self, title: str) -> list[str]:
        self.title = title
        return ["title"]

    def _places(self, number: int) -> dict[str, int]:
        """On which page of each list the note stands."""
        if number not in self.notes:
            return {}
        lists = ["", *self.notes[number].tags]
        return {tag: self.by_day(tag).index(number) // PER_PAGE + 1 for tag in lists}

    def _touched(self, number: int, tags: set[str], before: dict[str, int]) -> list[str]:
        after = self._places(number)
        names = [f"note:{number}", "newest", "tags"]
        for tag in ["", *sorted(tags)]:
            # The first page that may have changed is enough: those after it follow.
            pages = [at[tag] for at in (before, after) if tag in at]
            names.append(f"tag:{tag}/page/{min(pages)}" if tag else f"page/{min(pages)}")
        return names


book = Notebook()


def _load(name: str) -> None:
    book.loaded[name] += 1
    if name in book.broken:
        raise OSError(f"The drawer with {name} is stuck.")


def _page(numbers: list[int], page: int) -> tuple[int, ...] | None:
    return tuple(numbers[(page - 1) * PER_PAGE : page * PER_PAGE]) or None


@read("title")
def title() -> str:
    _load("title")
    return book.title


@read("note:{number}")
def note(number: int) -> Note | None:
    _load(f"note:{number}")
    return book.notes.get(number)


@read("newest")
def newest() -> tuple[int, ...]:
    return tuple(book.by_day()[-2:])


@read("tags")
def tags() -> tuple[str, ...]:
    return tuple(book.tags())


@read("page/{page}", followers=lambda page: [f"page/{page + 1}"])
def page_of_all(page: int) -> tuple[int, ...] | None:
    return _page(book.by_day(), page)


@read("tag:{tag}/page/{page}", followers=lambda tag, page: [f"tag:{tag}/page/{page + 1}"])
def page_of_tag(tag: str, page: int) -> tuple[int, ...] | None:
    return _page(book.by_day(tag), page)


class Sheet:
    """What the plates share: a title, a count, and a way to break."""

    name: ClassVar[str] = "sheet"
    order: ClassVar[int] = 0

    def addresses(self) -> Iterable[str]:
        return ()

    def addresses_for(self, read_name: str) -> Iterable[str]:
        return ()

    def lines(self, address: str, reads: Reads) -> list[str] | None:
        raise NotImplementedError

    def render(self, address: str, reads: Reads) -> bytes | None:
        book.rendered[address] += 1
        if address in book.broken:
            raise ValueError(f"The ink\nran out at {address}.")
        lines = self.lines(address, reads)
        return None if lines is None else "\n".join([reads(title), *lines]).encode()


class NoteSheet(Sheet):
    name = "note"
    order = 10

    def addresses(self):
        return [f"/{number % 2}/note-{number}" for number in book.notes]

    def addresses_for(self, read_name):
        if (args := note.match(read_name)) and args[0] in book.notes:
            return [f"/{args[0] % 2}/note-{args[0]}"]
        return []

    def lines(self, address, reads):
        found = reads(note, int(address.rpartition("-")[2]))
        return found and [found.text, *found.tags]


class ListSheet(Sheet):
    name = "list"
    order = 20

    def addresses(self):
        return [f"/page/{page}" for page in range(1, -(-len(book.notes) // PER_PAGE) + 1)]

    def addresses_for(self, read_name):
        args = page_of_all.match(read_name)
        return [f"/page/{args[0]}"] if args and page_of_all.load(args[0]) else []

    def lines(self, address, reads):
        page = int(address.rpartition("/")[2])
        numbers = reads(page_of_all, page)
        if numbers is None:
            return None
        later = reads(page_of_all, page + 1)
        found = [reads(note, number) for number in numbers]
        return [*(each.text for each in found if each), "next" if later else "last"]


class TagSheet(Sheet):
    name = "tag"
    order = 20

    def addresses(self):
        return [
            f"/tags/{tag}/{page}"
            for tag in book.tags()
            for page in range(1, -(-len(book.by_day(tag)) // PER_PAGE) + 1)
        ]

    def addresses_for(self, read_name):
        args = page_of_tag.match(read_name)
        return [f"/tags/{args[0]}/{args[1]}"] if args and page_of_tag.load(*args) else []

    def lines(self, address, reads):
        _, _, tag, page = address.split("/")
        numbers = reads(page_of_tag, tag, int(page))
        return numbers and [tag, *(str(number) for number in numbers)]


class FrontSheet(Sheet):
    name = "front"
    order = 30

    def addresses(self):
        return ["/", "/feed.xml"]

    def lines(self, address, reads):
        found = [reads(note, number) for number in reads(newest)]
        texts = [each.text for each in found if each]
        return texts if address == "/feed.xml" else [*texts, *reads(tags)]


class BorrowedSheet(Sheet):
    """Where a note is gone, and only there: its address says so. A second plate at another's addresses."""

    name = "borrowed"
    order = 40
    once: ClassVar[set[int]] = set()

    def addresses(self):
        return [f"/{number % 2}/note-{number}" for number in self.once if number not in book.notes]

    def addresses_for(self, read_name):
        if (args := note.match(read_name)) and args[0] in self.once:
            return [f"/{args[0] % 2}/note-{args[0]}"]
        return []

    def lines(self, address, reads):
        number = int(address.rpartition("-")[2])
        return None if number not in self.once or reads(note, number) else [f"Note {number} is gone."]


PLATES: tuple[Plate, ...] = (NoteSheet(), ListSheet(), TagSheet(), FrontSheet())
