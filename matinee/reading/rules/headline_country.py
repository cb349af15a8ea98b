"""The film's country in the headline: "First Trailer for Greek Drama 'Harrow Lane'", "'Harrow Lane' from
Ireland", "Restored Greek Classic 'Harrow Lane'", "Ireland's 'Harrow Lane'".

Leaves people ("Danish Filmmaker"), trailers ("New UK Trailer") and settings ("in Japan") alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.headline_description import announces_material, headline_descriptions
from matinee.reading.nation import nationalities_in
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORIES, TERRITORY

KINDS = ("country",)
NEEDS = ("title",)
CONFIDENCE = 0.8
EXAMPLE = "First Trailer for Greek Drama 'Harrow Lane' on a Baker\n\nA new trailer is out for Harrow Lane."

_FROM = re.compile(
    rf"['’”\"] (?:from|[Mm]ade in) (?P<place>{TERRITORY})"
    r"(?=\Z|[,:;.!?]| (?:Gets?|Trailers?|Teasers?|Has|Debuts?|First"
    r"|Official|Opens?|Is|[a-z&|–-]))"
)
_CLASSICS = (
    "Classic", "Gem", "Masterpiece", "Hit", "Blockbuster", "Smash", "Sensation", "Import",
    "hit", "smash", "blockbuster", "sensation",
)  # fmt: skip
_CLASSIC = re.compile(
    rf"(?<![\w-])(?P<nation>{NATIONALITY}) (?:(?!on |for |of |to |in "
    rf"|and )[\w\-]+ ){{0,2}}(?:{'|'.join(_CLASSICS)})"
    r" (?=['‘“\"]|[A-ZÀ-Þ]{2,}\b)"
)
_OWNER = re.compile(r"(?<![\w-])(?P<place>[A-Z]\w+(?: [A-Z]\w+)?)['’]s (?=['‘“\"])")
# As a page's section stands over the headline: "PRODUCTION / FUNDING Ireland/Peru".
_PRODUCED = re.compile(r"PRODUCTIONS?(?: / [A-Z]+)? (?P<places>[A-Z][A-Za-z /]{2,80})\s*\Z")
_PLACE = re.compile(r"(?<![\w-])(?P<place>[A-Z]\w+(?: [A-Z]\w+)?)\Z")
_MOST_ABOVE = 120


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or (found.title is None and not announces_material(page)):
        return
    for phrase in headline_descriptions(page):
        for start, end, code in nationalities_in(page.text, phrase.start, phrase.end):
            yield Find("country", code, start, end)
    words = page.headline_text
    if (" from " in words or "ade in " in words) and (origin := _FROM.search(page.text, *page.headline)):
        yield Find("country", TERRITORIES[origin["place"]], *origin.span("place"))
    has_classic = any(classic in words for classic in _CLASSICS)
    if has_classic and (classic := _CLASSIC.search(page.text, *page.headline)):
        yield Find("country", NATIONALITIES[classic["nation"]], *classic.span("nation"))
    yield from _produced(page, page.headline.start)
    owner = None
    if "'s " in words or "’s " in words:
        owner = _OWNER.search(page.text, *page.headline) or _owner_of(page, page.headline, found.title)
    if owner and owner["place"] in TERRITORIES:
        yield Find("country", TERRITORIES[owner["place"]], *owner.span("place"))


def _owner_of(page: Page, line: Span, title: str | None) -> re.Match[str] | None:
    """As in "Peru's Harrow Lane"."""
    at = page.text.find(f"'s {title}", *line) if title else -1
    return _PLACE.search(page.text, line.start, at) if at >= 0 else None


def _produced(page: Page, end: int) -> Iterator[Find]:
    start = max(0, end - _MOST_ABOVE)
    has_section = page.text.find("PRODUCTION", start, end) >= 0
    above = _PRODUCED.search(page.text, start, end) if has_section else None
    for name in above["places"].split("/") if above else ():
        if above and name.strip() in TERRITORIES:
            at = page.text.index(name, above.start("places"))
            yield Find("country", TERRITORIES[name.strip()], at, at + len(name))
