"""The distributor as the one who shows the material: "COMPANY has unveiled a trailer for".

Leaves news sites, pronouns and people alone, material of another release ("we posted Otherco's trailer") and
agentless sentences ("A UK teaser has surfaced").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.vocabulary import MATERIAL, NEWS_SITES, UNVEILED

KINDS = ("distributor",)
NEEDS = ()
CONFIDENCE = 0.95
EXAMPLE = "Lantern Row + Tarn Distr. have unveiled an official trailer for the ghost drama Harrow Lane."

_VERB = re.compile(
    r"(?:has|have) (?:(?:finally|recently|also|just|now|already"
    rf"|officially) )*{UNVEILED}(?:[ ](?:us|online))*"
    rf"[ ](?:the|a|an|another|its|their|yet|this|one|two|some|new)\b[^.!?\n]{{0,90}}?\b{MATERIAL}\b",
    re.I,
)
_VERB_PAST = re.compile(
    rf"(?:unveiled|debuted|released|revealed) (?:the|a|an|another)\b[^.!?\n]{{0,60}}?\b{MATERIAL}\b", re.I
)
_CAPITAL = r"[^\W_a-zß-öø-ÿ][\w'.!\-]*"
_COMPANY = re.compile(rf"{_CAPITAL}(?: (?:{_CAPITAL}|&|of|and|the|\+|/|x))*[ ]?\Z")
_JOINT = re.compile(r" ?(?:\+|/| & | and | x ) ?")
_PARTNER = re.compile(r"(?:Co|Sons|Company|Bros|Daughters|Friends)\b")
_ADVERB = re.compile(
    r"(?:Also|And|But|Now|Today|Meanwhile|Finally|Yesterday|So|Indie distributor|Distributor|Streamer),? "
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in [
        *page.hits(_VERB, "has", "have"),
        *page.hits(_VERB_PAST, "unveiled", "debuted", "released", "revealed"),
    ][:3]:
        start = max(page.sentence_at(verb.start()).start, verb.start() - 90)
        adverb = _ADVERB.match(page.prose, start, verb.start())
        start = adverb.end() if adverb else start
        before = Span(start, verb.start() - 1)
        if before.end <= before.start or not _COMPANY.match(page.prose, *before):
            continue
        for name in _companies(page, before):
            yield Find("distributor", page.words(name), *name)
        return


def _companies(page: Page, span: Span) -> Iterator[Span]:
    whole = page.words(span)
    parts = _parts(page, span) if _JOINT.search(whole) else [span]
    for part in parts:
        name = page.words(part)
        if name.lower() not in NEWS_SITES and not name.lower().startswith(("the trailer", "a ", "the first")):
            yield part


def _parts(page: Page, span: Span) -> list[Span]:
    """Two companies by "+", "/" or "&"; "Marrow & Co" stays one."""
    found = [span.start]
    for joint in _JOINT.finditer(page.prose, *span):
        if not _PARTNER.match(page.prose, joint.end(), span.end):
            found += joint.span()
    found.append(span.end)
    parts = [Span(found[i], found[i + 1]) for i in range(0, len(found), 2)]
    return [part for part in parts if part.end > part.start]
