"""The cast line by line: "NAME as CHARACTER", "NAME -- the keeper", "CHARACTER: NAME", names under "Cast".

Leaves the crew's lines alone, a lone line without the word "cast" above it, and lists of films.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.line import lines
from matinee.reading.name import character_at, is_person, name_at, past_describers, people
from matinee.reading.page import Page
from matinee.reading.role import roles_at
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "The cast members are:\n\nAna Pell as Mira\nKarl Oster as the keeper\n\nThe film opens in June."

LONGEST = 120  # characters of a line of the cast
_HEADER = re.compile(
    r"[^\n.]{0,60}\b(?:cast|starring|stars|actors|voices)\b(?: members?| list)?[^\n.:]{0,30}:?", re.I
)
_CREW = re.compile(r"\b(?:crew|staff|director|producer|writer|screenplay|music|composer|editor)s?\b", re.I)
_BULLET = re.compile(r"(?:[-–—•*·▪●] ?|\d{1,2}[.)] )?")
_AS = re.compile(r",? (?:as|plays|playing|voices|voicing) (?=\S)")
_DASH = re.compile(r" (?:--?|–|—|/|\.{2,}|…) (?=\S)|\.{2,} ?(?=\S)")
_ROLE_JOINT = re.compile(r"(?: (?:--?|–|—|\.{2,}|…)| ?:) (?=\S)")
_ASIDE = re.compile(r" \([^()\n]{1,80}\)")
_CAPITAL_NOUN = re.compile(r"[A-ZÀ-Þ][\w\-]* (?=[a-zß-öø-ÿ])")
_SIGN = re.compile(r" (?:as |play|voic|[-–—/])|: |\.\.|…")  # of a role in a line
_LEAST = 2  # lines of a list


class _Line(NamedTuple):
    parts: list[Find]
    is_told: bool  # by "as": such lines need no header


def read(page: Page, found: Findings) -> Iterator[Find]:
    group: list[_Line] = []
    is_headed, is_list = False, False
    is_cast = page.has("cast", "starring", "stars", "actors", "voices")
    for line in lines(page.prose, page.start, page.end):
        entry = _entry(page, line, is_headed) if line.end - line.start <= LONGEST else None
        if entry:
            group.append(entry)
            continue
        yield from _list(group, is_headed or is_list)
        words = page.prose[line.start : line.end]
        is_headed = is_cast and len(words) <= LONGEST and _is_header(words)
        is_list = is_cast and words.endswith(":") and page.has("cast")
        group = []
    yield from _list(group, is_headed or is_list)


def _is_header(words: str) -> bool:
    return bool(_HEADER.fullmatch(words)) and not _CREW.search(words)


def _list(group: list[_Line], is_headed: bool) -> Iterator[Find]:
    if len(group) >= _LEAST or (group and is_headed and group[0].is_told):
        for line in group:
            yield from line.parts if is_headed or line.is_told else ()


def _entry(page: Page, line: Span, is_headed: bool) -> _Line | None:
    """What a line says: an actor and a role, a role and its actor, or names alone."""
    at, end = line
    if not is_headed and not _SIGN.search(page.prose, at, end):
        return None
    bullet = _BULLET.match(page.prose, at, end)
    at = bullet.end() if bullet else at
    if _CREW.search(page.prose, at, end):
        return None
    name = name_at(page.prose, past_describers(page.prose, at, end), end)
    if name is None or not is_person(page.words(name)):
        return _role_first(page, at, line)
    aside = _ASIDE.match(page.prose, name.end, end)
    behind = aside.end() if aside else name.end
    told = _AS.match(page.prose, behind, end)
    joint = told or _DASH.match(page.prose, behind, end)
    if joint:
        character = _character(page, joint.end(), end)
        return _Line([Find("cast", Part(page.words(name), character), name.start, end)], bool(told))
    listed = people(page.prose, at, end) if is_headed else []
    if listed and listed[-1].end == end:
        return _Line([_plain(page, one.name) for one in listed], False)
    return None


def _plain(page: Page, name: Span) -> Find:
    return Find("cast", Part(page.words(name)), *name)


def _role_first(page: Page, at: int, line: Span) -> _Line | None:
    """ "Mira: Ana Pell", "Mira's mother -- Ines Marr", where the role is no full name and the actor's is."""
    joint = _ROLE_JOINT.search(page.prose, at, line.end)
    name = name_at(page.prose, joint.end(), line.end) if joint else None
    if joint is None or name is None or name.end != line.end or not is_person(page.words(name)):
        return None
    role = character_at(page.prose, at, joint.start())
    character = page.words(role) if role and role.end == joint.start() else None
    return _Line([Find("cast", Part(page.words(name), character), at, name.end)], False)


def _character(page: Page, at: int, end: int) -> str | None:
    """The role's name; "Class president" is none, though the line begins with a capital."""
    noun = _CAPITAL_NOUN.match(page.prose, at, end)
    roles = roles_at(page.prose, noun.end() if noun else at, end)
    return page.words(roles.names[0]) if roles.names else None
