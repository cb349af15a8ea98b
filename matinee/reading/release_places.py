"""The territories told with a date of release."""

import re
from collections.abc import Sequence

from matinee.reading.channel import Channel
from matinee.reading.dated import Dated
from matinee.reading.fact import Span
from matinee.reading.market import market_codes, markets_in
from matinee.reading.page import Page
from matinee.reading.place import TERRITORY
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
_GOES_ON = re.compile(r"\b(?:expand\w*|follow\w*|roll\w* out|(?:going|goes|go) (?:wide|nationwide))\b")
_ROOM = 32  # characters before a verb or channel in which its territory may stand: "in the US, it opens"


def release_places(dated: Dated, channels: Sequence[Channel], last: list[str]) -> list[str]:
    """The territories told with the date; where no verb begins anew, those told last go on."""
    text, start = dated.page.prose, dated.start(channels)
    if leading := _leading(text, Span(dated.before.start, start)):
        return leading
    clauses = [match.end() for match in CLAUSE.finditer(text, dated.before.start, start)]
    near = max(start - _ROOM, *clauses, dated.before.start)
    named = markets_in(text, near, dated.when.start) or markets_in(text, *dated.behind)
    if named:
        outside = _OUTSIDE.search(text, max(dated.page.start, near - 12), named[0][0])
        return [] if outside else [code for *_, code in named]
    if dated.page.has(*_WATCHERS) and (audiences := _AUDIENCES.search(text, *dated.before)):
        return market_codes(text, *audiences.span())
    has_rights = text.find("rights", dated.before.start, start) >= 0
    rights = _RIGHTS.search(text, dated.before.start, start) if has_rights else None
    of_rights = market_codes(text, *rights.span()) if rights else []
    return of_rights or ([] if _begins_anew(dated, near, channels) else last)


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
