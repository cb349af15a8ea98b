"""The territory whose rights the post tells of: a trade paper's dates are of there, where none says else."""

import re

from matinee.reading.market import market_codes
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORY

_OF = rf"(?:North American?|(?<!North )(?<!South )(?<!Latin )(?:{TERRITORY}|{NATIONALITY}))"
# "North American theatrical, home video and digital rights", "domestic rights".
_KIND = (
    r"(?:(?:all|theatrical|home|video|entertainment|digital|streaming|and|TV|VOD|distribution|exclusive"
    r"|educational),? )"
)
_BEFORE = re.compile(
    rf"\b(?:the )?{_OF}(?:,? (?:and |& )?(?:the )?{_OF}){{0,4}} (?:{_KIND}{{0,6}}|(?:[a-z\-]+,? ){{0,2}})\Z"
    rf"|\b(?P<domestic>domestic) {_KIND}{{0,4}}\Z"
)
# "has set a U.S. release for it", whose day another sentence tells.
_RELEASE = re.compile(
    r"\b(?:set|sets|plans|planning|announced?|announces|confirmed|secured|lands?|landed|gets"
    r"|given) (?:an? |its )"
    rf"(?:(?:official|first|wide|limited) )?{_OF} (?:(?:theatrical|digital|limited|cinema) ){{0,2}}\Z"
)
_NATION = re.compile(rf"(?<!\w){NATIONALITY}")
_ONE_MARKET = ({"GB", "IE"}, {"AU", "NZ"}, {"CA", "US"})  # bought and opened together, as a rule
_ROOM = 70  # characters before "rights" in which its territories stand


def rights_market(page: Page) -> list[str]:
    """The territory whose rights are told of, or those bought in one go; none where they are told apart."""
    deals: list[set[str]] = []
    for at in page.at("rights"):
        start = max(page.sentence_at(at).start, at - _ROOM)
        if named := _BEFORE.search(page.prose, start, at):
            told = {"US"} if named["domestic"] else set(market_codes(page.prose, *named.span()))
            told.update(NATIONALITIES[name.group()] for name in _NATION.finditer(named.group()))
            deals.append(told)
    for at in page.at("release") if not deals else ():
        if named := _RELEASE.search(page.prose, max(page.sentence_at(at).start, at - _ROOM), at):
            told = set(market_codes(page.prose, *named.span()))
            told.update(NATIONALITIES[name.group()] for name in _NATION.finditer(named.group()))
            deals.append(told)
    told = set().union(*deals)
    return sorted(told) if len(deals) == 1 or len(told) == 1 or told in _ONE_MARKET else []
