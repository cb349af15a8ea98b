"""The actor in a parenthesis behind the character: "surgeon Mira Lund (Ana Pell), who".

Sure where the actor is in the cast already. Leaves the parenthesis alone behind directors, writers and
actors, where it holds their films, and holds back where nothing tells people from films.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, name_at
from matinee.reading.page import Page
from matinee.reading.spelling import fold
from matinee.reading.values import Part
from matinee.reading.vocabulary import OCCUPATIONS

KINDS = ("cast",)
NEEDS = ("cast", "director", "writer", "title")
CONFIDENCE = 0.93
EXAMPLE = "Starring Ana Pell. Heart surgeon Mira Lund (Ana Pell) prepares for the flight."

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'.\-]*"
_CAPITAL_RUN = re.compile(rf"{_WORD}(?: {_WORD})*\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.parentheses:
        return
    cast = found.people("cast")
    crew = found.people("director", "writer", "producer", "executive_producer")
    for aside in page.parentheses:
        inside = Span(aside.start + 1, aside.end - 1)
        name = name_at(page.prose, *inside)
        if name != inside or not is_person(page.words(inside)):
            continue
        character = _name_before(page, aside.start)
        if character is None or fold(page.words(character)) in cast | crew:
            continue
        if fold(page.words(inside)) in cast:
            yield _find(page, character, inside, CONFIDENCE)
        elif _looks_like_plot(page, aside, crew, found):
            yield _find(page, character, inside, 0.6)


def _find(page: Page, character: Span, actor: Span, confidence: float) -> Find:
    return Find(
        "cast", Part(page.words(actor), page.words(character)), character.start, actor.end + 1, confidence
    )


def _name_before(page: Page, at: int) -> Span | None:
    """The capital run that ends right before the bracket, an honorific included."""
    sentence = page.sentence_at(at)
    stop = at - 1
    if stop <= sentence.start or page.prose[stop] != " ":
        return None
    run = _CAPITAL_RUN.search(page.prose[max(sentence.start, stop - 50) : stop])
    if run is None:
        return None
    start = stop - len(run.group())
    first = run.group().split(" ", 1)
    if len(first) == 2 and start == sentence.start and first[0].lower() in OCCUPATIONS:
        start += len(first[0]) + 1
    return Span(start, stop) if name_at(page.prose, start, stop) == Span(start, stop) else None


def _looks_like_plot(page: Page, aside: Span, crew: set[str], found: Findings) -> bool:
    """Without a cast list: the name inside is plain, and the sentence has no word of crews and credits."""
    sentence = page.sentence_at(aside.start)
    words = page.prose[sentence.start : sentence.end].lower()
    inside = page.prose[aside.start + 1 : aside.end - 1]
    if any(
        word in words
        for word in (
            "direct",
            "filmmaker",
            "starring",
            " stars",
            "cast",
            "written",
            "produce",
            " by ",
            "trailer",
            "films",
        )
    ):
        return False
    return (
        fold(inside) not in crew
        and 2 <= len(inside.split()) <= 3
        and not any(fold(title) == fold(inside) for title in found.titles)
    )
