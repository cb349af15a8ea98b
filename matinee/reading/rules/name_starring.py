"""The star before a hyphen: "the Ana Pell-starring thriller", "Ana Pell-led drama", "Ana Pell starrer".

Leaves nationalities and companies alone ("a Norwegian-led team"), and what is no film.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, name_at
from matinee.reading.other_title import is_own_title
from matinee.reading.page import Page
from matinee.reading.parts import without_honour
from matinee.reading.spelling import fold
from matinee.reading.values import Part
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "director", "distributor")
CONFIDENCE = 0.8
EXAMPLE = "The Ana Pell-starring thriller opens in June."

_STARRING = re.compile(
    rf"(?:starring|led|fronted|toplined|headlined)(?= (?:[\w\-]+ ){{0,4}}?{FILM}\b)|starrer\b|vehicle\b"
)
_CUES = ("starring", "led", "fronted", "toplined", "headlined", "starrer", "vehicle")
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'.]+"
_LEAD = r"(?:\b(?:The|This|That|New|Upcoming|An?) )?"
_NAME = re.compile(rf"{_LEAD}(?P<first>(?:{_WORD} ){{1,2}}{_WORD})[- ]\Z")
_PAIR = re.compile(
    rf"{_LEAD}(?P<first>(?:{_WORD} ){{1,2}}{_WORD}) ?(?:[-/]|and |& )"
    rf"(?P<second>(?:{_WORD} ){{1,2}}{_WORD})[- ]\Z"
)
_TITLE_BEHIND = re.compile(
    rf"(?:(?: [a-z\-]+){{0,3}}? {FILM})? (?:[\"“](?P<quoted>[^\"”\n]{{1,60}}?),?[\"”]"
    r"|(?P<bare>[^\W_a-z][\w'\-]*(?: [^\W_a-z][\w'\-]*){0,6}))"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    others = found.people("director", "distributor") | {fold(title) for title in found.titles}
    for cue in page.hits(_STARRING, *_CUES):
        if page.is_quoted(cue.start()) or _is_of_another(page, cue, found):
            continue
        for name in _names(page, cue):
            if is_person(page.words(name)) and fold(page.words(name)) not in others:
                yield Find("cast", Part(without_honour(page.words(name))), *name)


def _is_of_another(page: Page, cue: re.Match[str], found: Findings) -> bool:
    """Whether a title follows that is not this film's."""
    title = _TITLE_BEHIND.match(page.prose, cue.end(), page.sentence_at(cue.start()).end)
    return title is not None and not is_own_title(title["quoted"] or title["bare"], found)


def _names(page: Page, cue: re.Match[str]) -> list[Span]:
    """The one or two names right before the cue; a verb ("Ana Pell led") has no hyphen."""
    start = max(page.sentence_at(cue.start()).start, cue.start() - 60)
    is_noun = cue.group() in {"starrer", "vehicle"}
    if not is_noun and page.prose[cue.start() - 1] != "-":
        return []
    before = page.prose[start : cue.start()]
    if pair := _PAIR.search(before):
        return [Span(start + pair.start(part), start + pair.end(part)) for part in ("first", "second")]
    match = _NAME.search(before)
    if match is None:
        return []
    stop = start + match.end("first")
    name = name_at(page.prose, start + match.start("first"), stop)
    return [name] if name and name.end == stop else []
