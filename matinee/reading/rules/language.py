"""The film's spoken language: "filmed in Breton", "entirely in English", "a Spanish-language drama".

Leaves a title's language ("known as X in Russian", "(in English)") and someone's "English-language debut"
alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, language_code

KINDS = ("language",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The film was shot entirely in Breton, with a few scenes in French."

_IN = re.compile(
    r"(?:(?:filmed|shot|made|spoken|performed|told|acted)(?: \w+)?|entirely|mostly|completely"
    rf"|fully|all|primarily) in (?:the )?(?P<first>{LANGUAGE})(?:(?: and|,|,? with (?:a few"
    rf"|some|many) scenes in) (?P<second>{LANGUAGE}))?"
)
_LANGUAGE_FILM = re.compile(
    rf"(?P<first>{LANGUAGE})[- ]language (?!debut|remake|title|trailer|version|dub|feature debut|film debut)"
)
_WORDS = (
    "filmed",
    "shot",
    "made",
    "spoken",
    "performed",
    "told",
    "acted",
    "entirely",
    "mostly",
    "completely",
    "fully",
    "all",
    "primarily",
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_IN, *_WORDS):
        yield from _languages(match)
    for at in page.places_of_words.get("language", ()):
        start = page.prose.rfind(" ", max(page.start, at - 20), at - 1) + 1
        if film := _LANGUAGE_FILM.match(page.prose, start):
            yield from _languages(film)


def _languages(match: re.Match[str]) -> Iterator[Find]:
    for group in ("first", "second"):
        if group in match.re.groupindex and match[group] and (code := language_code(match[group])):
            yield Find("language", code, *match.span(group))
