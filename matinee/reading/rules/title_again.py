"""The headline's title where the text writes it again, in the text's own spelling and with its article.

Leaves titles of one short word alone, which plain prose holds too, and titles that the text never repeats.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import titles
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.values import Title
from matinee.reading.wording import is_whole

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.6
EXAMPLE = "First teaser for HARROW LANE\n\nThe ghost comedy Harrow Lane has a teaser."

_SHORTEST = 5  # characters
_LETTERS = re.compile(r"\w+")
_ARTICLE = re.compile(r"(?<!\w)(?:The|A|An) \Z", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for title in titles(page):
        words = page.words(title)
        if len(words) < _SHORTEST:
            continue
        again = _first(page, words.lower().split())
        if again and _is_written_as_title(page.words(again)):
            yield Find("title", Title(page.words(again)), *again)


def _first(page: Page, words: list[str]) -> Span | None:
    """Where the prose has some words first, whole, whatever stands between them, with their article."""
    letters = _LETTERS.search(words[0]) if words else None
    if letters is None:
        return None
    for place in page.at(letters.group()):
        at = place - letters.start()
        end = _end(page.prose, at, words)
        if end is None or not is_whole(page.prose, at, end):
            continue
        article = _ARTICLE.search(page.prose, max(page.start, at - 4), at)
        return Span(article.start() if article else at, end)
    return None


def _end(text: str, at: int, words: list[str]) -> int | None:
    """Where some words end that begin at `at` with white space between them, or None where others stand."""
    end = at
    for word in words:
        start = at if end == at else _past_space(text, end)
        if text[start : start + len(word)].lower() != word:
            return None
        end = start + len(word)
    return end


def _past_space(text: str, at: int) -> int:
    """Where the next word begins; behind no space at all none does."""
    start = at
    while start < len(text) and text[start].isspace():
        start += 1
    return start if start > at else len(text)


def _is_written_as_title(words: str) -> bool:
    return all(is_capital(word) or len(word) < 4 or not word[0].isalpha() for word in words.split())
