"""The cast before the verb: "A (FILM), B, and C star.", "A and B round out the cast".

Leaves "A stars as CHARACTER" to its own rule, people who star in another film, and mere talks.
"""

import re
from collections.abc import Iterator

from matinee.reading.cast_verb import cast_verbs
from matinee.reading.clause import single_star, subjects, surname_subject
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import Entry, people, with_roles
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.role import roles_at
from matinee.reading.spelling import fold_title
from matinee.reading.values import Part

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.93
EXAMPLE = "Ana Pell (Tin Skies), Karl Oster and two-time Emmy winner Ines Marr star."

_STARS = re.compile(
    r"(?:also |will (?:also )?)?(?:co-)?stars?(?: too| as well| here)?|(?:is|are) (?:also )?(?:co-)?starring"
)
_AS_LATER = re.compile(r"[^,.;()\n]{0,80}? as (?!well\b)")
_FELLOWS = re.compile(
    r"[^.;:()\n]{0,70}?,? (?:alongside|opposite|with|joined by|supported by|along with|plus|co-starring)"
    r" (?:support (?:from|by) |supporting (?:roles|turns|performances|work) (?:from|by) )?(?=[^\W\d_a-z])"
)
_IN_TITLE = re.compile(r" (?:in|of) (?:the |a |an )?(?P<what>[^,.;:()\n]{1,80})")
_OF_UNKNOWNS = re.compile(r" of [a-z\-]+s\Z")  # "leads a cast of newcomers"
_AS_CREW = re.compile(
    r" (?:as|to) (?:an? |the )?(?:[\w\-]+ ){0,2}(?:(?:co-)?(?:produc|direct|writ)|compos|edit|exec|EPs?\b"
    r"|DP\b|lens"
    r"|shoot|score|helm|sell|handle)"
)
_FILM_AGAIN = re.compile(
    r"(?:costume|character)\b|(?:this|it|here)(?: as| with| alongside|,|\Z)|(?:[\w\-]+ ){0,4}(?:film"
    r"|movie|one|thriller|comedy"
    r"|drama|series|feature|pic|short|sequel|remake"
    r"|adaptation|romance|western|horror|biopic|dramedy|pics?|project|lead|leads|role|roles|part|version"
    r"|dub|story|tale)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in cast_verbs(page):
        sentence = page.sentence_at(verb.start())
        if page.is_quoted(verb.start()) or _AS_CREW.match(page.prose, verb.end(), sentence.end):
            continue
        actors = subjects(page, sentence, verb.start())
        if actors and _is_this_film(page, verb, sentence.end, found):
            later = _AS_LATER.match(page.prose, verb.end(), sentence.end)
            if later:
                actors, _ = with_roles(actors, roles_at(page.prose, later.end(), sentence.end))
            yield from parts_of(page, actors, found, CONFIDENCE)
            yield from parts_of(page, _fellows(page, verb.end(), sentence.end), found, 0.85)
        elif not actors and (star := single_star(page, sentence, verb.start())):
            yield Find("cast", Part(page.words(star)), *star, 0.8)
        elif not actors and (told := _by_surname(page, sentence, verb)):
            yield Find("cast", Part(told[1]), *told[0], 0.8)


def _by_surname(page: Page, sentence: Span, verb: re.Match[str]) -> tuple[Span, str] | None:
    """ "Pell also stars", where the full name stands elsewhere."""
    return surname_subject(page, sentence, verb.start()) if _STARS.fullmatch(verb.group()) else None


def _fellows(page: Page, at: int, end: int) -> list[Entry]:
    """The people behind ", alongside" and "with support from" in what the sentence goes on to say."""
    rest = _FELLOWS.match(page.prose, at, end)
    return people(page.prose, rest.end(), end) if rest else []


def _is_this_film(page: Page, verb: re.Match[str], end: int, found: Findings) -> bool:
    """Nothing says which film, or it is "the film", or it has this film's title."""
    place = _IN_TITLE.match(page.prose, verb.end(), end)
    if place is None or _FILM_AGAIN.match(place["what"]) or _OF_UNKNOWNS.match(place.group()):
        return True
    what = fold_title(place["what"].strip("\"“”'‘’ "))
    return any(title and fold_title(title)[:12] in what for title in found.titles)
