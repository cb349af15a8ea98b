"""Lists of titles in running text: "the cult hit A, ghost movie B, and STAR's spy movie C"."""

import re

from matinee.reading.fact import Span
from matinee.reading.foreign import looks_foreign
from matinee.reading.page import Page
from matinee.reading.proper import is_person
from matinee.reading.title_describer import TITLE_START
from matinee.reading.title_item import Listed, item_at

MOST = 40  # titles in one list
LONGEST_INITIALS = 6  # characters of a title that is in capitals wherever it stands, as "RRR" or "M*A*S*H"
_NAMELESS = re.compile(
    r"(?:many|several|numerous|various|some|countless|a few|a number of) (?:[\w\-]+ ){0,3}?(?:shorts"
    r"|short films|videos"
    r"|commercials|docs|documentaries|films|episodes|series)(?: and |, and |, )"
)
_SEPARATOR = re.compile(
    r"\s*[,;/+]?\s*(?P<joint>(?:(?:and for|and|&|plus|as well as|along with|in addition to"
    r"|followed by|then|also|both"
    r"|but also|before that|not to mention|most recently|more recently|recently|previously|later|finally"
    r"|now),? ){0,5})(?:(?:also )?(?:co-)?(?:directed|helmed|made) (?=[\"“]))?"
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
# "the shorts Ash and Two Ferries, No Boat.", "and Salt, Salt, plus episodes of": so is the last one.
_LAST_COMMA = re.compile(
    rf", (?P<rest>{TITLE_START}[^,.;:()\n“”\"]{{0,40}}?)(?P<close> (?:previously|most recently|before (?:this"
    r"|that|now)|so far|to date|as well)\b|,? (?:plus|as well as|along with|in addition to) |(?=\.|\Z))"
)
_OF_FILMS = re.compile(r"\b(?:films|movies|features|shorts|docs|documentaries) ")
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
        if found and _is_of_other_kind(page, found[0], item, end):
            break
        if (is_joined or len(item.titles) > 1) and not item.is_marked:
            item = _with_comma(page, start, item, end, is_joined and len(found) > 1)
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


def _with_comma(page: Page, start: int, item: Listed, end: int, is_late: bool) -> Listed:
    """The item with what its title has behind a comma, if that ends the list and is no person's name."""
    if not page.prose.startswith(", ", item.end):
        return item
    if is_late and (tail := _COMMA_INSIDE.match(page.prose, item.end, end)):
        return _longer(item, tail.end())
    last = _LAST_COMMA.match(page.prose, item.end, end)
    if last is None or " and " in last["rest"] or " & " in last["rest"]:
        return item
    is_told = bool(last["close"]) or _OF_FILMS.search(page.prose, max(page.start, start - 24), item.end)
    return item if is_person(last["rest"]) and not is_told else _longer(item, last.end("rest"))


def _longer(item: Listed, end: int) -> Listed:
    return Listed([*item.titles[:-1], Span(item.titles[-1].start, end)], end, False)


def _is_foreign(page: Page, found: list[Listed], at: int, end: int) -> bool:
    """Whether the next may be a title in another language: the list began with one, or is closed later."""
    if not found:
        return False
    return looks_foreign(page.words(found[0].titles[0])) or bool(_STILL_A_LIST.match(page.prose, at, end))


def _is_of_other_kind(page: Page, first: Listed, item: Listed, end: int) -> bool:
    """Whether an item is set otherwise than the first one: "“Ferry,” the Oslo helmer again"."""
    if not item.is_marked:
        if first.is_marked and not _is_bare_after_quote(page, first):
            return True
        if _SOMEBODY.match(page.prose, item.end, end):
            return True
    return _is_other_case(page.words(first.titles[0]), page.words(item.titles[0]))


def _is_other_case(first: str, next_one: str) -> bool:
    """Who writes one title in capitals writes all of them so: "his hit TIN SKIES, Ardo Pell and Ana Tarn"."""
    return len(first) > LONGEST_INITIALS and first.isupper() and not next_one.isupper()


def _is_bare_after_quote(page: Page, first: Listed) -> bool:
    """A house may quote its series and leave films bare; who quotes with “ ” or italics marks everything."""
    return page.prose[first.titles[0].start - 1] == '"'


def _is_closed(page: Page, found: list[Listed], end: int) -> bool:
    last = found[-1]
    return all(item.is_marked for item in found) or bool(_CLOSER.match(page.prose, last.end, end))
