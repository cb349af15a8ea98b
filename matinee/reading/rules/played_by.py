"""The actor behind the character: "CHARACTER, played by NAME", "voiced by NAME".

Leaves real people, songs and games alone ("a song played by"), and names that are no people's.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import name_at, person_at
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "The story follows lighthouse keeper Mira Lund, played by Ana Pell, who hears a voice."

_BY = re.compile(
    r"(?:played|portrayed|voiced|performed)(?: here)?(?: brilliantly| wonderfully| perfectly)? by "
    r"(?:the )?(?=\S)"
)
_CHARACTER = re.compile(
    r"(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Capt|Sgt)\. )?[^\W\d_a-zß-öø-ÿ][\w'\-]*(?: (?:[^\W\d_a-zß-öø-ÿ][\w'.\-]*"
    r"|de|van|von|of|the))*),? \(?(?:who is |who's |is |as |(?:is|was) being )?\Z"
)
_NEXT = re.compile(
    r",?(?: and)? (?P<name>[^\W\d_a-zß-öø-ÿ][\w'\-]*(?: [^\W\d_a-zß-öø-ÿ][\w'.\-]*){0,2}) by (?=[^\W\d_a-z])"
)
_MUSIC = re.compile(
    r"\b(?:song|songs|music|band|score|piano|guitar|tune|game|(?:role|part)(?! of [A-Z])|dub|originally"
    r"|previously)\b[^.;]{0,30}\Z",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, "played", "portrayed", "voiced", "performed"):
        sentence = page.sentence_at(cue.start())
        start = max(sentence.start, cue.start() - 70)
        found_name = _actor(page, cue.end(), sentence.end)
        if found_name is None or _MUSIC.search(page.prose[start : cue.start()]):
            continue
        character = _character(page, start, cue.start(), sentence)
        name, actor = found_name
        extent = (min(character.start, name.start), name.end) if character else name
        words = page.words(character) if character else None
        yield Find("cast", Part(actor, words, "voiced" in cue.group()), *extent)
        yield from _others(page, name.end, sentence.end, "voiced" in cue.group())


def _others(page: Page, at: int, end: int, voice: bool) -> Iterator[Find]:
    """ "Mira is played by Ana Pell, Anton by Karl Oster": one verb for all of them."""
    while further := _NEXT.match(page.prose, at, end):
        found = _actor(page, further.end(), end)
        if found is None:
            return
        name, actor = found
        yield Find("cast", Part(actor, further["name"], voice), further.start("name"), name.end)
        at = name.end


def _actor(page: Page, at: int, end: int) -> tuple[Span, str] | None:
    """The actor at `at`; a surname gets the full name that it goes back to."""
    if name := person_at(page.prose, at, end):
        return name, page.words(name)
    single = name_at(page.prose, at, end)
    whole = full_name(page, single) if single else None
    return (single, whole) if single and whole else None


def _character(page: Page, start: int, at: int, sentence: Span) -> Span | None:
    match = _CHARACTER.search(page.prose[start:at])
    if match is None or not is_capital(match["name"]):
        return None
    span = Span(start + match.start("name"), start + match.end("name"))
    first = page.prose[span.start : span.end].split()[0]
    if span.start == sentence.start and first in {"The", "It", "He", "She", "They", "A", "An", "This"}:
        return None
    return span
