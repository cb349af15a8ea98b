"""The director behind the film's own title: "“Harrow Lane” by NAME", "Harrow Lane (2031) by NAME",
"Harrow Lane (NAME, Denmark, 2031)".

Leaves books, songs and plays of that title alone, and companies that the film is released by.
"""

import re
from collections.abc import Iterator
from itertools import islice

from matinee.reading.credited import credited, firm
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, people
from matinee.reading.page import Page
from matinee.reading.wording import places

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.74
EXAMPLE = "Short of the Day: 'Harrow Lane' by Mirela Voss\n\nHarrow Lane is a ghost story without ghosts."

_BY = re.compile(r"[”\"'’]?(?: \([^()\n]{1,40}\))?[,”\"'’]{0,2} [Bb]y (?=[^\W\d_a-z])")
# As programmes have it: "Harrow Lane (Mirela Voss, Denmark, 2031, 98 min.)".
_PROGRAMME = re.compile(
    r"[”\"'’]? \((?=[^\W\d_a-z])(?P<name>[^,()\n]{4,40}), (?:[A-Z][\w/\- ]{1,40}, ){0,2}(?:19|20)\d\d\b"
)
_SOURCE = re.compile(
    r"\b(?:based|adapt\w*|inspired|novels?|books?|memoir|play|comics?|manga|graphic|songs?|album|track|score|poem"
    r"|story|article|musical|game|opera|bestseller|(?:series|version|remake) of|rights to|review|interview)\b"
    r"[^.;]{0,60}\Z",
    re.I,
)
_AND = re.compile(r" (?:and|&) ")
_FARTHEST = 70  # characters before the title in which a book may be named
_MOST = 12  # mentions of the title that are looked at


def read(page: Page, found: Findings) -> Iterator[Find]:
    title = found.title
    if title is None:
        return
    if page.headline and (by := _by(page.text, page.text.find(title, *page.headline), title, page.headline)):
        yield from _in_headline(page, by.end(), page.headline.end)
    for at in islice(places(page, title), _MOST):
        sentence = page.sentence_at(at)
        told = _PROGRAMME.match(page.prose, at + len(title), sentence.end)
        if told and is_person(told["name"]):
            yield Find("director", told["name"], *told.span("name"))
        if by := _by(page.prose, at, title, sentence):
            for person in firm(page, credited(page, by.end(), sentence.end)):
                if " " in person.name:
                    yield Find("director", person.name, *person.span)


def _by(text: str, at: int, title: str, within: Span) -> re.Match[str] | None:
    """The "by" right behind the title at `at`."""
    by = _BY.match(text, at + len(title), within.end) if at >= 0 else None
    return by if by and not _SOURCE.search(text, max(within.start, at - _FARTHEST), at) else None


def _in_headline(page: Page, at: int, end: int) -> Iterator[Find]:
    """One name, or two with "and" between them."""
    named = people(page.text, at, end)[:2]
    if len(named) == 2 and not _AND.fullmatch(page.text, named[0].end, named[1].name.start):
        named.pop()
    for entry in named:
        if is_person(page.words(entry.name)):
            yield Find("director", page.words(entry.name), *entry.name)
