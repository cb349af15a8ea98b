"""A post on several films by its lists: a line for each prize, or for each film with who made it.

Leaves one film's credits and cast alone, and posts whose headline names the film.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.jobs import DONE, JOBS
from matinee.reading.marked import names_one
from matinee.reading.page import Page

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = (
    "The Jury Has Met\n\nIt was short.\n\nBest Film: Harrow Lane\nBest Actor: Karl Oster,"
    " Ash\nBest Script: Bo Tarn, Tin"
)

FEWEST_PRIZES, FEWEST_FILMS = 3, 4
LONGEST = 160  # characters of a line
FEWEST_TITLES = 2  # lines whose title cannot be a person's name
_PRIZE = re.compile(
    r"(?:(?:Best|Outstanding) [A-Z]|(?:Grand|Special)? ?(?:Jury|Audience|Grand|Critics'?) (?:Prize|Award))"
    r"[^\n:–—]{0,50}(?::| [–—-]) ?\S"
)
_NAME = r"[^\W\d_a-z][\w.'\-]*(?: (?:de|van|von|der|la|da|al|el|bin|di|du|le)){0,2}"
_FILM_OF = re.compile(
    r"[“\"‘']?(?P<title>[^\W_a-z][^()\n“”\"|–—]{1,60}?)[,.]?[”\"’']?(?:,? (?:[–—-]|by|dir(?:\.|ected by|:))"
    rf"|,) (?:{_NAME} ){{1,3}}{_NAME}(?: \([^()\n]{{2,40}}\))?(?:,? [–—-] [^\n]{{1,30}})?[ ]*\Z"
)
_CREDITS = frozenset(
    {"cast", "screenplay", "script", "music", "cinematography", "photography", "starring", "sound"}
)
_NO_NAME = re.compile(r"(?:The|A|An) |[^\W_]+\Z|.* (?:of|the|to|in|and|on|for|a|at) |.*[,'’!?]")


def read(page: Page, found: Findings) -> Iterator[Find]:
    lines = [line for line in page.layout.prose if line.start < line.end <= line.start + LONGEST]
    if len(lines) < FEWEST_PRIZES or names_one(page, found.title):
        return
    prizes = [line for line in lines if _PRIZE.match(page.prose, *line)]
    films = _films(page, lines)
    if len(prizes) >= FEWEST_PRIZES:
        yield Find("subject", "several", *prizes[0])
    elif films:
        yield Find("subject", "several", *films[0])


def _films(page: Page, lines: list[Span]) -> list[Span]:
    """Lines as "Salt & Tin – Anders Holt (DK)": none where the left half may be an actor or is a job."""
    matches = [film for line in lines if (film := _FILM_OF.match(page.prose, *line))]
    films = [film for film in matches if not _is_credit(film["title"])]
    surely = [film for film in films if _NO_NAME.match(film["title"])]
    if len(films) < FEWEST_FILMS or len(surely) < FEWEST_TITLES:
        return []
    return [Span(*film.span()) for film in films]


def _is_credit(words: str) -> bool:
    """As in "Editor" and "Screenplay: Ana Pell"."""
    label, colon, _ = words.lower().partition(":")
    last = label.split()[-1] if label.split() else ""
    if colon and last in _CREDITS:
        return True
    return (
        last in DONE or last in JOBS or last.removesuffix("s") in JOBS or last in {"editor", "cast", "design"}
    )
