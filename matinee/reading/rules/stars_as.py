"""The actor before the verb: "NAME stars as CHARACTER", "A & B star as C and D", "NAME plays CHARACTER".

Leaves characters who play something alone ("Mira plays chess"), and people who star in another film.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, character_at, is_person, name_at, past_describers, people, role_at
from matinee.reading.page import Page
from matinee.reading.parts import part, parts_of
from matinee.reading.vocabulary import OCCUPATIONS

KINDS = ("cast",)
NEEDS = ("title",)
CONFIDENCE = 0.94
EXAMPLE = "Ana Pell stars as Dr. Mira Lund, with Karl Oster as her brother Anton, plus Ines Marr."

_VERB = re.compile(
    r"(?P<verb>(?:also )?(?:co-)?stars?|plays|portrays|voices|play"
    r"|portray)(?: here)? (?P<as>as |alongside |opposite |with )?(?=\S)"
)
_PLAYS_SOMEONE = re.compile(rf"(?:a|an|the) (?:[\w\-]+,? ){{0,4}}?(?:{'|'.join(sorted(OCCUPATIONS))})\b")
_REST = re.compile(
    r",? (?:with|and|plus|alongside|along with|co-starring|joined by|while|opposite) (?:the )?"
)
_AND = re.compile(r" (?:and|&) ")
_LEAD = re.compile(r"(?:In the film,? |Here,? |And |Also,? |The (?:film|movie) |While )")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in page.hits(
        _VERB, "stars", "star", "plays", "portrays", "voices", "play", "portray", "also", "co"
    ):
        sentence = page.sentence_at(verb.start())
        subjects = _before(page, sentence, verb.start())
        if not subjects or page.is_quoted(verb.start()):
            continue
        if verb["as"] in {"alongside ", "opposite ", "with "}:
            yield from parts_of(
                page, subjects + people(page.prose, verb.end(), sentence.end), found, CONFIDENCE
            )
        elif verb["as"] or "star" not in verb["verb"]:
            yield from _with_roles(page, subjects, verb, sentence, found)


def _before(page: Page, sentence: Span, at: int) -> list[Entry]:
    """The people directly before the verb, from the sentence's start or its last clause."""
    start = sentence.start
    if lead := _LEAD.match(page.prose, start, at):
        start = lead.end()
    for begin in (start, _clause(page, start, at)):
        entries = people(page.prose, begin, at)
        last = entries[-1] if entries else None
        if last and page.prose[(last.aside.end + 1 if last.aside else last.name.end) : at].strip(" ,") in {
            "",
            "who",
        }:
            return entries if all(is_person(page.words(entry.name)) for entry in entries) else []
    return []


def _clause(page: Page, start: int, at: int) -> int:
    cut = max(page.prose.rfind(mark, start, at) + len(mark) for mark in (", while ", ", and ", "; ", " and "))
    return max(start, cut) if page.prose[max(start, cut - 2) : cut].strip() != "" or cut > start else start


def _with_roles(
    page: Page, subjects: list[Entry], verb: re.Match[str], sentence: Span, found: Findings
) -> Iterator[Find]:
    role, is_title_role, stop = role_at(page.prose, verb.end(), sentence.end)
    if (
        role is None
        and not is_title_role
        and not verb["as"]
        and not _PLAYS_SOMEONE.match(page.prose, verb.end())
    ):
        return
    roles: list[Span | None] = [role]
    if len(subjects) > 1 and role and (joint := _AND.match(page.prose, role.end, sentence.end)):
        second = character_at(page.prose, joint.end(), sentence.end)
        if second and second.end > joint.end():
            roles.append(second)
            stop = second.end
    for index, entry in enumerate(subjects):
        mine = roles[index] if len(roles) == len(subjects) else None
        actor = Entry(entry.name, None, mine, is_title_role and len(subjects) == 1)
        yield Find("cast", part(page, actor, found), entry.name.start, entry.name.end, CONFIDENCE)
    if rest := _REST.match(page.prose, stop, sentence.end):
        at = past_describers(page.prose, rest.end(), sentence.end)
        if name_at(page.prose, at, sentence.end):
            yield from parts_of(page, people(page.prose, rest.end(), sentence.end), found, 0.9)
