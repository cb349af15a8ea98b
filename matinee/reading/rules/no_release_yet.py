"""That a release has no date yet: "No release date has been set", "still no word on a US release".

"No date yet" is a value: a release with the date "". Leaves "no trailer yet" alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.market import market_codes
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES
from matinee.reading.values import Release

KINDS = ("release",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "No US release date has been set yet - stay tuned for updates."

_COMING = r"(?:(?:release|distribution) (?:dates?|details|plans)|dates?|release|rollout|opening)\b"
_NONE = re.compile(
    r"no (?P<which>(?:[\w.]+ ){0,6}?)(?:(?:release|distribution|Distribution) )?dates?(?: or plans)?"
    r"(?: (?:has|have|is|are|was))?(?: (?:been|yet))*"
    r"(?: (?:set|announced|confirmed|revealed|available|known))?"
    r"(?: yet)?(?: for (?P<after>[\w.]+(?: \w+)?))?"
    r"|(?:has|have|does|do|did)(?: not|n't) (?:yet )?(?:have|set|announced?|confirmed) (?:a|any|an) "
    r"(?P<which2>(?:[\w.]+ ){0,5}?)(?:(?:release|distribution|Distribution) )?dates?(?: as of)?(?: yet)?"
    r"|no (?P<which3>(?:[\w.]+ ){0,3})release (?:outside [\w ]+ )?(?:(?:has been|is|was) )?"
    r"(?:announced|set|confirmed|planned|scheduled)"
    r"|(?P<which4>(?:US |UK |U\.S\. |U\.K\. )?)release (?:is |still |yet )*to be (?:announced|set|confirmed)"
    r"|no word on (?P<which5>(?:[\w.\-]+ ){0,3}?)(?:release )?yet"
    r"|no word(?: (?:yet|as yet|so far|at this time))? (?:on|about|regarding) (?:(?:an?|the|its|any|when) )?"
    rf"(?P<which7>(?:[\w.]+ ){{0,3}}?){_COMING}"
    r"|no word(?: (?:yet|as yet|so far))? (?:on"
    r"|about) (?:an? )(?P<which13>(?:[\w.]+ ){0,2}?(?:Blu-?ray|DVD|disc"
    r"|(?:US|UK|U\.S\.|U\.K\.|American|British|North American|domestic) (?:bow|run|debut)))\b"
    r"|no word(?: (?:yet|as yet|so far))? (?:on|about) when"
    r"(?! [^.;]{0,40}\b(?:trailer|teaser|poster|season|sequel|shoot|filming)) (?:[\w'’]+ ){1,6}?"
    r"(?:reach|arriv|open|hit|land|bow|com|be released|be out|get here)\w*(?P<which12>(?: [\w.]+){0,5})"
    rf"|as for (?:an? |the )?(?P<which8>(?:[\w.]+ ){{0,3}}?){_COMING},?"
    r" (?:nobody|no one|who) (?:knows|can say)"
    r"|yet to (?:set|announce|receive|get|land|confirm|reveal|be given|have) (?:an?|its|any) "
    r"(?P<which9>(?:[\w.]+ ){0,3}?)release(?: date)?\b"
    r"|(?:awaiting|waiting for|without) (?:an?|its) (?P<which10>(?:[\w.]+ ){0,3}?)release date"
    rf"|(?P<which11>(?:(?:US|UK|U\.S\.|U\.K\.|American|British) )?){_COMING} (?:(?:has|have|is|are|remains?"
    r"|still) ){1,3}(?:TBA\b|TBD\b|unannounced|up in the air"
    r"|(?:yet to be|to be|not (?:yet )?been|not yet) (?:set|announced|confirmed|revealed|dated|determined))"
    r"|nothing (?:in|for) (?P<which6>(?:[\w.]+ ){1,3}?)yet",
    re.I,
)
_DISC = re.compile(r"\b(?:DVD|Blu-?ray|home video)\b", re.I)
_ROUGH = re.compile(r"\b(?:exact|specific|precise|firm) ")
_FESTIVAL = re.compile(r"\bfestivals? ", re.I)
_SURE = re.compile(r"release|distribution|set\b|yet|announced|confirmed|word|for\b", re.I)
_CUES = ("no", "nothing", "yet", "awaiting", "waiting", "without", "release")
# Words that begin what is looked for only where the page has others that must follow.
_OF_DATES = ("has", "have", "does", "do", "did", "hasn", "haven", "doesn", "don", "didn")
_OF_PLANS = ("us", "uk", "u", "american", "british")
_PLANS = (
    "announced", "set", "confirmed", "revealed", "dated", "determined", "tba", "tbd", "unannounced", "air",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    told = [
        match
        for match in page.hits(_NONE, *_cues(page))
        if _SURE.search(match.group())
        and not _ROUGH.search(match.group())
        and not _FESTIVAL.search(match.group())
    ]
    for match in [match for match in told if _place(match)][:1] or told[:1]:
        text = page.words(page.sentence_at(match.start()))
        yield Find("release", Release("", _place(match), _channel(match), None, text), *match.span())


def _cues(page: Page) -> Iterator[str]:
    yield from _CUES
    if page.has("date", "dates"):
        yield from _OF_DATES
    if page.has(*_PLANS):
        yield from _OF_PLANS
    if page.has("knows", "say"):
        yield "as"


def _channel(match: re.Match[str]) -> str | None:
    """Physical where the words name only a disc: "no word on Blu-ray yet"."""
    return "physical" if _DISC.search(match.group()) else None


def _place(match: re.Match[str]) -> str | None:
    """The territory that is named before "release date", or behind it: "for France"."""
    which = " ".join(words for words in match.groups() if words)
    codes = market_codes(which, 0, len(which))
    codes = codes or [NATIONALITIES[word] for word in which.split() if word in NATIONALITIES]
    return codes[0] if codes else None
