"""The headline's title where the text writes it again, in the text's own spelling and with its article.

Leaves titles of one short word alone, which plain prose holds too, and titles that the text never repeats.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import quoted_titles, titles
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.values import Title
from matinee.reading.wording import is_whole, mentions

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
        if again is None or not _is_written_as_title(page.words(again)):
            continue
        if longer := _in_longer(page, again):
            yield Find("title", Title(page.words(longer)), *longer, 0.93)
        else:
            yield Find("title", Title(page.words(again)), *again)


def _in_longer(page: Page, title: Span) -> Span | None:
    """The longer title in quotes of which the headline has the end or the beginning only."""
    if not page.is_quoted(title.start):
        return None
    for whole in quoted_titles(page):
        if whole.start <= title.start < title.end <= whole.end and whole != title:
            words, part = page.words(whole), page.words(title)
            at_an_end = words.endswith(f" {part}") or words.startswith(f"{part} ")
            return whole if at_an_end and mentions(page, words) == mentions(page, part) else None
    return None


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
        if article and article.group() in {"a ", "an "}:
            return Span(at, end)
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
