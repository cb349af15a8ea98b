"""Quoted spans and parentheses."""

import re

from matinee.reading.fact import Span

_PARENTHESIS = re.compile(r"[()\n]")
_QUOTE = re.compile(r"[\"“”\n]")
_SINGLE_OPEN = re.compile(r"(?<!\w)['‘](?=\S)")
_SINGLE_CLOSE = re.compile(r"(?<=\S)'(?!\w)")

LONGEST_QUOTE = 400  # characters
MOST = 2000  # of a kind; no post has more


def parentheses(text: str, start: int, end: int) -> list[Span]:
    """The first MOST outermost parentheses, brackets included; one never runs over a line's end."""
    found: list[Span] = []
    depth = 0
    opened = start
    for mark in _PARENTHESIS.finditer(text, start, end):
        sign = mark.group()
        if sign == "\n":
            depth = 0
        elif sign == "(":
            if depth == 0:
                opened = mark.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                found.append(Span(opened, mark.end()))
                if len(found) == MOST:
                    break
    return found


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
        elif opened < 0 or sign == "“" or mark.start() - opened > LONGEST_QUOTE:
            opened = -1 if sign == "”" else mark.start()
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
        found.append(Span(opening.end(), closing.start()))
        at = closing.end()
    return found
