"""A post on several films by its sections: each under a line with its title alone, or begun with its title
in capitals or with a rating or year.

Leaves posts alone whose headline names the film, and sections on one film: its plot, its cast.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.jobs import kinds_in
from matinee.reading.marked import is_label, names_one
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title
from matinee.reading.title import title_at
from matinee.reading.vocabulary import FILM
from matinee.reading.wording import mentions

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = (
    "Out on Friday\n\nHarrow Lane (R) A ghost hums.\n\nSalt & Tin (PG) A miner digs.\n\nAsh (NR) It burns."
)

FEWEST = 3
LONGEST_HEAD, SHORTEST_BODY = 60, 40  # characters
MOST_OF_ONE = 2  # mentions of a film that has one section
_RATED = re.compile(
    r"[“\"‘']?(?P<title>[^\W_a-z][^()\n“”\"]{0,60}?)[,.]?[”\"’']?,? "
    r"\((?:G|PG|PG-13|R|NC-17|NR|U|12A?|15|18|M|MA15\+|TV-\w{1,3}|[Nn]ot [Rr]ated|[Uu]nrated|(?:19|20)\d\d)"
    r"(?:[,;:/] ?[^()\n]{1,60})?\)(?=\W|\Z)"
)
_CAPITALS = re.compile(
    r"[“\"]?(?P<title>(?=[^a-z\n]*[A-ZÀ-Þ]{3})[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9'’&!? -]{2,58})(?:[.:,”\"]{1,2}"
    r"| [–—-]) (?=\S)"
)
_ON_A_FILM = re.compile(
    rf"\b(?:{FILM}|trailer|direct(?:s|ed|or)|stars?|starring|plays|cinemas|theaters|theatres|streaming"
    r"|actor|actress|scenes?|screen|script|shot|debut)\b",
    re.I,
)
_RATED_OR_FILM = re.compile(rf"{_ON_A_FILM.pattern}|\b[Rr]ated\b|\bmin(?:s|utes|\.)", re.I)
_OF_ONE_FILM = frozenset({
    "plot", "synopsis", "story", "cast", "crew", "cast and crew", "release", "release date", "trailer",
    "verdict", "background", "production", "credits", "photos", "biography", "review", "reviews", "music",
    "score", "soundtrack", "special features", "directors statement", "directors note", "final thoughts",
    "logline", "details", "premise", "reception", "conclusion", "bottom line", "good", "bad",
    "characters", "filming", "casting", "extras", "audio", "video", "picture", "sound", "bonus features",
})  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    lines = [line for line in page.layout.prose if line.start < line.end]
    if len(lines) < FEWEST or names_one(page, found.title):
        return
    for heads in (_rated(page, lines), _alone(page, lines), _in_capitals(page, lines)):
        different = {fold_title(page.words(head)): head for head in heads}
        if len(different) >= FEWEST and (not found.title or mentions(page, found.title) <= MOST_OF_ONE):
            yield Find("subject", "several", *heads[0])
            return


def _rated(page: Page, lines: list[Span]) -> list[Span]:
    """As in "Harrow Lane (R) A ghost hums." and "“Harrow Lane” (2031, 94 min.)"."""
    matches = (_RATED.match(page.prose, *line) for line in lines)
    return [Span(*match.span("title")) for match in matches if match]


def _alone(page: Page, lines: list[Span]) -> list[Span]:
    """Titles in lines of their own, each over a paragraph that speaks of a film."""
    return [
        line
        for line, below in pairwise(lines)
        if line.end - line.start <= LONGEST_HEAD
        and below.end - below.start >= SHORTEST_BODY
        and _is_title(page, line)
        and _ON_A_FILM.search(page.prose, *below)
    ]


def _in_capitals(page: Page, lines: list[Span]) -> list[Span]:
    """As in "HARROW LANE. A ghost hums." at the head of a paragraph that speaks of a film."""
    matches = [(line, head) for line in lines if (head := _CAPITALS.match(page.prose, *line))]
    return [
        Span(*head.span("title"))
        for line, head in matches
        if not is_label(head["title"])
        and fold_title(head["title"]) not in _OF_ONE_FILM
        and not kinds_in(head["title"])
        and _RATED_OR_FILM.search(page.prose, head.end(), line.end)
    ]


def _is_title(page: Page, line: Span) -> bool:
    title = title_at(page.prose, *line)
    if title is None or line.end - title.end > 1:
        return False
    name = fold_title(page.words(title))
    return name not in _OF_ONE_FILM and not name.startswith("about ")
