"""The actor in a parenthesis behind the character: "surgeon Mira Lund (Ana Pell), who".

Sure where the actor is in the cast already. Leaves the parenthesis alone behind directors, writers and
actors, where it holds their films, and holds back where nothing tells people from films.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.mention import full_name
from matinee.reading.name import character_at, is_person, name_at, past_describers
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.spelling import fold
from matinee.reading.values import Part
from matinee.reading.vocabulary import OCCUPATIONS

KINDS = ("cast",)
NEEDS = ("cast", "director", "writer", "title")
CONFIDENCE = 0.93
EXAMPLE = "Starring Ana Pell. Heart surgeon Mira Lund (Ana Pell) prepares for the flight."

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'.\-]*"
_OPENINGS = frozenset({
    "when", "but", "and", "so", "as", "after", "while", "then", "once", "meanwhile", "enter", "meet",
    "here", "until", "with", "if",
})  # fmt: skip
_OF_CREDITS = (
    "direct", "filmmaker", "starring", " stars", "cast", "written", "produce", " by ", "trailer",
    "films", "rights", "sold", "composing", "composed", "editor", "edited by", "the script",
    "cinematograph", "gone to", "distribut",
)  # fmt: skip
_CAPITAL_RUN = re.compile(rf"{_WORD}(?: (?:{_WORD}|of|the|de|van|von))*\Z")
_AFTER_NAME = re.compile(
    r"\Z|,? (?:returning|back|in (?:his|her)|also|who|seen|making|of|from)\b|, | / | & | and "
)
_LIST_OF_FILMS = re.compile(r", (?=[^\W_a-z])")
_AND_ANOTHER = re.compile(r" (?:and|&) [^\W\d_a-z]")
_SOMEONE = re.compile(
    r"\b(?:a|an|his|her|their|the) (?:[a-z\-]+ ){0,3}(?!thriller|trailer|teaser|poster|theat|chapter"
    r"|character)[a-z\-]+(?:er|or|ist|ian|man|woman|ess)\Z"
    rf"|\b(?:{'|'.join(sorted(OCCUPATIONS))}|child|kid|friend|boss|neighbor|partner|delinquent|host"
    r"|boyfriend|girlfriend|fianc[eé]e?|lover|roommate|cousin|uncle|aunt|rival|boy|girl|twin|crush"
    r"|colleague)\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.parentheses:
        return
    cast = found.people("cast")
    crew = found.people("director", "writer", "producer", "executive_producer")
    known = cast | crew
    for aside in page.parentheses:
        actors = _actors(page, Span(aside.start + 1, aside.end - 1), cast)
        if not actors:
            continue
        character = _name_before(page, aside.start)
        if _AND_ANOTHER.match(page.prose, actors[0][0].end, aside.end):
            character = None  # "Mira and Anton (Ana Pell and Karl Oster)"
        if character and fold(page.words(character)) in known:
            continue
        names = [name for _, name in actors]
        if any(fold(name) in cast for name in names):
            sure = CONFIDENCE
        elif (character or _someone_before(page, aside.start)) and _looks_like_plot(
            page, aside, names, crew, found
        ):
            sure = 0.6
        else:
            continue
        yield from _finds(page, actors, character, sure)


def _finds(page: Page, actors: list[tuple[Span, str]], character: Span | None, sure: float) -> Iterator[Find]:
    for actor, name in actors:
        start = character.start if character else actor.start
        yield Find("cast", Part(name, page.words(character) if character else None), start, actor.end, sure)


def _actors(page: Page, inside: Span, cast: set[str]) -> list[tuple[Span, str]]:
    """The actor in the bracket, or two of them with a stroke between; a surname gets its full name."""
    start = past_describers(page.prose, *inside)
    name = name_at(page.prose, start, inside.end)
    if name is None or not _AFTER_NAME.match(page.prose, name.end, inside.end):
        return []
    words = page.words(name)
    if " " not in words:
        whole = full_name(page, name) if name == inside else None
        return [(name, whole)] if whole and fold(whole) in cast else []
    if not is_person(words):
        return []
    second = name_at(page.prose, name.end + 3, inside.end) if page.prose.startswith(" / ", name.end) else None
    others = [(second, page.words(second))] if second and is_person(page.words(second)) else []
    return [(name, words), *others]


def _name_before(page: Page, at: int) -> Span | None:
    """The capital run that ends right before the bracket, an honorific included."""
    sentence = page.sentence_at(at)
    stop = at - 1
    if stop <= sentence.start or page.prose[stop] != " ":
        return None
    run = _CAPITAL_RUN.search(page.prose[max(sentence.start, stop - 50) : stop])
    if run is None or run.group() in TERRITORIES or run.group() in NATIONALITIES:
        return None
    start = stop - len(run.group())
    first = run.group().split(" ", 1)
    if len(first) == 2 and start == sentence.start and first[0].lower() in OCCUPATIONS | _OPENINGS:
        start += len(first[0]) + 1
    whole = character_at(page.prose, start, stop)
    return Span(start, stop) if whole and whole.end == stop else None


def _someone_before(page: Page, at: int) -> bool:
    """Whether "a young florist" or another plain person stands before the bracket."""
    return bool(_SOMEONE.search(page.prose[max(page.start, at - 50) : at - 1]))


def _looks_like_plot(page: Page, aside: Span, names: list[str], crew: set[str], found: Findings) -> bool:
    """Without a cast list: the name inside is plain, and the sentence has no word of crews and credits."""
    sentence = page.sentence_at(aside.start)
    words = page.prose[sentence.start : sentence.end].lower()
    if any(word in words for word in _OF_CREDITS):
        return False
    if _LIST_OF_FILMS.search(page.prose, *aside):
        return False
    folded = {fold(name) for name in names}
    return (
        not folded & crew
        and all(2 <= len(name.split()) <= 3 for name in names)
        and not folded & {fold(title) for title in found.titles}
    )
