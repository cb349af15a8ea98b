"""A small publication of notes and tags, with plates of every sort: the press's own test piece.

Everything is kept in one dictionary, so that the tests see the press and nothing else.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from matinee.press.address import path_of
from matinee.press.body import pieces
from matinee.press.copies import copies_of
from matinee.press.plate import Plate, plates
from matinee.press.read import read
from matinee.press.values import Reads

PER_PAGE = 3
FOOT = "-" * 120  # so that compressing saves something


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
    once: set[int] = field(default_factory=set)
    """Notes that leave a word behind when they are dropped."""
    broken: set[str] = field(default_factory=set)
    rendered: Counter[str] = field(default_factory=Counter)
    loaded: Counter[str] = field(default_factory=Counter)
    interruptions: dict[int | str, Callable[[], None]] = field(default_factory=dict)
    """What is to happen when so many values have been loaded, or before this one is."""

    def by_day(self, tag: str = "") -> list[int]:
        notes = [note for note in self.notes.values() if not tag or tag in note.tags]
        return [note.number for note in sorted(notes, key=lambda note: (note.day, note.number))]

    def tags(self) -> list[str]:
        return sorted({tag for note in self.notes.values() for tag in note.tags})

    def clear(self) -> None:
        self.title = "Notes"
        for part in (self.notes, self.once, self.broken, self.rendered, self.loaded, self.interruptions):
            part.clear()

    # Edits: each gives the reads that it may have changed, as the site does for the real ones.

    def put(self, number: int, day: int, text: str, tags: tuple[str, ...] = ()) -> list[str]:
        self.notes[number] = Note(number, day, text, tags)
        return self._touched(number)

    def drop(self, number: int) -> list[str]:
        del self.notes[number]
        return self._touched(number)

    def retitle(self, title: str) -> list[str]:
        self.title = title
        return ["title"]

    def remember(self, number: int) -> list[str]:
        self.once.add(number)
        return ["once", f"note:{number}"]

    def _touched(self, number: int) -> list[str]:
        """The note and the ends of its lists: the rest is found through the ledger, and page by page."""
        names = [f"note:{number}", "newest", "tags"]
        if number in self.notes:
            for tag in ["", *self.notes[number].tags]:
                last = -(-len(self.by_day(tag)) // PER_PAGE)
                names.append(f"tag:{tag}/page/{last}" if tag else f"page/{last}")
        return names


book = Notebook()


def _load(name: str) -> None:
    for moment in (book.loaded.total(), name):
        if interruption := book.interruptions.pop(moment, None):
            interruption()
    book.loaded[name] += 1
    if name in book.broken:
        raise OSError(f"The drawer with {name} is stuck.")


def _page(numbers: list[int], page: int) -> tuple[int, ...] | None:
    return tuple(numbers[(page - 1) * PER_PAGE : page * PER_PAGE]) or None if page > 0 else None


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
    _load("newest")
    return tuple(book.by_day()[-2:])


@read("once")
def once() -> tuple[int, ...]:
    _load("once")
    return tuple(sorted(book.once))


@read("tags")
def tags() -> tuple[str, ...]:
    _load("tags")
    return tuple(book.tags())


@read("page/{page}", followers=lambda page: [f"page/{page - 1}", f"page/{page + 1}"])
def page_of_all(page: int) -> tuple[int, ...] | None:
    _load(f"page/{page}")
    return _page(book.by_day(), page)


@read(
    "tag:{tag}/page/{page}",
    followers=lambda tag, page: [f"tag:{tag}/page/{page - 1}", f"tag:{tag}/page/{page + 1}"],
)
def page_of_tag(tag: str, page: int) -> tuple[int, ...] | None:
    _load(f"tag:{tag}/page/{page}")
    return _page(book.by_day(tag), page)


class Sheet:
    """What the plates share: a title, a count, and a way to break."""

    name: ClassVar[str] = "sheet"
    order: ClassVar[int] = 0

    def addresses(self) -> Iterable[str]:
        return ()

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return ()

    def lines(self, address: str, reads: Reads) -> list[str] | None:
        raise NotImplementedError

    def render(self, address: str, reads: Reads) -> bytes | None:
        book.rendered[address] += 1
        if address in book.broken:
            raise ValueError(f"The ink\nran out at {address}.")
        lines = self.lines(address, reads)
        return None if lines is None else "\n".join([reads(title), *lines, FOOT]).encode()


class NoteSheet(Sheet):
    name = "note"
    order = 10

    def addresses(self):
        return [f"/{number % 2}/note-{number}" for number in book.notes]

    def addresses_for(self, read_name, reads):
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

    def addresses_for(self, read_name, reads):
        args = page_of_all.match(read_name)
        return [f"/page/{args[0]}"] if args and reads(page_of_all, args[0]) else []

    def lines(self, address, reads):
        page = int(address.rpartition("/")[2])
        later = reads(page_of_all, page + 1)
        numbers = reads(page_of_all, page)
        if numbers is None:
            return None
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

    def addresses_for(self, read_name, reads):
        args = page_of_tag.match(read_name)
        return [f"/tags/{args[0]}/{args[1]}"] if args and reads(page_of_tag, *args) else []

    def lines(self, address, reads):
        _, _, tag, page = address.split("/")
        numbers = reads(page_of_tag, tag, int(page))
        found = [reads(note, number) for number in numbers or ()]
        return [tag, *(str(each.number) for each in found if each)] if numbers else None


class FrontSheet(Sheet):
    name = "front"
    order = 30

    def addresses(self):
        return ["/", "/feed.xml"]

    def lines(self, address, reads):
        found = [reads(note, number) for number in reads(newest)]
        texts = [each.text for each in found if each]
        return texts if address == "/feed.xml" else [*texts, *reads(tags)]


class GoneSheet(Sheet):
    """Says where a note once was: a second plate at another's addresses."""

    name = "gone"
    order = 40

    def addresses(self):
        return [f"/{number % 2}/note-{number}" for number in book.once - book.notes.keys()]

    def addresses_for(self, read_name, reads):
        args = note.match(read_name)
        return [f"/{args[0] % 2}/note-{args[0]}"] if args and args[0] in book.once else []

    def lines(self, address, reads):
        number = int(address.rpartition("-")[2])
        return None if number not in reads(once) or reads(note, number) else [f"Note {number} is gone."]


def pages() -> dict[str, bytes]:
    """Every page by the path of its file, as the plates would have it: slow and plain."""
    files: dict[str, bytes] = {}
    for plate in plates():
        for address in plate.addresses():
            body = plate.render(address, Reads())
            if body is not None:
                files.setdefault(str(path_of(address)), b"".join(pieces(body)))
    return files


def expected() -> dict[str, bytes]:
    """Every file by path: the pages and their copies."""
    files = pages()
    copies = {
        f"{path}{suffix}": copy for path in files for suffix, copy in copies_of(path, files[path]).items()
    }
    return files | copies


PLATES: tuple[Plate, ...] = (NoteSheet(), ListSheet(), TagSheet(), FrontSheet(), GoneSheet())
