"""What stands behind a name in a credit before the list goes on: "(A)", "of Lundi Films", ", of A and B"."""

import re

from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.title_list import titles_in

_ASIDE = re.compile(r" \([^()\n]{1,200}\)")
_AND_SOMEONE = re.compile(r" (?:and|&) (?=[^\W\d_a-z][\w.\-]+ [^\W\d_a-z])")
_OF_FILMS = re.compile(r", of (?=\S)")
_BEHIND_FILMS = re.compile(r"[\"”]?(?: \([^()\n]{1,60}\))?(?: (?:previously|most recently|fame))?")
_OF_FAME = re.compile(r",? of (?:(?! of |\bby\b)[^.;()\n]){2,90}? fame\b")
_GUILD_MARK = re.compile(r",? p\.g\.a\.?| (?:him|her)self\b(?! (?:as|in)\b)")
# How what stands behind a name begins: an aside, a mark, a company.
_MAY_FOLLOW = (
    " (", " p", ", p", " h", " of ", "'s own ", " from ", " at ", " via ", " for ", " through ", " under ",
)  # fmt: skip
_AT_COMPANY = re.compile(
    r"(?: of|'s own| from| at| via| for| through| under) (?:his |her |their )?(?=[^\W_a-z])"
)


def past_company(text: str, at: int, end: int) -> int:
    """Past "(A)" and "of Lundi Films": what stands behind a name before the list goes on."""
    if not text.startswith(_MAY_FOLLOW, at):
        return at
    if fame := _OF_FAME.match(text, at, end):
        return fame.end()
    aside = _ASIDE.match(text, at, end)
    at = aside.end() if aside else at
    mark = _GUILD_MARK.match(text, at, end)
    at = mark.end() if mark else at
    company = _AT_COMPANY.match(text, at, end)
    name = title_at(text, company.end(), end) if company else None
    if name is None:
        return at
    joint = _AND_SOMEONE.search(text, name.start, name.end)
    return joint.start() if joint and not text.startswith(", and ", name.end) else name.end


def past_films(page: Page, at: int, end: int) -> int:
    """Past ", of A, B, and C previously", whose commas are not the list's."""
    opening = _OF_FILMS.match(page.prose, at, end)
    films = titles_in(page, opening.end(), end) if opening else []
    if films and page.prose.startswith(", of ", films[-1].end):
        films.pop()  # "A, of B, and C, of D": C is the next one of the list
    if not films:
        return at
    behind = _BEHIND_FILMS.match(page.prose, films[-1].end, end)
    return behind.end() if behind else films[-1].end
