"""The territories told with a date of release."""

import re
from collections.abc import Sequence

from matinee.reading.any_of import any_of
from matinee.reading.channel import Channel
from matinee.reading.dated import Dated
from matinee.reading.fact import Span
from matinee.reading.market import market_codes, markets_in, territory_before
from matinee.reading.page import Page, once_a_page
from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORIES, TERRITORY
from matinee.reading.release_words import CLAUSE

_OUTSIDE = re.compile(r"\b[Oo]utside (?:of )?(?:the )?")
_EVERYWHERE = re.compile(r"\b(?:everywhere|worldwide|globally|around the world)\b")
_REGION = re.compile(
    r"\b(?:[Ii]nternational(?:ly)?(?! (?:\w+ ){0,2}Fest)|[Oo]utside|Europe|Asia|America|Africa|Scandinavia"
    r"|overseas|abroad)\b"
)
_RIGHTS = re.compile(r"\b(?:the|acquired|bought|landed|nabbed|has|taken|up) [^,;]{2,40}\brights\b")
_LEADING = re.compile(rf"(?:And |But |,? and )?[Ii]n (?:the )?{TERRITORY}(?: and (?:the )?{TERRITORY})?,? ")
_WATCHERS = ("audiences", "viewers", "fans", "cinemagoers", "moviegoers", "filmgoers", "those", "people")
_AUDIENCES = re.compile(
    r"\b(?:[Aa]udiences|[Vv]iewers|[Ff]ans|cinemagoers|moviegoers|filmgoers|[Tt]hose|people)"
    rf"(?: across| of)? in (?:the )?{TERRITORY}(?:,? (?:and |& )?(?:the )?{TERRITORY}){{0,4}}"
)
# Who opens it: "French distributor Lune Row", "Spain's Lune Row".
_BUYER = re.compile(
    rf"\b(?P<of>{NATIONALITY}) (?:[a-z\-]+ )?(?:distributor|buyer|label|outfit|streamer|broadcaster) [A-Z]"
    rf"|(?<![\w'])(?P<where>{any_of(TERRITORIES)})'s (?!Oscar|Academy|Film|National|Got)[A-Z][\w\-]+ "
    r"(?:[A-Z][\w\-]+,? )?(?=(?:will |has |is |opens|releases|plans|goes|which))"
)
_NAME = re.compile(r"[^\W_a-z][^()\d]{1,40}")
_GOES_ON = re.compile(r"\b(?:expand\w*|follow\w*|roll\w* out|(?:going|goes|go) (?:wide|nationwide))\b")
_LONGEST_VERB = 24
_ROOM = 32  # characters before a verb or channel in which its territory may stand: "in the US, it opens"


def release_places(dated: Dated, channels: Sequence[Channel], last: list[str]) -> list[str]:
    """The territories told with the date; where no verb begins anew, those told last go on."""
    text, start = dated.page.prose, dated.start(channels)
    if leading := _leading(text, Span(dated.before.start, start)):
        return leading
    # A clause is known by the word behind it, which may be the verb at `start`.
    matches = CLAUSE.finditer(text, dated.before.start, min(start + _LONGEST_VERB, dated.when.start))
    clauses = [match.end() for match in matches if match.end() <= start]
    near = max(start - _ROOM, *clauses, dated.before.start)
    named = markets_in(text, near, dated.when.start) or markets_in(text, *dated.behind)
    if named:
        outside = _OUTSIDE.search(text, max(dated.page.start, near - 12), named[0][0])
        return [] if outside else [code for *_, code in named]
    if dated.page.has(*_WATCHERS) and (audiences := _AUDIENCES.search(text, *dated.before)):
        return market_codes(text, *audiences.span())
    if of_buyer := _of_buyer(dated.page, Span(dated.before.start, start)):
        return of_buyer
    has_rights = text.find("rights", dated.before.start, start) >= 0
    rights = _RIGHTS.search(text, dated.before.start, start) if has_rights else None
    of_rights = market_codes(text, *rights.span()) if rights else []
    return of_rights or ([] if _begins_anew(dated, near, channels) else last)


def _of_buyer(page: Page, before: Span) -> list[str]:
    """As in "French distributor Lune Row opens it", or where "France (Lune Row)" stands elsewhere."""
    if buyer := _BUYER.search(page.prose, *before):
        return [NATIONALITIES[buyer["of"]] if buyer["of"] else TERRITORIES[buyer["where"]]]
    for name, code in _buyers(page).items():
        if page.prose.find(f"{name} ", *before) >= 0:
            return [code]
    return []


@once_a_page
def _buyers(page: Page) -> dict[str, str]:
    """The buyers in brackets behind their territory, by name."""
    sold: dict[str, str] = {}
    for aside in page.parentheses:
        name = Span(aside.start + 1, aside.end - 1)
        is_behind_word = page.prose[aside.start - 2 : aside.start - 1].isalpha()
        if is_behind_word and _NAME.fullmatch(page.prose, *name):
            place = territory_before(page.prose, aside.start, page.start)
            sold |= {page.prose[name.start : name.end]: place[1]} if place else {}
    return sold if len(sold) > 1 else {}


def is_everywhere(page: Page, sentence: Span) -> bool:
    """Whether a sentence tells of no territory, but of the world or all the rest of it."""
    return bool(_EVERYWHERE.search(page.prose, *sentence) or _REGION.search(page.prose, *sentence))


def _leading(text: str, before: Span) -> list[str]:
    """As in "in Spain, where it opened", "in the UK, it opens"."""
    if (where := text.find(", where ", *before)) >= 0:
        return market_codes(text, max(before.start, where - _ROOM), where)
    leading = _LEADING.match(text, *before)
    return market_codes(text, *leading.span()) if leading else []


def _begins_anew(dated: Dated, near: int, channels: Sequence[Channel]) -> bool:
    text = dated.page.prose
    has_verb = dated.verb is not None and dated.before.start <= dated.verb.start() < dated.when.start
    if has_verb and not _GOES_ON.search(text, *dated.before):
        return True
    far = _EVERYWHERE.search(text, near, dated.behind.end) or _REGION.search(text, near, dated.behind.end)
    return bool(far) or any(way.outlet for way in channels)
