"""The distributor behind a preposition: "picked up by COMPANY", "in cinemas on May 3rd via COMPANY", "out
now from COMPANY", "courtesy of COMPANY", "distributed by".

Leaves where the trailer was found ("via Twitter", "direct from YouTube"), makers ("from director Mirela
Voss") and books ("published by") alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor, company_name, is_company, is_surely_company
from matinee.reading.company_run import company_after
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import REGION
from matinee.reading.release_subject import is_other_title
from matinee.reading.vocabulary import MATERIAL

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.82
EXAMPLE = "Harrow Lane, a ghost drama by Mirela Voss, is in UK cinemas from 2 May via Lantern Row."

_BY = re.compile(
    r"(?:[Pp]icked up|snapped up|scooped up|[Aa]cquired|bought|taken|nabbed|[Dd]istributed(?: \w+ly)?|handled"
    r"|for release(?: (?:on|in) [^.,;()]{2,24}?(?:, (?:19|20)\d\d)?,?)?"
    r"|[Rr]eleased(?: (?:[^.,;()]|(?<=[a-z][a-z])\.(?= \d)){1,60}?(?:, (?:19|20)\d\d)?)?|being released"
    r"|(?:(?<=\b[UK]K )|(?<=\bUS )|(?<=\bits )|(?<=theatrical )|(?<=cinema ))release"
    r"|put out|brought out)(?: for (?:U\.[SK]\. )?[^.,;()]{1,40}?)?(?: (?:in|for|across) (?:the"
    r" )?[A-Z][\w.]*(?: [A-Z][\w.]*)?)? by:? "
)
_SOLD = re.compile(
    r"(?:(?:has|have|had) (?:(?:earlier|already|previously|also) )?(?:been sold|gone|sold)|was sold"
    r"|went|sold(?: (?:it|the (?:film|movie|pic|picture|title|project|feature|drama|comedy|thriller|doc"
    r"|documentary)))?) to (?P<who>[^\W_a-z][^.,;()]{1,40}?)"
    rf" (?:(?:for|in) (?:the )?{REGION}|for (?:the )?[^.,;()]{{3,36}} rights\b)"
)
_SOLD_TOO = re.compile(rf",? and to (?P<who>[^\W_a-z][^.,;()]{{1,40}}?) (?:for|in) (?:the )?{REGION}")
_CRAFT = re.compile(
    r"\b(?:effects|make-?up|stunts|photography|music|score|casting|editing|camera ?work|costumes|design"
    r"|duties|sales|publicity) (?:is|are|was|were|being) \Z"
)
_WENT = re.compile(
    r"(?:(?:went|goes|gone) to|(?:found|finds) an? (?:\w+ )?home (?:at|with)|landed at"
    r"|lands at) (?=[^\W_a-z])"
)
_NEXT_BY = re.compile(rf",?(?: and)? in (?:the )?{REGION} by (?=[^\W_a-z])")
_AND = re.compile(rf"(?P<where> in (?:the )?{REGION},?)?,? (?:and|&|\+) (?=[^\W_a-z])")
_THROUGH = re.compile(
    r"(?:through|via|courtesy of|thanks to|out now from|out from|care of|by way of) "
    r"(?:(?:the|our) (?:\w+ ){1,3}(?:over )?at )?(?![a-z]+ )"
)
_FROM = re.compile(r"from (?![a-z]+ )")
# A release that some company is to follow behind: "a US release from", "a release to follow from".
_RELEASE_FROM = re.compile(
    r"\b(?:(?:US|UK|U\.S\.|U\.K\.|American|British|theatrical|domestic|limited|digital|VOD) release"
    r"(?: (?:to (?:come|follow)|due|coming|planned|set|expected|following))?"
    r"|release (?:to (?:come|follow)|due|coming|planned|set|expected|(?:an? )?\w+(?: of)? ?\w* away)) \Z"
)
_OPENING = re.compile(
    r"(?:Opening|In (?:select )?(?:theat(?:er|re)s|cinemas)|Out|Available|Now playing)\b[^.;]{3,70}, "
)
_IN_YEAR = re.compile(r"[^.,;]{2,40}? in (?P<year>(?:19|20)\d\d)\b")
_GIVEN = ("courtesy of ", "thanks to ")
_MATERIAL = re.compile(rf"\b{MATERIAL}\b")
_RELEASE = re.compile(
    r"\b(?:releas\w*|theatrical\w*|theaters?|theatres?|cinemas?|opens?|opened|opening|disc|VOD|on demand"
    r"|digital\w*|DVD"
    r"|Blu-ray|hits|arriv\w+|on its way|coming"
    r"|out now|(?:is |it's |, )out\b"
    r"|online|due|in select|limited|goes on|bows?|lands|debuts|streets|available|distribution)\b",
    re.I,
)
_OTHER_FILM = re.compile(
    r"\b(?:last|previous|earlier|other|original|first|debut|second|next) (?:\w+ )?(?:films?|features?|movies?"
    r"|one)\b[^.;]{0,50}\Z"
)
_NO_DISTRIBUTOR = re.compile(
    r"\b(?:tickets?|novel|book|published|record|soundtrack|album|trailer (?:via|from)|found|poster)\b", re.I
)
_CUES = (
    "picked", "snapped", "scooped", "acquired", "bought", "distributed", "handled", "released", "release",
    "put",
    "being", "for", "brought", "taken", "nabbed",
)  # fmt: skip
_FARTHEST = 90  # characters before a preposition in which a release is told


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_BY, *_CUES):
        if not (_is_of_another(page, cue.start(), found) or _is_of_years_ago(page, cue.end())):
            yield from _named(page, cue.end(), found, surely=_is_plot(page, cue))
    yield from _buyers(page, found)
    for cue in page.hits(_THROUGH, "through", "via", "courtesy", "thanks", "out", "care", "by"):
        if _is_out_now(page, cue) or _is_given(page, cue) or _is_release(page, cue.start()):
            yield from _named(page, cue.end(), found)
    for cue in page.hits(_FROM, "from"):
        if _is_release(page, cue.start()) and not _is_seller(page, cue.start()):
            is_sure = _is_right_behind_day(page, cue.start()) or _RELEASE_FROM.search(
                page.prose, max(page.start, cue.start() - 50), cue.start()
            )
            yield from _named(
                page, cue.end(), found, surely=not (is_sure or _opens_sentence(page, cue.start()))
            )


def _is_right_behind_day(page: Page, at: int) -> bool:
    """As in "opens in select theaters on May 9 from COMPANY"."""
    dates = page.dates(_before(page, at))
    return bool(dates) and dates[-1].end == at - 1 and dates[-1].is_day


def _opens_sentence(page: Page, at: int) -> bool:
    """As in "Opening in New York this Friday, from COMPANY, Harrow Lane"."""
    return _OPENING.fullmatch(page.prose, page.sentence_at(at).start, at) is not None


def _buyers(page: Page, found: Findings) -> Iterator[Find]:
    """As in "went to Lantern Films", "has been sold to Tarn Street for the UK"."""
    if not page.has("went", "goes", "gone", "sold", "found", "finds", "landed", "lands"):
        return
    for sale in page.hits(_WENT, "went", "goes", "gone", "found", "finds", "landed", "lands"):
        if not page.prose.endswith(("which ", "that "), page.start, sale.start()):
            yield from _named(page, sale.end(), found, surely=True)
    for sale in page.hits(_SOLD, "has", "have", "had", "was", "went", "sold"):
        yield from as_distributor(page, Span(*sale.span("who")), found)
        if too := _SOLD_TOO.search(page.prose, sale.end(), page.sentence_at(sale.start()).end):
            yield from as_distributor(page, Span(*too.span("who")), found)


def _is_out_now(page: Page, cue: re.Match[str]) -> bool:
    return cue.group() == "out now from " and not _NO_DISTRIBUTOR.search(
        page.prose, *_before(page, cue.start())
    )


def _is_given(page: Page, cue: re.Match[str]) -> bool:
    """As in "a trailer has arrived courtesy of COMPANY"."""
    return cue.group().startswith(_GIVEN) and bool(_MATERIAL.search(page.prose, *_before(page, cue.start())))


def _is_release(page: Page, at: int) -> bool:
    """Whether the clause before tells of a release."""
    before = _before(page, at)
    return bool(_RELEASE.search(page.prose, *before)) and not _NO_DISTRIBUTOR.search(page.prose, *before)


def _is_seller(page: Page, at: int) -> bool:
    """As in "has acquired the rights to Harrow Lane from COMPANY"."""
    return page.prose.find("rights", *_before(page, at)) >= 0


def _before(page: Page, at: int) -> Span:
    """What the sentence says right before a place."""
    return Span(max(page.sentence_at(at).start, at - _FARTHEST), at)


def _is_of_another(page: Page, at: int, found: Findings) -> bool:
    """As in "Tin Skies was released by", "the novel was bought by"."""
    start = max(page.sentence_at(at).start, at - 60)
    before = page.prose[start:at]
    clause = before.rsplit(", ", 1)[-1]
    of_which = before if clause.startswith(("which", "that", "who", "and")) else clause
    return bool(
        _NO_DISTRIBUTOR.search(of_which) or _CRAFT.search(clause) or _OTHER_FILM.search(before)
    ) or is_other_title(before, found.titles)


def _is_of_years_ago(page: Page, at: int) -> bool:
    """As in "was distributed by Lantern Row in 2013", in a post of another year."""
    behind = _IN_YEAR.match(page.prose, at, min(page.end, at + 60))
    return bool(behind and page.published and int(behind["year"]) < page.published.year - 1)


def _is_plot(page: Page, cue: re.Match[str]) -> bool:
    """As in "is picked up by Coastal Watch": a film that was sold is told of in the past."""
    at = cue.start()
    is_sold = cue.group().lower().startswith(("released", "distributed"))
    return not is_sold and page.prose.endswith((" is ", " gets ", " are "), max(0, at - 6), at)


def _named(page: Page, at: int, found: Findings, surely: bool = False) -> Iterator[Find]:
    company = company_after(page, at)
    if company is None or not is_company(page, company, found):
        return
    name = company_name(page, company)
    if is_surely_company(name) or not surely:
        yield Find("distributor", name, *company)
        yield from _next_named(page, company.end, found)


def _next_named(page: Page, at: int, found: Findings) -> Iterator[Find]:
    """As in "from A24 and Lionsgate", "by A24 in Canada, and Lionsgate in the UK"."""
    if again := _NEXT_BY.match(page.prose, at):
        yield from _named(page, again.end(), found)
        return
    joint = _AND.match(page.prose, at)
    company = company_after(page, joint.end()) if joint else None
    if joint and company and is_company(page, company, found):
        name = company_name(page, company)
        if is_surely_company(name) or joint["where"]:
            yield Find("distributor", name, *company)
