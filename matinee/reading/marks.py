"""Quoted spans and parentheses."""

import re

from matinee.reading.fact import Span

_PARENTHESIS = re.compile(r"[()\n]")
_QUOTE = re.compile(r"[\"“”«»\n]")
_SINGLE_OPEN = re.compile(r"(?<!\w)['‘](?=\S)(?!\d0s\b|\d\d[:)\]]|(?:n|em|til|tis|twas)\b)")
_SINGLE_CLOSE = re.compile(r"(?<=\S)(?<! ['‘]n)'(?!\w)")
# After an s it may belong to many owners ('Keepers' Lament'), unless the same line closes there only.
_OF_OWNERS = re.compile(r"(?<=s)' (?=[A-ZÀ-Þ])")

LONGEST_QUOTE = 400  # characters
MOST = 2000  # of a kind; no post has more


def parentheses(text: str, start: int, end: int) -> list[Span]:
    """The first MOST outermost parentheses, brackets included; one never runs over a line's end."""
    found: list[Span] = []
    opened = text.find("(", start, end)
    while opened >= 0 and len(found) < MOST:
        stop, is_closed = _end_of_parenthesis(text, opened, end)
        if is_closed:
            found.append(Span(opened, stop))
        opened = text.find("(", stop, end)
    return found


def _end_of_parenthesis(text: str, opened: int, end: int) -> tuple[int, bool]:
    """Where the parenthesis that opens at a place closes, or where its line ends, and whether it closes."""
    depth = 0
    for mark in _PARENTHESIS.finditer(text, opened, end):
        sign = mark[0]
        if sign == "\n":
            return mark.end(), False
        depth += 1 if sign == "(" else -1
        if depth == 0:
            return mark.end(), True
    return end, False


def quotes(text: str, start: int, end: int) -> list[Span]:
    """Double-quoted spans, marks included; one never runs over a line's end nor over LONGEST_QUOTE
    characters.
    """
    found: list[Span] = []
    opened = -1
    for mark in _QUOTE.finditer(text, start, end):
        sign = mark.group()
        if sign == "\n":
            opened = -1
        elif opened < 0 or sign in "“«" or mark.start() - opened > LONGEST_QUOTE:
            opened = -1 if sign in "”»" else mark.start()
        else:
            found.append(Span(opened, mark.end()))
            opened = -1
            if len(found) == MOST:
                break
    return found


def single_quotes(text: str, start: int, end: int) -> list[Span]:
    """What stands between single quotes, marks not included; apostrophes inside stay inside."""
    found: list[Span] = []
    at = start
    while opening := _SINGLE_OPEN.search(text, at, end):
        closing = _SINGLE_CLOSE.search(text, opening.end(), end)
        if closing is None:
            break
        stop = _past_owners(text, closing.start(), end)
        found.append(Span(opening.end(), stop))
        at = stop + 1
    return found


def _past_owners(text: str, at: int, end: int) -> int:
    """Where 'Keepers' Lament' closes; in "'Keepers' from 'Ash' Makers" and "'Ashes' in Voss' House" nothing
    is owned.
    """
    if not _OF_OWNERS.match(text, at, end):
        return at
    closing = _SINGLE_CLOSE.search(text, at + 1, end)
    opening = _SINGLE_OPEN.search(text, at + 1, end)
    if closing is None or text[closing.start() - 1] == "s" or (opening and opening.start() < closing.start()):
        return at
    return closing.start()
