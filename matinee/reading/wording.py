"""Where the words of a title stand in a page's prose."""

import re
from collections.abc import Iterator
from itertools import islice

from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.proper import is_person
from matinee.reading.script import is_capital
from matinee.reading.spelling import fold_title
from matinee.reading.title import LONGEST, title_at

MOST = 20  # mentions counted; nobody asks for more

_GOES_ON = re.compile(
    r",? (?:(?:from|with|by|into|without|before|after|under|over|through|about|that|who|it) )?(?=[A-ZÀ-Þ0-9])"
)
_IS = (" is a ", " is an ", " is the ")  # as in "Harrow Lane is a Danish ghost story"
_JOINT = re.compile(r" (?:for|on|in|at|to) |'s ")
_OPENING_MARKS = re.compile("[\"“'‘]*")
_OPENERS = frozenset({
    "the", "a", "an", "in", "on", "at", "with", "for", "from", "so", "but", "and", "when", "while",
    "as", "if", "now", "watch",
    "see", "is", "can", "will", "does", "of", "to", "by", "about", "after", "before", "since", "like", "yes",
    "no", "enter", "also", "then", "meanwhile", "directed", "written", "starring", "titled", "called",
})  # fmt: skip


def mentions(page: Page, words: str) -> int:
    """How often the prose has these very words, whole, at most MOST times."""
    found = 0
    for at in places(page, words):
        found += is_whole(page.prose, at, at + len(words))
        if found == MOST:
            break
    return found


def places(page: Page, words: str) -> Iterator[int]:
    """Where the prose has these very words, whole or not."""
    at = page.prose.find(words, page.start) if words else -1
    while at >= 0:
        yield at
        at = page.prose.find(words, at + len(words))


def comes_again(page: Page, words: str) -> bool:
    """Whether the prose has these very words twice, or the headline has them as well."""
    return words.lower() in page.headline_text.lower() or mentions(page, words) > 1


def is_in_headline(page: Page, words: str) -> bool:
    """Whether the headline has a title, in whatever spelling."""
    key = fold_title(words)
    return bool(key) and f" {key} " in f" {fold_title(page.headline_text)} "


def is_written_as_title(page: Page, words: str) -> bool:
    """Whether the prose has these words as a run of capital words that goes on neither before nor behind."""
    for at in islice(places(page, words), MOST):
        end, limit = at + len(words), min(len(page.prose), at + LONGEST)
        if (
            is_whole(page.prose, at, end)
            and not _is_named_before(page.prose, at)
            and (title_at(page.prose, at, limit) == (at, end) or page.prose.startswith(_IS, end))
        ):
            return True
    return False


def _is_named_before(text: str, at: int) -> bool:
    """Whether a capital word stands right before, as in a longer name; an owner ("Mirela Voss's") is none."""
    before = text[max(0, at - 30) : at].rpartition("\n")[2].split(" ")
    if len(before) < 2 or before[-1] or not before[-2][-1:].isalnum() or before[-2].endswith("'s"):
        return False
    return is_capital(before[-2]) and before[-2].lower() not in _OPENERS


def is_surname(page: Page, words: str) -> bool:
    """Whether one word stands behind a first name somewhere in the prose."""
    return " " not in words and any(
        is_whole(page.prose, at, at + len(words)) and _is_named_before(page.prose, at)
        for at in islice(places(page, words), MOST)
    )


def whole_title(page: Page, at: int, end: int) -> Span | None:
    """The title that begins at `at`, with commas, lower case and "from" where the headline has them too."""
    if page.headline is None:
        return title_at(page.prose, at, end)
    for quoted in page.headline_quotes:
        words = page.text[quoted.start : quoted.end].rstrip(", ")
        stop = at + len(words)
        if stop < end and page.prose[stop] == ":":
            continue
        if stop <= end and page.prose[at:stop].lower() == words.lower() and is_whole(page.prose, at, stop):
            return Span(at, stop)
    return _as_long_as_in_headline(page, title_at(page.prose, at, end), end)


def _as_long_as_in_headline(page: Page, title: Span | None, end: int) -> Span | None:
    joint = _GOES_ON.match(page.prose, title.end, end) if title else None
    further = title_at(page.prose, joint.end(), end) if joint else None
    if title and further:
        longer = Span(title.start, further.end)
        if page.words(longer).lower() in page.headline_text.lower():
            return longer
    return title


def is_owner_of_title(page: Page, owner: str, title: str) -> bool:
    """Whether "The Keeper's" belongs to the title behind it, which the text never has without."""
    whose = owner if owner.startswith(("The ", "A ", "An ")) else f"The {owner}"
    times = mentions(page, owner + title) if " " not in owner.strip() else 0
    if times > 0 and times >= mentions(page, title) and page.prose.count(owner.strip(" '’s")) == times:
        return True  # "Suzuka's Doors", and no Suzuka besides
    return mentions(page, whose + title) >= mentions(page, title) > 0


def is_title_at(text: str, at: int, title: str | None) -> bool:
    """Whether the title stands at `at`, in quotes or not."""
    marks = _OPENING_MARKS.match(text, at)
    return bool(title) and marks is not None and text.startswith(title or "", marks.end())


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` cuts no word in two."""
    return not (start > 0 and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())


def past_person(page: Page, title: Span) -> Span:
    """Without "Ana Pell in" before it."""
    person, _, film = page.prose[title.start : title.end].partition(" in ")
    return Span(title.start + len(f"{person} in "), title.end) if film and is_person(person) else title


def alone(page: Page, title: Span) -> Span:
    """Without "for Tarn" behind it or "Tarn's" before it, where the text has the rest oftener."""
    for joint in _JOINT.finditer(page.prose, *title):
        behind, before = Span(title.start, joint.start()), Span(joint.end(), title.end)
        part = before if joint.group() == "'s " else behind
        if mentions(page, page.prose[part.start : part.end]) > mentions(page, page.words(title)):
            return part
    return title
