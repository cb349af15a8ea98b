"""Companies of people and people of companies: "Hatchet Row's Deb Sorrell", "Voss's Bright Star"."""

import re

from matinee.reading.fact import Span
from matinee.reading.mention import full_name
from matinee.reading.name import is_person, name_at
from matinee.reading.page import Page

_CAPITAL = r"[^\W\d_a-z][\w&\-]*"
_OWNER = re.compile(rf"(?P<name>(?:{_CAPITAL} ){{0,2}}[^\W\d_a-z][\w&\-]*?)(?:'s|(?<=s)') (?=[^\W\d_a-z])")
_OWNER_BEFORE = re.compile(rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,2}})(?:'s|(?<=s)') \Z")
_COMPANY_NOUNS = (
    "Films", "Film", "Pictures", "Entertainment", "Media", "Releasing", "Productions", "Studios", "Distr",
)  # fmt: skip
_FARTHEST = 50  # characters before a name in which its owner stands


def past_owner(page: Page, at: int, end: int) -> int:
    """Where the person's name begins behind "Hatchet Row's", if the text calls that a company; else `at`."""
    owner = _OWNER.match(page.prose, at, end) if page.prose.find("'", at, end) >= 0 else None
    name = name_at(page.prose, owner.end(), end) if owner else None
    if owner is None or name is None or not is_person(page.words(name)):
        return at
    is_company = not is_person(owner["name"]) or _is_told_as_company(page, owner["name"])
    return name.start if is_company else at


def is_owned(page: Page, name: Span) -> bool:
    """In "Voss's Bright Star produces" the name is her company's."""
    owner = _OWNER_BEFORE.search(page.prose, max(page.start, name.start - _FARTHEST), name.start)
    if owner is None:
        return False
    if is_person(owner["name"]):
        return not _is_told_as_company(page, owner["name"])
    return full_name(page, Span(*owner.span("name"))) is not None


def _is_told_as_company(page: Page, name: str) -> bool:
    """Whether the text says "Hatchet Row Pictures" of what is called "Hatchet Row" elsewhere."""
    return any(f"{name} {word}" in page.prose for word in _COMPANY_NOUNS)
