"""The cast behind "starring", "co-starring", "also featuring" and "featuring the voices of".

Leaves "starring in" and "starring role" alone, songs and interviews that are featured, and the stars of
another film that is only mentioned.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.other_title import is_own_title
from matinee.reading.page import Page
from matinee.reading.parts import parts_of

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.95
EXAMPLE = "Starring Ana Pell as Dr. Mira Lund, Karl Oster, and Ines Marr, with Tomas Brandt."

_STARRING = re.compile(
    r"(?:(?:co-?)?starring(?: the voices of| the voice talents of| both| actors?| newcomers?"
    r"| (?:here |too |alongside (?:her|him|them) )?(?:are|is)|:)*|(?:featuring|with"
    r"|features) (?:the )?(?:voices?|(?:voice )?talents?"
    r"|voice work|voice performances?|(?!live|musical|stage)(?:[\w\-]+ ){0,2}(?:performances"
    r"|appearances|turns))"
    r" (?:of|by|from)|voices (?:(?:are|is|were) provided )?by|voiced by|(?:anchored"
    r"|carried) by|(?:co-)?led by"
    r"|headlined by|toplined by|headed by|fronted by) (?:the )?(?=\S)",
    re.I,
)
_FEATURING = re.compile(r"[Ff]eaturing (?:the )?(?=\S)")
_OTHER_FILM = re.compile(
    r"\b(?:original|remake of|19\d\d|previous|earlier|version|another|series)\b[^.;]{0,40}\Z", re.I
)
_MADE_BY = re.compile(
    r"\b(?:teams?|company|studio|group|crew|gang|band|search|investigation|expedition|directors?|producers?"
    r"|writers?|cinematographers?|filmmakers?|round|revolution|movement|army|charge)\b"
)
_NO_CAST = re.compile(
    r"\b(?:song|songs|music|soundtrack|score|album|team|company|trailer|clip|poster)\b",
    re.I,
)
_FARTHEST = 70  # characters before the verb in which another film may be named
_TITLE_BEFORE = re.compile(
    r"(?:[\"“](?P<quoted>[^\"“”\n]{1,60}?),?[\"”]|(?:;|\b(?:has|have|had|is|was|includes?|including|alongside"
    r"|releases?|directed|made|(?:premiere|screening) of)) (?:and )?"
    r"(?P<bare>[^\W_a-z][\w'\-]*(?: (?:[^\W_a-z][\w'\-]*|of|the|and|in|a|to)){0,7})),? \Z"
)
_CUES = (
    "starring", "costarring", "anchored", "carried",
    "co", "led", "headlined", "toplined", "headed", "fronted", "voiced", "voices",
)  # fmt: skip
_WORK_CUES = ("featuring", "with", "features")
_WORK = ("voice", "voices", "talent", "talents", "performances", "appearances", "turns")


def read(page: Page, found: Findings) -> Iterator[Find]:
    cues = (*_CUES, *_WORK_CUES) if page.has(*_WORK) else _CUES
    for cue in [*page.hits(_STARRING, *cues), *page.hits(_FEATURING, "featuring")]:
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - _FARTHEST) : cue.start()]
        if page.is_quoted(cue.start()) or _is_no_cast(cue, before) or _has_another_title(before, found):
            continue
        if cue.group().lower().endswith("ed by ") and _MADE_BY.search(before + page.prose[cue.end() :][:30]):
            continue
        sure = CONFIDENCE if cue.re is _STARRING else 0.85
        is_clause = not before.endswith(", ")
        yield from parts_of(page, people(page.prose, cue.end(), sentence.end, is_clause), found, sure)


def _is_no_cast(cue: re.Match[str], before: str) -> bool:
    if before.endswith("co-") or (cue.re is _FEATURING and _NO_CAST.search(before)):
        return True
    return "voiced" not in cue.group() and bool(_OTHER_FILM.search(before))


def _has_another_title(before: str, found: Findings) -> bool:
    """ "it also has Tin Skies, starring": a title right before the verb that is not this film's."""
    may_be_told = before.endswith((", ", '" ', "” ")) or ";" in before
    named = _TITLE_BEFORE.search(before) if may_be_told else None
    if named is None or not found.titles:
        return False
    return not is_own_title(named["quoted"] or named["bare"], found)
