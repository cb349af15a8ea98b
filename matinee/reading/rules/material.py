"""What was released and its qualifiers: "has unveiled a second official trailer for …".

The body's word counts before the headline's. Leaves "the trailer for his last film" alone: the first release
sentence of the post decides.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Material
from matinee.reading.vocabulary import MATERIAL, MATERIALS, QUALIFIERS, UNVEILED

KINDS = ("material",)
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "Lantern Row has unveiled a second official UK trailer for the ghost drama Harrow Lane."

_QUALIFIER = r"(?:[\w.\-]+ ){0,7}?"
_RELEASED = re.compile(
    rf"{UNVEILED} (?:us )?(?:online )?(?P<words>(?:the|a|an|another|its|their|yet|this|one|two"
    rf"|some|our|new|and) (?P<quals>{_QUALIFIER})(?P<noun>{MATERIAL}))\b",
    re.I,
)
_SURFACED = re.compile(
    rf"(?:A|An|Another|The|One) (?P<quals>{_QUALIFIER})(?P<noun>{MATERIAL}) (?:has|have) "
    r"(?:finally |also |just |recently )?(?:surfaced|debuted|arrived|appeared|landed|dropped"
    r"|been|come|hit|popped)\b"
)
_HERE = re.compile(
    r"(?:Here's|Here is|Watch|Check out|See) (?:the|a"
    rf"|an) (?P<quals>{_QUALIFIER})(?P<noun>{MATERIAL})\b[^.!?\n]{{0,40}}? (?:for|from|of) "
)
_HEADLINE = re.compile(
    rf"(?P<quals>(?:[\w.'\-]+ ){{0,6}}?)(?P<noun>{MATERIAL})\b(?: (?:for|of|to|from|in)\b| \+|[:'\"]|\Z)",
    re.I,
)
_RED_BAND = re.compile(r"red[ -]band", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    cues = tuple(UNVEILED[3:-1].split("|"))
    for match in page.hits(_RELEASED, *cues):
        yield _find(
            page,
            match,
            Span(match.start("words"), match.end("noun")),
            CONFIDENCE - 0.01 * page.sentence_index(match.start()),
        )
        break
    for match in page.hits(_SURFACED, "a", "an", "another", "the", "one"):
        yield _find(page, match, Span(match.start(), match.end("noun")), 0.9)
        break
    for match in page.hits(_HERE, "here", "watch", "check", "see"):
        yield _find(page, match, Span(match.start("quals"), match.end("noun")), 0.7)
        break
    if page.headline and (head := _HEADLINE.search(page.text, *page.headline)):
        yield _find(page, head, Span(head.start("quals"), head.end("noun")), 0.6)


def _find(page: Page, match: re.Match[str], span: Span, confidence: float) -> Find:
    noun = " ".join(match["noun"].lower().split())
    kind = MATERIALS.get(noun) or MATERIALS.get(noun.rstrip("s"), noun)
    words = page.words(span)
    found = [QUALIFIERS[word.lower()] for word in words.split() if word.lower() in QUALIFIERS]
    if _RED_BAND.search(words):
        found.append("red band")
    return Find("material", Material(kind, tuple(dict.fromkeys(found))), *span, max(0.5, confidence))
