"""The cast in the headline: "'TITLE' Trailer Starring NAME", "with NAME & NAME", "NAME Stars in".

Leaves directors, interviews and the subjects of documentaries alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import PERSON_NOUNS, Entry, is_person, people
from matinee.reading.page import Page
from matinee.reading.parts import is_documentary, without_honour
from matinee.reading.spelling import fold
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ("title", "genre", "director", "distributor")
CONFIDENCE = 0.85
EXAMPLE = "Ana Pell & Karl Oster Star in First Trailer for 'Harrow Lane'\n\nA keeper hears a voice at sea."

_WITH = re.compile(
    r"\b(?P<cue>[Ss]tarring|[Ff]eaturing|[Ww]ith|[Ff]eat\.|[Ll]ed by|[Ff]irst Look at|[Mm]eet) "
)
_VERB = re.compile(
    r" (?:(?P<star>(?:Co-)?Stars?|Leads?|Headlines?|Topline?s?|Plays?|Set to Star|to Star|Will Star|Joins?)"
    r"|Is|Are|Goes|Go|Faces?|Fights?|Hunts?|Takes?|Gets?|Returns?|Finds?|Must|Tries|Try|Battles?|Becomes?"
    r"|Hears?|Seeks?|Runs?|Makes?|Has|Have|Meets?|Falls?|Fall|Turns?|Searches|Investigates?|Loses?|Wants?"
    r"|Stand Up|Stands Up|Survives?|Hides?|Discovers?|Uncovers?|Confronts?|Visits?|Teams? Up|Gives?|Learns?"
    r"|Comes?|Come) (?=.{0,90}(?:['‘\"“]|\b(?:[Tt]railer|[Tt]easer|[Cc]lip|[Ff]irst [Ll]ook)\b))"
)
_IN = re.compile(r" [Ii]n (?=.{0,60}['‘\"“])")
_ENDS = re.compile(r"\s*(?:\Z|[|:\-–—\[(.!?,\n]|(?:and|&) [Mm]ore|in\b|as\b|to\b|from\b|for\b)")
_TALKS = re.compile(
    r"\b(?:Interview|Talks?|Chat|Q&A|Podcast|Conversation|Deal|Reteams?|Sits?|Director|Filmmaker)\b",
    re.I,
)
_NOUN = re.compile(rf"(?:{PERSON_NOUNS})\Z", re.I)
_SURE = 0.7  # below it the story must hold the name as well
_HEARSAY = 0.65
_HEARSAY_CUES = frozenset({"first look at", "meet"})
_NO_NAME = re.compile(
    r"\b(?:Images?|Photos?|Posters?|Trailers?|Teasers?|Clips?|Stills?|Cast|Date|Look|Footage)\b"
)
_LEAD = re.compile(r"(?:[^\n]{0,60}?(?:: | - | – |! ))?")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or is_documentary(found):
        return
    start, end = page.headline
    for entries, sure in (*_behind(page, start, end), *_before(page, start, end)):
        names = [page.words(entry.name) for entry in entries]
        is_told = sure >= _SURE or all(name in page.prose for name in names)
        if is_told and all(_is_actor(name, found) for name in names):
            for entry, name in zip(entries, names, strict=True):
                yield Find("cast", Part(without_honour(name)), entry.name.start, entry.name.end, sure)


def _is_actor(name: str, found: Findings) -> bool:
    """A person's name of two or three words that is no director's, no company's and no title."""
    others = found.people("director", "distributor") | {fold(title) for title in found.titles}
    if _NO_NAME.search(name):
        return False
    return is_person(name) and len(name.split()) < 4 and not any(fold(name) in other for other in others)


def _behind(page: Page, start: int, end: int) -> Iterator[tuple[list[Entry], float]]:
    cue = _WITH.search(page.text, start, end)
    if cue is None or _TALKS.search(page.text, start, cue.start()):
        return
    entries = people(page.text, cue.end(), end)
    if entries and _ENDS.match(page.text, entries[-1].end, end):
        yield entries, _sureness(cue["cue"].lower())


def _sureness(cue: str) -> float:
    if cue in {"starring", "featuring"}:
        return CONFIDENCE
    return _HEARSAY if cue in _HEARSAY_CUES else _SURE


def _before(page: Page, start: int, end: int) -> Iterator[tuple[list[Entry], float]]:
    """The people with whom the headline begins."""
    for pattern in (_VERB, _IN):
        verb = pattern.search(page.text, start, end)
        if verb is None or _TALKS.search(page.text, start, verb.start()):
            continue
        lead = _LEAD.match(page.text, start, verb.start())
        at = _past_noun(page.text, lead.end() if lead else start, verb.start())
        entries = people(page.text, at, verb.start())
        if entries and entries[-1].end == verb.start():
            yield entries, CONFIDENCE if pattern is _VERB and verb["star"] else _HEARSAY


def _past_noun(text: str, at: int, end: int) -> int:
    """Past "Rapper" and "Newcomer", capital in a headline."""
    space = text.find(" ", at, end)
    return space + 1 if space > 0 and _NOUN.match(text[at:space]) else at
