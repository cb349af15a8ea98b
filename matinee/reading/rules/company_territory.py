"""Buyers in brackets behind their territories: "sold to France (Lune Row), Japan (Hoshi) and the UK
(Tarn Street)"; and the other way round, "Lune Row (France) and Hoshi (Japan) have come on board".

Leaves brackets of which there is only one without a word of selling, and years, sizes and ages alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor
from matinee.reading.company_run import companies_before, company_after
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import REGION, TERRITORIES

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.85
EXAMPLE = "“Harrow Lane” has sold to Spain (Lune Row), Chile (Tarn Street) and Japan (Hoshi)."

_LAST_WORDS = frozenset({
    "America", "Benelux", "Scandinavia", "Nordics", "Baltics", "East", "CIS", "Europe", "Asia", "Africa",
    "Australasia", "Yugoslavia", "territories", *(name.split(" ")[-1] for name in TERRITORIES),
})  # fmt: skip
_BEHIND_REGION = re.compile(rf"(?:\A|\W){REGION} \Z")
_SOLD = re.compile(
    r"\b(?:sold|gone to|deals?|pre-?sold|sales|rights|distribut\w+|release[ds]?|buyers|licensed|acquired)\b",
    re.I,
)
_ONLY_REGIONS = re.compile(rf"{REGION}(?:(?:, |/|,? and |,? & )(?:the )?{REGION})*")
_BOUGHT = re.compile(
    r"\b(?:on board|sold|deals?|buyers|bought|picked up|snapped up|acquired|acquires|rights"
    r"|distribut(?:ors?|ion)|licensed"
    r"|sales|have taken|taken by|went to)\b",
    re.I,
)
_MADE = re.compile(
    r"\b(?:produc\w+|co-?produc\w+|financ\w+|directors?|directed|films?|selected|competition)\b", re.I
)
_LONGEST_REGIONS = 60  # characters
_CLOSED_WORDS = (
    "closed", "closes", "sealed", "struck", "inked", "signed", "sold", "licensed", "deal", "deals",
)  # fmt: skip
_CLOSED = re.compile(r"\b(?:closed|closes|sealed|struck|inked|signed|sold|licensed|deals?)\b")
_BUYING_WORDS = ("distributors", "buyers", "deals", "sales", "placed", "taken", "took")
_FOR_REGION = re.compile(
    r"(?:\b(?:includ(?:e|es|ing)|to|with|are|by|and)|,) (?P<who>[^\W_a-z][\w&.’'\-]*(?: (?:&"
    r"|[^\W_a-z])[\w&.’'\-]*){0,3})"
    rf" (?:for|in) (?:the )?{REGION}"
)
_NAME = re.compile(r"[^\W_a-z][^()]{1,40}")


def read(page: Page, found: Findings) -> Iterator[Find]:
    buyers = [span for span in page.parentheses if _is_behind_region(page, span)]
    for span in buyers:
        if len(buyers) > 1 or _SOLD.search(page.prose, *page.sentence_at(span.start)):
            name = Span(span.start + 1, span.end - 1)
            if _NAME.fullmatch(page.words(name)):
                yield from as_distributor(page, name, found)
    yield from _before_regions(page, found)
    if page.has(*_BUYING_WORDS):
        yield from _listed(page, found)
    for at in page.at("with") if page.has(*_CLOSED_WORDS) else ():
        if page.prose[at - 2 : at - 1].isalpha():
            yield from _closed_with(page, at, found)


def _before_regions(page: Page, found: Findings) -> Iterator[Find]:
    """ "Lune Row (France), Tarn Street (Benelux) and Hoshi (Japan) have come on board"."""
    named: dict[Span, list[Span]] = {}
    for span in page.parentheses:
        is_short = span.end - span.start <= _LONGEST_REGIONS
        if is_short and _ONLY_REGIONS.fullmatch(page.prose, span.start + 1, span.end - 1):
            named.setdefault(page.sentence_at(span.start), []).append(span)
    for sentence, spans in named.items():
        words = page.prose[sentence.start : sentence.end]
        if len(spans) > 1 and _BOUGHT.search(words) and not _MADE.search(words):
            for span in spans:
                for company in companies_before(page, span.start):
                    yield from as_distributor(page, company, found)


def _listed(page: Page, found: Findings) -> Iterator[Find]:
    """ "distributors on board include Lune Row for Italy, Tarn Street for Germany and Hoshi for Japan"."""
    for sentence in {page.sentence_at(at) for at in page.at(*_BUYING_WORDS)}:
        buyers = list(_FOR_REGION.finditer(page.prose, *sentence))
        for buyer in buyers if len(buyers) > 1 else ():
            yield from as_distributor(page, Span(*buyer.span("who")), found)


def _closed_with(page: Page, at: int, found: Findings) -> Iterator[Find]:
    """ "has closed France with Lune Row and Spain with Tarn Street"."""
    sentence = page.sentence_at(at)
    if not _BEHIND_REGION.search(page.prose, max(sentence.start, at - 40), at):
        return
    company = company_after(page, at + len("with "))
    if company and _CLOSED.search(page.prose, sentence.start, at):
        yield from as_distributor(page, company, found)


def _is_behind_region(page: Page, span: Span) -> bool:
    before = page.prose[max(0, span.start - 40) : span.start]
    last = before[before.rfind(" ", 0, -1) + 1 : -1]
    if not before.endswith(" ") or (last.isalpha() and last not in _LAST_WORDS):
        return False
    return bool(_BEHIND_REGION.search(page.prose, max(0, span.start - 40), span.start))
