"""The actor behind the character: "CHARACTER, played by NAME", "voiced by NAME".

Leaves real people, songs and games alone ("a song played by"), and names that are no people's.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import person_at
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "The story follows lighthouse keeper Mira Lund, played by Ana Pell, who hears a voice."

_BY = re.compile(
    r"(?:played|portrayed|voiced|performed)(?: here)?(?: brilliantly| wonderfully"
    r"| perfectly)? by (?:the )?(?=\S)"
)
_CHARACTER = re.compile(
    r"(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Capt"
    r"|Sgt)\. )?[^\W\d_a-zß-öø-ÿ][\w'\-]*(?: (?:[^\W\d_a-zß-öø-ÿ][\w'.\-]*|de|van|von|of"
    r"|the))*),? \(?(?:who is |is |as )?\Z"
)
_MUSIC = re.compile(
    r"\b(?:song|songs|music|band|score|piano|guitar|tune|game|role|part|dub|originally"
    r"|previously)\b[^.;]{0,30}\Z",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, "played", "portrayed", "voiced", "performed"):
        sentence = page.sentence_at(cue.start())
        start = max(sentence.start, cue.start() - 70)
        name = person_at(page.prose, cue.end(), sentence.end)
        if name is None or _MUSIC.search(page.prose[start : cue.start()]):
            continue
        character = _character(page, start, cue.start(), sentence)
        extent = (min(character.start, name.start), name.end) if character else name
        words = page.words(character) if character else None
        yield Find("cast", Part(page.words(name), words, "voiced" in cue.group()), *extent)


def _character(page: Page, start: int, at: int, sentence: Span) -> Span | None:
    match = _CHARACTER.search(page.prose[start:at])
    if match is None or not is_capital(match["name"]):
        return None
    span = Span(start + match.start("name"), start + match.end("name"))
    first = page.prose[span.start : span.end].split()[0]
    if span.start == sentence.start and first in {"The", "It", "He", "She", "They", "A", "An", "This"}:
        return None
    return span
