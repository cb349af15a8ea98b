"""The director in the headline, who owns the title or made it: "Mirela Voss's 'Harrow Lane'", "'Harrow
Lane' Made by Mirela Voss".

A star or a subject may own it too, so alone this is only likely; a director named in the body wins.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import is_person
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.7
EXAMPLE = (
    "Eerie Trailer for Mirela Voss's Ghost Story 'Harrow Lane'\n\nA family moves into a house that hums."
)

_BUYS = (
    r"(?:Acquires|Buys|Lands|Nabs|Takes|Grabs|Snags|Boards|Secures|Sells|Dates|Unveils|Reveals|Debuts"
    r"|Releases|Release|Re-[Rr]eleases?|Restores?|(?:Picks|Snaps|Scoops) Up)"
)
_CAPITAL = rf"(?!{_BUYS}\b)[^\W\d_a-zß-öø-ÿ][\w.\-]*(?:'[A-Z]\w+)?"
_NO_NAME = (
    r"(?!(?:Did|Does|Is|Was|Will|Can|How|Why|What|When|Watch|See|Continue|Read|Reading|Inside|Meet"
    r"|Enter|Full|Fun|Leads?|Leading|Joins?|Joining|Toplines?|Headlines?|Starring)\b)"
)
_NAME = rf"{_NO_NAME}{_CAPITAL}(?: (?:de|la|del|van|von|der|el|al) ?)?(?: {_CAPITAL}){{1,3}}"
_PAIR = rf"(?P<first>{_NAME})(?: (?:&|and) (?P<second>{_NAME}))?"
_OWNER = re.compile(
    rf"(?:\b(?:for|in|of|from|by|with|to|at|on|Director|Filmmaker|Did|Does|Is|Was|Will|Watch|See"
    rf"|Reading|Leads?|Leading|Joins?|Joining|Toplines?|Headlines?|{_BUYS}) |[:|–—] |\A){_PAIR}"
    r"(?:'s|(?<=s)') "
    r"(?:[\w\-&.,/]+ ){0,7}?(?=['‘\"“]|[A-Z]{3,})"
)
_BEHIND = re.compile(rf"(?:['’”\"]|[A-Z]{{2,}}[!?]?),? {_PAIR}(?:'s|(?<=s)') ")
_NEXT = re.compile(
    rf"(?:[:|–—]|\b(?:for|of|from|in|at)|\A) ?{_PAIR}(?:'s"
    rf"|(?<=s)') (?:[a-z][\w\-]+ ){{0,2}}(?:[Nn]ew(?:est)?|[Ll]atest|[Nn]ext"
    rf"|[Uu]pcoming|[Dd]ebut"
    r"|[Dd]irectorial|[Ff]eature|[Ss]econd|[Tt]hird)\b"
)
_MAKER = re.compile(
    rf"\b(?:[Mm]ade by|[Dd]irected by(?: and [Ss]tar(?:s|ring))?|[Ff]rom (?:[Dd]irectors?|[Ff]ilmmakers?)"
    rf"|[Dd]irector) {_PAIR}"
)
_BY = re.compile(
    r"(?:['’”\"]|\b(?:Films?|Shorts?|Docs?|Documentary|Movie|Feature|Drama|Comedy|Thriller|Horror"
    r"|Series)) [Bb]y "
    rf"{_PAIR}"
)
_DIRECTS = re.compile(rf"(?:\A|[:,|–—] ){_PAIR} (?:Directs|Directing|Helms|Helming|[Tt]o (?:Direct|Helm))\b")
_OWNS = re.compile("'s |s' ")
# Each way with what the headline must hold for it.
_WAYS = (
    (_MAKER, re.compile(" by |rom [DdFf]|irector ")), (_OWNER, _OWNS),
    (_DIRECTS, re.compile("[Dd]irect|[Hh]elm")),
    (_BEHIND, _OWNS), (_NEXT, _OWNS), (_BY, re.compile(" [Bb]y ")),
)  # fmt: skip
_OF_A_PRINT = re.compile(
    r"(?:'s?|’s?) (?:[\w\-]+ ){0,2}(?:restoration|re-?release|reissue|edition|Blu-ray|release|slate"
    r"|acquisition|deal)s? of\b",
    re.I,
)
_STARS_IN = re.compile(r"\b(?:stars?|starring|cast|featuring|voice) ", re.I)
_NOT_PEOPLE = re.compile(
    r"(?:A|An|The|One|Two|This|That|My|Our|Your|His|Her) |\b(?:About|Docs?|Documentary|Movie|Story"
    r"|Trailer|Teaser|Netflix|Disney|Pixar"
    r"|Marvel|Studio|Films?|Pictures|HBO|Apple|Amazon"
    r"|Hulu|Official|First|Full|A24|Sony|Warner)\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None:
        return
    owner = _owner(page, page.headline)
    if owner is None:
        return
    if owner.re is not _MAKER and _OF_A_PRINT.match(
        page.text, owner.end(owner.lastgroup or "first"), page.headline.end
    ):
        return
    if owner.re is not _MAKER and _STARS_IN.search(page.text, page.headline.start, owner.start()):
        return
    for group in ("first", "second"):
        name = owner[group]
        if name and is_person(name) and not _NOT_PEOPLE.search(name):
            confidence = CONFIDENCE if owner.re is _OWNER else 0.8
            yield Find("director", name, *owner.span(group), confidence)


def _owner(page: Page, headline: Span) -> re.Match[str] | None:
    words = page.text[headline.start : headline.end]
    for way, needed in _WAYS:
        if needed.search(words) and (owner := way.search(page.text, *headline)):
            return owner
    return None
