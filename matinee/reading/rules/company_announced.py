"""The distributor as the one who announces: "COMPANY said on Monday that the film will open", "COMPANY has
announced that it has acquired", "distributor COMPANY has set", "COMPANY is the distributor in Chile".

Leaves directors and makers who announce, and companies whose sentence tells of no release, alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import as_distributor
from matinee.reading.company_run import companies_before, company_after
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import REGION

KINDS = ("distributor",)
NEEDS = ("title", "director", "writer")
CONFIDENCE = 0.82
EXAMPLE = "Lantern Row said on Monday that the film will open in Peru in June."

_DAY = r"(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week|exclusively|now)"
_SAID = re.compile(
    rf"(?:has |have |today |have today |has today )?(?:said|announces?|announced|confirms?"
    rf"|confirmed|revealed|reports?"
    rf"|says|shared|tells us|told us)(?: {_DAY})?\b"
    r"|(?:is|are) (?:so |very )?(?:proud|pleased|thrilled|delighted|excited|happy|honou?red) to (?:announce"
    r"|present|confirm|bring|release|share|be (?:bringing|releasing|presenting))\b"
)
_RELEASE = re.compile(
    r"\b(?:releas\w*|theatrical\w*|theaters?|theatres?|cinemas?|distribut\w+|rights|premiere"
    r"|will (?:now )?open|stream\w*|available|DVDs?|Blu-ray|VOD|[Oo]n[- ][Dd]emand|[Dd]igital\w*)\b"
)
_DISTRIBUTOR = re.compile(
    r"[Dd]istributors?(?:[,:]| is| will be)? (?=[^\W_a-z])(?!of |for )|[Ss]treaming (?:service|giant"
    r"|platform) (?=[A-Z])"
    r"|[Ss]treamer (?=[A-Z])"
)
_APPOSITION = re.compile(
    r"(?:is (?:the |its |their )?(?:(?:\w+ )?distributor)\b|, (?:the|an?) (?:[\w\-’']+ ){0,4}distributor\b"
    r"|has set [^.;]{3,40} for the (?:premiere|release|launch|debut) of\b"
    r"|has set (?:an? )?[^.,;]{0,30}(?:release|date)\b)"
)
_NEXT_TERRITORY = re.compile(
    rf"is (?:the|its) distributor (?:in|for) (?:the )?{REGION}(?:,| and"
    rf"|;) (?P<next>[^\W_a-z][^,.;]{{1,40}}) (?:in|for) (?:the )?{REGION}"
)
_EARLY = 5  # sentences
_SAYING = (
    "has", "have", "is", "are", "said", "announced", "announces", "confirmed", "confirms", "tells",
    "told", "today",
    "revealed",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for verb in page.early_hits(_EARLY, _SAID, *_SAYING):
        if _RELEASE.search(page.prose, *page.sentence_at(verb.start())):
            yield from _companies(page, verb.start(), found)
    for noun in page.early_hits(_EARLY, _DISTRIBUTOR, "distributor", "distributors", "streaming", "streamer"):
        yield from _company_at(page, noun.end(), found)
    if page.has("distributor"):
        for next_one in page.hits(_NEXT_TERRITORY, "is"):
            yield from _company_at(page, next_one.start("next"), found)
    if page.has("distributor") or "has set " in page.prose:
        for match in _APPOSITION.finditer(page.prose, page.start, page.end):
            yield from _companies(page, match.start(), found)


def _company_at(page: Page, at: int, found: Findings) -> Iterator[Find]:
    company = company_after(page, at)
    if company:
        yield from as_distributor(page, company, found)


def _companies(page: Page, at: int, found: Findings) -> Iterator[Find]:
    for company in companies_before(page, at):
        yield from as_distributor(page, company, found)
