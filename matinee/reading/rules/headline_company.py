"""The distributor in the headline: "Netflix Debuts Trailer for", "HBO Goes Home", "Lantern Row Takes U.S.
Rights to", "Hulu Dates".

A name nobody knows counts only where it takes rights. Leaves people who unveil their poster and news sites
alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import is_company, is_surely_company
from matinee.reading.company_run import companies_in
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.82
EXAMPLE = "Lantern Row Takes U.S. Rights to “Harrow Lane”\n\nThe ghost drama Harrow Lane was a hit."

_SHOWS = re.compile(
    r" (?:Debuts?|Unveils?|Releases?|Reveals?|Drops?|Shares?|Launch(?:es)?|Presents?|Announces?|Brings?"
    r"|Dates?|Sets?|Moves?"
    r"|Picks? Up|Buys?|Lands?|Nabs?|Acquires?|Grabs?|Snags?|Takes?|Snaps? Up|Scoops? Up|Boards|Is Going"
    r"|To (?:Show|Release|Premiere"
    r"|Air|Stream|Debut)) ",
    re.I,
)
_TAKES = re.compile(
    r" (?:Takes?|Lands?|Nabs?|Acquires?|Buys?|Grabs?|Snags?|Snaps? Up|Scoops? Up|Picks? Up|Secures?|Wins?) "
    r"(?:[^;\n]{0,50}\b(?:Rights|Distribution)\b|[“\"'‘]|(?:Sundance|Cannes|Toronto|Berlin|Venice|SXSW"
    r"|Tribeca)\b)",
    re.I,
)
_STREAMER = re.compile(
    r"(?:(?:Watch|Trailer|First Look): )?(?P<name>Netflix|Hulu|HBO Max|HBO|Shudder|Disney\+|Paramount\+"
    r"|Apple TV\+"
    r"|MUBI|Amazon Prime Video|Prime Video|Showtime)(?=[ '’])"
)
_FROM = re.compile(r" [Ff]rom (?P<name>[^\W_a-z][\w&+.]*(?: [^\W_a-z&][\w&+.]*){0,3})\Z")
_PEOPLE = re.compile(r"\b(?:Cast|Team|Crew|Gang|Friends)\Z")
_COMMA = ", "
_LONGEST = 40  # characters of a company's name


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None:
        return
    if streamer := _STREAMER.match(page.text, *page.headline):
        yield Find("distributor", streamer["name"], *streamer.span("name"), 0.7)
    last = _FROM.search(page.text, max(page.headline.start, page.headline.end - _LONGEST), page.headline.end)
    if last and is_surely_company(last["name"]):
        yield Find("distributor", last["name"], *last.span("name"), 0.75)
    over = page.text.find(": ", page.headline.start, page.headline.start + _LONGEST)
    first = over + 2 if over >= 0 else page.headline.start
    verb = _SHOWS.search(page.text, page.headline.start, min(page.headline.end, first + _LONGEST))
    if verb is None:
        return
    takes = _TAKES.match(page.text, verb.start(), page.headline.end)
    colon = page.text.rfind(": ", page.headline.start, verb.start())
    start = colon + 2 if colon >= 0 else page.headline.start
    for company in _companies(page, Span(start, verb.start())):
        name = page.words(company)
        if _PEOPLE.search(name):
            continue
        if name[:1].isupper() and is_company(page, company, found) and (is_surely_company(name) or takes):
            yield Find("distributor", name, *company)


def _companies(page: Page, names: Span) -> Iterator[Span]:
    """As in "Roadshow, IFC Pick Up ‘Harrow Lane’"."""
    at = names.start
    while (comma := page.text.find(_COMMA, at, names.end)) >= 0:
        yield from companies_in(page.text, Span(at, comma), None)
        at = comma + len(_COMMA)
    yield from companies_in(page.text, Span(at, names.end), None)
