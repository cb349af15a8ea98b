"""The distributor as the one who shows the material: "COMPANY has unveiled a trailer for", "COMPANY recently
debuted this trailer".

Leaves news sites, pronouns and people alone, material of another release ("we posted Otherco's trailer") and
agentless sentences ("A UK teaser has surfaced").
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor, is_surely_company
from matinee.reading.company_run import companies_before, company_after
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.vocabulary import MATERIAL, UNVEILED

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.95
EXAMPLE = "Lantern Row + Tarn Distr. have unveiled an official trailer for the ghost drama Harrow Lane."

_SHOWN = (
    rf"(?:{UNVEILED}|slipped|supplied|passed along|put (?:out|online)|given|handed|sent|sent out"
    rf"|rolled out|brought|brought out|uploaded"
    r"|published|offered|announced|treated|dropped off|shown(?: off)?|served up|let loose|come out with|cut)"
)
_THING = (
    rf"(?:{MATERIAL}|restoration|re-release|(?:official|US|UK|new)(?= for)|photos?|images?|stills"
    rf"|still(?= (?:from|of))"
    rf"|footage|video|shorts|set visit|one-sheet|look"
    r"|ad|tease|glimpse)"
)
_A = (
    r"(?:the|a|an|another|its|their|yet|this|these|one|two|three|some|new|both|more|our|official|first|final)"
)
_HAS_SHOWN = re.compile(
    r"(?P<has>has|have) (?:(?:finally|recently|also|just|now|already|officially|at long last|at last"
    r"|since|today"
    rf"|quietly|only just|kindly) )*{_SHOWN}(?: (?:us|online|out|over|along|up|to"
    rf"|with))* {_A}\b(?:[^.!?\n]|(?<=U)\.|(?<=U\.[SK])\.){{0,90}}?\b{_THING}\b",
    re.I,
)
_HAS_NEW = re.compile(rf"(?:has|have) (?:a|the|another) [^.!?\n,]{{0,40}}?\b{MATERIAL}\b")
_SHOWED = re.compile(
    rf"(?:unveiled|debuted|released|revealed|launched|dropped|shared|premiered"
    rf"|put out|sent (?:over|out|us|along)|handed (?:us|over)|passed (?:us|along)) {_A}\b[^.!?\n]{{0,60}}?"
    rf"\b{_THING}\b"
)
_SHOWS = re.compile(
    r"(?:(?:is|are) (?:releasing|sharing|debuting|unveiling|presenting|showing off)|debuts|unveils"
    r"|releases|reveals"
    rf"|presents|shares) {_A}\b[^.!?\n]{{0,60}}?\b{_THING}\b"
)
_FROM = re.compile(
    rf"From (?=[A-Z][^,.!?]{{1,50}} comes? {_A}\b[^.!?\n]{{0,60}}?\b(?:{_THING}|press release)\b)"
)
_FOLKS = re.compile(
    r"from (?:the|our) (?:\w+ )?(?:folks|people|friends|team|gang|guys) (?:over )?at "
    r"(?=[A-Z][^,.!?]{1,50} with (?:the|their|all the|some|word|news|its)\b)"
)
_STUDIOS = ("studio", "company", "distributor", "label", "outfit", "streamer", "network")
_THE_STUDIO = re.compile(
    r"\b[Tt]he (?:studio|company|distributor|label|outfit|streamer|network)(?: (?:also|just|now))? \Z"
)
_SUBJECT = re.compile(
    r"(?P<name>[^\W_a-z][\w&.+]*(?: [^\W_a-z][\w&.+]*){0,3}) (?:would|will|wants?|hopes?|knows?|likes?"
    r"|thinks?|is|has)\b"
)
_PAST = (
    "unveiled", "debuted", "released", "revealed", "launched", "dropped", "shared", "premiered", "put",
    "sent", "handed", "passed",
)  # fmt: skip
_PRESENT = ("debuts", "unveils", "releases", "reveals", "presents", "shares")
_SHOWING = ("releasing", "sharing", "debuting", "unveiling", "presenting", "showing")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in page.hits(_HAS_SHOWN, "has", "have"):
        if names := _companies(page, found, verb.start(), verb["has"].lower() == "have"):
            yield from names
            return
    present = ("is", "are", *_PRESENT) if page.has(*_SHOWING) else _PRESENT
    for pattern, cues in ((_SHOWED, _PAST), (_SHOWS, present)):
        for verb in page.hits(pattern, *cues):
            yield from _companies(page, found, verb.start(), None)
    for verb in page.hits(_HAS_NEW, "has", "have"):
        names = _companies(page, found, verb.start(), None)
        yield from (find for find in names if is_surely_company(str(find.value)))
    for cue in (*page.hits(_FROM, "from"), *page.hits(_FOLKS, "from")):
        if company := company_after(page, cue.end()):
            yield from as_distributor(page, company, found)


def _named_before(page: Page, at: int) -> list[Span]:
    """Whom "the studio has released" means: the subject of the sentence before."""
    if not page.has(*_STUDIOS):
        return []
    sentence = page.sentence_at(at)
    if not _THE_STUDIO.search(page.prose, max(sentence.start, at - 24), at) or sentence.start <= page.start:
        return []
    before = page.sentence_at(sentence.start - 2)
    subjects = [Span(*match.span("name")) for match in _SUBJECT.finditer(page.prose, *before)]
    return subjects[-1:]


def _companies(page: Page, found: Findings, at: int, is_plural: bool | None) -> list[Find]:
    names = companies_before(page, at, is_plural) or _named_before(page, at)
    return [find for name in names for find in as_distributor(page, name, found)]
