"""The film's country: "a Danish ghost comedy film", "this indie thriller from Portugal", "French-Belgian
drama".

Leaves people's nationalities ("Danish filmmaker"), settings ("set in Japan"), trailers ("official Russian
trailer") and
the country of a remake's original alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORIES, TERRITORY
from matinee.reading.vocabulary import FILM

KINDS = ("country",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row has debuted a trailer for a Danish-Swedish ghost comedy film titled Harrow Lane."

_BETWEEN = (
    r"(?:(?!(?:director|filmmaker|actor|actress|star|duo|writer|artist|family|girl|boy|man"
    r"|woman|town|remake)\b)[a-z][\w\-]*,? |(?:Western|Gothic|Christmas|Halloween|WWII|LGBTQ"
    r"|YA|New Wave) |[\w\-]+-[\w\-]+ ){0,6}?"
)
_FILM_OF = re.compile(
    rf"(?P<first>{NATIONALITY})(?:(?:[-/]| and "
    rf"| & )(?P<second>{NATIONALITY}))?,? {_BETWEEN}{FILM}\b(?![- ](?:star|director|maker"
    r"|industry|critic|festival|fans?|version|buff))"
)
_FROM = re.compile(
    rf"{FILM},? (?:made |straight |direct |arriving |coming |hailing )?(?:from|out of) (?P<place>{TERRITORY})"
)
_OTHER = re.compile(
    r"\b(?:remake of|based on|original|adaptation of|classic|love of|like|19\d\d|other|most"
    r"|every|many)(?: \w+){0,3} \Z",
    re.I,
)
_NO_COUNTRY = frozenset({"English"})
_FIRST_WORDS = tuple(sorted({name.split()[0].lower().split(".")[0] for name in NATIONALITIES}))
_FILM_WORDS = (
    "film",
    "movie",
    "thriller",
    "comedy",
    "drama",
    "documentary",
    "doc",
    "horror",
    "feature",
    "romance",
    "western",
    "musical",
    "series",
    "short",
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_FILM_OF, *_FIRST_WORDS):
        before = page.prose[max(page.start, match.start() - 40) : match.start()]
        if _OTHER.search(before) or page.sentence_index(match.start()) > 12 or before.endswith("-"):
            continue
        yield from _nationalities(match, CONFIDENCE)
    for match in page.hits(_FROM, *_FILM_WORDS):
        yield Find("country", TERRITORIES[match["place"]], *match.span("place"), 0.85)
    if page.headline and (head := _FILM_OF.search(page.text, *page.headline)):
        yield from _nationalities(head, 0.8)


def _nationalities(match: re.Match[str], confidence: float) -> Iterator[Find]:
    for group in ("first", "second"):
        if match[group] and match[group] not in _NO_COUNTRY:
            yield Find("country", NATIONALITIES[match[group]], *match.span(group), confidence)
