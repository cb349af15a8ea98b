"""The distributor to come: "COMPANY will release TITLE", "COMPANY has acquired the rights", "picked up by
COMPANY".

Leaves "will open the festival" and people alone, and pronouns ("They will release …").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import WORD
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.vocabulary import NEWS_SITES

KINDS = ("distributor",)
NEEDS = ("title",)
CONFIDENCE = 0.88
EXAMPLE = (
    "Harrow Lane is directed by Mirela Voss. Lantern Row will release Harrow Lane in US"
    " theaters on October 3rd, 2031."
)

_WILL = re.compile(
    r"will (?:(?:finally|also|be|then|be the one) )?(?:releas(?:e|ing)|debut(?:ing)?"
    r"|open(?:ing)?|distribut(?:e|ing))\b"
    r"(?: (?P<object>the film|the movie|it|this|the doc|the series|the feature|[A-Z“\"'][^.,;]{0,80}))"
)
_ACQUIRED = re.compile(
    r"(?:has (?:acquired|bought|landed|nabbed|secured|picked up)"
    r"|acquire[sd]) [^;\n]{0,60}?\b(?:rights|distribution)\b"
)
_PICKED_UP = re.compile(
    r"(?:picked|snapped|scooped) up by |(?:acquired|distributed|released in theaters) by "
)
_COMPANY_BEFORE = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ][\w'.!\-]*(?: (?:&|of) (?=[A-Z])|[ ]))+\Z")
_NOT_COMPANY = frozenset({
    "it", "they", "he", "she", "we", "this", "that", "who", "which", "the film", "the movie", "and", "but",
    "the studio", "i", "you",
})  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for will in page.hits(_WILL, "will"):
        span = _before(page, will.start())
        if span and _is_company(page, span, found) and _is_the_film(will["object"], found):
            yield Find("distributor", page.words(span), *span)
    for deal in page.hits(_ACQUIRED, "has", "acquired", "acquires"):
        span = _before(page, deal.start())
        if span and _is_company(page, span, found):
            yield Find("distributor", page.words(span), *span)
    for cue in page.hits(_PICKED_UP, "picked", "snapped", "scooped", "acquired", "distributed", "released"):
        span = _after(page, cue.end())
        if span and _is_company(page, span, found):
            yield Find("distributor", page.words(span), *span, 0.8)


def _before(page: Page, at: int) -> Span | None:
    start = max(page.sentence_at(at).start, at - 60)
    match = _COMPANY_BEFORE.search(page.prose[start:at])
    return Span(start + match.start(), at - 1) if match else None


def _after(page: Page, at: int) -> Span | None:
    end = page.sentence_at(at).end
    stop = position = at
    while (word := WORD.match(page.prose, position, end)) and is_capital(word.group()):
        stop = word.end()
        position = stop + 1
        if page.prose[stop : stop + 1] != " ":
            break
    return Span(at, stop) if stop > at else None


def _is_company(page: Page, span: Span, found: Findings) -> bool:
    name = page.words(span).lower()
    return (
        name not in _NOT_COMPANY
        and name not in NEWS_SITES
        and name not in {title.lower() for title in found.titles}
    )


def _is_the_film(words: str, found: Findings) -> bool:
    named = words.strip("“\"'").lower()
    return (
        not named[:1].isalpha()
        or words[:1].islower()
        or any(named.startswith(title.lower()) for title in found.titles)
    )
