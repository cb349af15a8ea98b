"""From a list of people to the cast: which entries are parts of this film, and with which character."""

import re
from collections.abc import Iterable, Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, is_person
from matinee.reading.page import Page
from matinee.reading.spelling import fold
from matinee.reading.values import Part

_HONOUR = re.compile(r"(?:Sir|Dame|Dr\.?|Prof\.?|Professor|Inspector|Lord|Mayor|Senator|Governor) (?=[^ ]+ )")
_STAGED = frozenset({"drama", "comedy", "horror", "mockumentary"})
_FIRST_NAME = re.compile(
    r"(?!(?:The|A|An|My|In|On|One|No) )[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]+(?: [^\W\d_a-zß-öø-ÿ][\w'\-]+)?"
)
_OF_A_FILM = (
    "director of ",
    "star of ",
    "stars of ",
    "directed ",
    "made ",
    "seen in ",
    "starred in ",
    "wrote ",
)
_VOICE = re.compile(r"\b(?:voices?|voiced|voicing|voice cast|dub)\b")


def parts_of(page: Page, entries: Iterable[Entry], found: Findings, confidence: float) -> Iterator[Find]:
    """The entries as facts of the cast; a list that holds not one full name is no cast."""
    titles = found.titles
    listed: list[tuple[Entry, str]] = []
    for entry in entries:
        name = page.words(entry.name)
        if name in titles:
            break
        listed.append((entry, name))
    if not any(is_person(name) for _, name in listed):
        return
    for entry, name in listed:
        yield Find("cast", part(page, entry, name, found), *_extent(entry), confidence)


def is_director_or_title(name: str, found: Findings) -> bool:
    """Whether a name is the director's or the film's, and so no actor's without more said of it."""
    folded = fold(name)
    return folded in found.people("director") or any(folded == fold(title) for title in found.titles)


def is_documentary(found: Findings) -> bool:
    """Whether the people of the cast are themselves: a documentary that is no drama as well."""
    genres = [fact.value for fact in found.of("genre")]
    return "documentary" in genres and _STAGED.isdisjoint(genres)


def part(page: Page, entry: Entry, name: str, found: Findings) -> Part:
    """One person, called `name`, with the character that the list gives."""
    role = entry.role or _character_inside(page, entry)
    character = page.words(role).strip("\"“”' ") if role else None
    if entry.is_title_role:
        character = found.title
    sentence = page.sentence_at(entry.name.start)
    voice = _is_voice(page.prose[sentence.start : entry.name.start].lower())
    oneself = entry.is_oneself or (not character and not voice and is_documentary(found))
    return Part(without_honour(name), character, voice, oneself)


def _is_voice(before: str) -> bool:
    return ("voic" in before or "dub" in before) and bool(_VOICE.search(before))


def _character_inside(page: Page, entry: Entry) -> Span | None:
    """ "Ana Pell (Mira)": what the bracket holds is a character where the story speaks of it elsewhere
    too.
    """
    aside = entry.aside
    if aside is None or not _FIRST_NAME.fullmatch(page.prose, *aside):
        return None
    first = page.prose[aside.start : aside.end].split(" ")[0]
    places = page.places_of_words.get(first.lower(), ())
    is_told = any(
        page.prose[at].isupper()
        and page.prose[at - 1] not in '("“'
        and not page.prose.endswith(_OF_A_FILM, 0, at)
        for at in places
    )
    return aside if is_told else None


def without_honour(name: str) -> str:
    """The name as credits have it: without "Dame", "Sir" and "Dr."."""
    honour = _HONOUR.match(name)
    return name[honour.end() :] if honour else name


def _extent(entry: Entry) -> tuple[int, int]:
    return entry.name.start, max(entry.name.end, entry.role.end if entry.role else 0)
