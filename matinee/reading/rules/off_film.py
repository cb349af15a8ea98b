"""A post on people or companies and no film, by its first sentences: who has died, who got which post, which
company is founded, sold or bankrupt.

Leaves deaths and posts in a film's plot alone, and whatever a headline with one film's title says.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import own_quoted
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.92
EXAMPLE = "Tarn Moves Up\n\nLantern Row has promoted Bo Tarn to executive vice president of acquisitions."

EARLY = 2  # sentences
NEAR = 4  # sentences in which an age follows
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DIED = re.compile(
    rf"died (?:(?:peacefully|suddenly|at home) )?(?:on |this |last |early )?(?:{_DAY}|at (?:the age of )?\d\d"
    r"|aged \d\d|(?:on )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}\b|\d{1,2} [A-Z][a-z]{2,8}\b)|of (?:cancer"
    r"|complications"
    r"|a (?:heart|stroke|long)|natural|pneumonia|heart|lung|an illness)|in (?:his|her) sleep"
    r"|after (?:a|an) (?:[\w\-]+ )?(?:illness|battle|fall|accident|stroke))"
)
_AGED = re.compile(
    r"\b(?:(?:He|She|They) (?:was|were) (?P<age>\d\d)\b|(?:aged|age of|at age) \d\d\b)|, \d\d\Z"
)
_OFFICE = (
    r"(?:(?:(?:executive|senior|group|deputy|associate|co-|interim|new|first|founding|managing|co) ?){0,4}"
    r"(?:vice[- ]presidents?|president|chairman|chairwoman|chair|chief [\w\-]+(?: officer)?|ceo|coo"
    r"|cfo|evp|svp|vp"
    r"|managing director|(?:artistic|festival|programming|creative|commercial|executive|general) director"
    r"|head programmer|director of (?:programming|acquisitions|sales|development|distribution|marketing|film)"
    r"|(?:co-)?heads? of (?:[a-z]+ )?(?:acquisitions|sales|production|distribution"
    r"|marketing|films?|development|programming|industry|content|drama|documentar(?:y|ies)|studio|publicity"
    r"|communications|streaming|animation|exhibition|scripted|originals|cinema)|general manager))\b"
)
_APPOINTED = re.compile(
    r"\w+ (?:[^\s.;]+ ){0,9}?(?:(?:to|as|to be|to become|to serve as|into) )?(?:the |its |an? |her |his )?"
    rf"(?:(?:newly created|role of|position of|post of|role as|job of|title of) )*(?:the )?{_OFFICE}",
    re.I,
)
_APPOINTS = (
    "promoted", "promotes", "appointed", "appoints", "named", "names", "hired", "hires", "tapped", "taps",
    "upped", "ups", "elevated", "elevates", "recruited", "recruits", "poached", "succeeds", "succeed",
)  # fmt: skip
_JOINS = re.compile(rf"\w+ (?:[^\s.;]+ ){{0,6}}?as (?!an? |the )(?:[\w\-'’]+ ){{0,3}}?{_OFFICE}", re.I)
_STEPS_DOWN = re.compile(
    rf"(?:stepping|stepped|steps|step|standing|stood|stands) (?:down"
    rf"|aside) (?:[^\s.;]+ ){{0,4}}?as (?:[\w\-']+ ){{0,3}}?{_OFFICE}",
    re.I,
)
_COMPANY = (
    r"(?:label|banner|outfit|shingle|company|arm|division|imprint|distributor|sales agent|sales agency"
    r"|streaming service|streamer|production house|joint venture|sales house|studio)"
)
_FOUNDED = re.compile(
    rf"\w+ (?:an?|their|its|his|her|the|own) (?:(?!film|movie)[\w\-]+,? ){{0,5}}?{_COMPANY}\b(?!'s"
    rf"|’s| (?:film|comedy|drama))",
    re.I,
)
_FOUNDS = (
    "launched", "launches", "launch", "launching", "founded", "forms", "formed", "forming", "opened",
    "established", "starts", "founding",
)  # fmt: skip
_RUINED = re.compile(
    r"(?:filed for (?:(?:[\w\-]+ ){0,3}(?:bankruptcy|protection|insolvency|administration|chapter))"
    r"|shut(?:s|ting)? (?:down (?:its|the) (?:[\w\-]+ ){0,3}(?:division|arm|label|office|business)|its doors)"
    r"|(?:lays|laid|laying) off (?:[\w\-]+ ){0,3}(?:staff|staffers|employees|percent)|bankruptcy\b)",
    re.I,
)
_RUINS = (
    "filed", "shut", "shuts", "shutting", "lays", "laid", "laying", "bankruptcy",
)  # fmt: skip
_PLOT = re.compile(
    rf"\b(?:[Ww]hen|[Aa]fter|plays?|playing|stars? as|about|follows|tells|centers|centres|where|cast|roles?"
    rf"|{FILM})(?!\w)"
    r"|\bwho \Z"
)
_CASTING = re.compile(r"\b(?:cast|roles?(?! of| as)|ensemble)\b")
_READ_EARLY = (
    (_APPOINTED, _APPOINTS),
    (_JOINS, ("join", "joins", "joining", "joined", "returns", "returning", "moves", "moving")),
    (_STEPS_DOWN, ("stepping", "stepped", "steps", "step", "standing", "stood", "stands")),
    (_FOUNDED, _FOUNDS),
    (_RUINED, _RUINS),
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if len(own_quoted(page)) == 1:
        return
    if words := _death(page) or _news(page, found.title):
        yield Find("subject", "none", *words)


def _news(page: Page, title: str | None) -> Span | None:
    for pattern, cues in _READ_EARLY:
        for told in page.early_hits(EARLY, pattern, *cues):
            if not _is_plot(page, told) and not _is_with_film(page, told, title):
                return Span(*told.span())
    return None


def _is_with_film(page: Page, told: re.Match[str], title: str | None) -> bool:
    """As in "has launched a company with Harrow Lane": the sentence goes on to the film."""
    rest = page.prose[told.end() : page.sentence_at(told.start()).end]
    return rest.startswith(" with ") or (bool(title) and (title or "") in rest)


def _death(page: Page) -> Span | None:
    """Who "died on Tuesday", with an age in the headline or the next sentences."""
    for died in page.early_hits(EARLY, _DIED, "died"):
        aged = (_AGED.search(page.text, *span) for span in page.opening(NEAR))
        if not _is_plot(page, died) and any(aged):
            return Span(*died.span())
    return None


def _is_plot(page: Page, told: re.Match[str]) -> bool:
    start = page.sentence_at(told.start()).start
    is_cast = bool(_CASTING.search(told.group()))
    return is_cast or page.is_quoted(told.start()) or bool(_PLOT.search(page.prose, start, told.start()))
