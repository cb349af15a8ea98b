"""Lists of titles in running text: "the cult hit A, ghost movie B, and STAR's spy movie C"."""

import re

from matinee.reading.fact import Span
from matinee.reading.foreign import looks_foreign
from matinee.reading.page import Page
from matinee.reading.title_describer import TITLE_START
from matinee.reading.title_item import Listed, item_at

MOST = 40  # titles in one list
_NAMELESS = re.compile(
    r"(?:many|several|numerous|various|some|countless|a few|a number of) (?:[\w\-]+ ){0,3}?(?:shorts"
    r"|short films|videos"
    r"|commercials|docs|documentaries|films|episodes|series)(?: and |, and |, )"
)
_SEPARATOR = re.compile(
    r"\s*[,;/+]?\s*(?P<joint>(?:(?:and for|and|&|plus|as well as|along with|in addition to"
    r"|followed by|then|also|both"
    r"|but also|before that|not to mention|most recently|more recently|recently|previously|later|finally"
    r"|now),? ){0,5})"
)
_CLOSER = re.compile(
    r",? (?:previously|most recently|before|among|earlier|recently|so far|to date|as well|respectively)\b"
    r"|,? (?:and|&|plus) (?:a few|many|some|several|other|more|various|numerous|lots|countless)\b|,? etc\b|\)"
)
# "and Salt, Sea & Sun previously": behind the list's "and" a comma is the title's.
_COMMA_INSIDE = re.compile(
    rf", {TITLE_START}[^,.;()\n]{{1,30}}? & {TITLE_START}[^,.;()\n]{{1,30}}?(?= previously| most recently"
    rf"|\.|\Z)"
)
_OTHER_DEED = re.compile(
    r"(?:the |an? )?(?:co-)?(?:wrote|written|writing|penned|scripted|produced|edited|shot|lensed|starred"
    r"|acted|appeared|scored"
    r"|writer|producer|editor|star|cinematographer) "
)
# "Wszystko jest morze, and Elsa previously": small words before the list's last comma are a title's.
_STILL_A_LIST = re.compile(rf"[^.;:()\n]{{1,120}}, (?:and|&) {TITLE_START}[^.,;:()\n]{{1,60}} previously\b")
# Said of one of the films: "Ferry, which won in Oslo, and Ash".
_TOLD = re.compile(rf", which [^,.;:()\n]{{3,80}}(?=, (?:and|&|plus|as well as) {TITLE_START})")
_SOMEBODY = re.compile(r" (?:helmer|director|filmmaker|star|actor|actress|writer)\b(?!,? (?:and|previously))")
_OPENS_ANEW = re.compile(
    r"\b(?:films|movies|features|docs|documentaries|shorts|series|comedies|dramas|thrillers)\b"
)


def titles_in(page: Page, start: int, end: int, is_whole: bool = False) -> list[Span]:
    """The titles of the list that begins at `start`, past describers; it ends where no title follows.

    `is_whole` says that the list fills the span, as between brackets: there commas alone may join it.
    """
    return list(page.once(("titles", start, end, is_whole), lambda: _titles_in(page, start, end, is_whole)))


def _titles_in(page: Page, start: int, end: int, is_whole: bool) -> list[Span]:
    found: list[Listed] = []
    nameless = _NAMELESS.match(page.prose, start, end)
    at, is_joined, had_joint = nameless.end() if nameless else start, False, False
    while len(found) < MOST and (
        item := item_at(page, at, end, is_joined, _is_foreign(page, found, at, end))
    ):
        if found and found[0].is_marked and not item.is_marked and not _is_bare_after_quote(page, found[0]):
            break
        if found and not item.is_marked and _SOMEBODY.match(page.prose, item.end, end):
            break  # "“Ferry,” the Oslo helmer again"
        if is_joined and len(found) > 1 and (tail := _COMMA_INSIDE.match(page.prose, item.end, end)):
            item = Listed([*item.titles[:-1], Span(item.titles[-1].start, tail.end())], tail.end(), False)
        had_joint = had_joint or is_joined
        is_joined = is_joined and not _OPENS_ANEW.search(page.prose, at, item.titles[0].start)
        found.append(item)
        is_joined = is_joined or len(item.titles) > 1
        told = _TOLD.match(page.prose, item.end, end)
        separator = _SEPARATOR.match(page.prose, told.end() if told else item.end, end)
        if separator is None or not (separator.group().strip() or item.is_marked):
            break
        if is_joined and not separator["joint"] and not item.is_marked:
            break
        is_joined = is_joined or bool(separator["joint"])
        at = separator.end()
        if _OTHER_DEED.match(page.prose, at, end):
            break
    if len(found) > 1 and not (is_whole or is_joined or had_joint or _is_closed(page, found, end)):
        del found[1:]
    return [title for item in found for title in item.titles]


def _is_foreign(page: Page, found: list[Listed], at: int, end: int) -> bool:
    """Whether the next may be a title in another language: the list began with one, or is closed later."""
    if not found:
        return False
    return looks_foreign(page.words(found[0].titles[0])) or bool(_STILL_A_LIST.match(page.prose, at, end))


def _is_bare_after_quote(page: Page, first: Listed) -> bool:
    """A house may quote its series and leave films bare; who quotes with “ ” or italics marks everything."""
    return page.prose[first.titles[0].start - 1] == '"'


def _is_closed(page: Page, found: list[Listed], end: int) -> bool:
    last = found[-1]
    return all(item.is_marked for item in found) or bool(_CLOSER.match(page.prose, last.end, end))
