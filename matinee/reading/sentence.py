"""Where sentences begin and end, abbreviations and initials kept whole."""

import re

from matinee.reading.fact import Span
from matinee.reading.script import is_capital

LONGEST = 3000  # characters; a longer one is cut, so that no rule ever looks at more

_END = re.compile(r"[.!?…:]")
_CLOSING = ".!?…:\"”'’)]"
_GAP = re.compile(r"\s{2,}\S|\s*\n")
_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "st", "jr", "sr", "vs", "prof", "rev", "gen", "col", "sgt", "lt", "capt",
    "gov", "sen", "distr", "ent", "inc", "ltd", "co", "corp", "bros", "dept", "feat", "ft", "no", "vol",
    "pt", "ep", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "approx", "est",
    "intl", "etc", "dir", "dirs", "orig", "lit",
})  # fmt: skip
_NOT_OF_WORDS = re.compile(r"[^\w.]+")
LONGEST_ABBREVIATION = 24  # characters
# What may follow "Ent." or "Jr." only when a new sentence starts there.
_OPENERS = re.compile(
    r"(?:The|This|That|These|It|It's|He|She|They|We|I|There|There's|Here's|Here|But|And|In"
    r"|Set|When|After|Starring)\b"
)


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of `text[start:end]`, trimmed, none longer than LONGEST."""
    found: list[Span] = []
    for line in _paragraphs(text, start, end):
        at = stop = line.start
        line_end = line.end
        for mark in _END.finditer(text, line.start, line_end):
            sign = mark.start()
            if sign < stop:
                continue
            stop = sign + 1
            while stop < line_end and text[stop] in _CLOSING:
                stop += 1
            if stop < line_end and text[stop].isspace() and _ends(text, sign, stop, line):
                _add(text, at, stop, found)
                at = stop
        _add(text, at, line_end, found)
    return found


def _paragraphs(text: str, start: int, end: int) -> list[Span]:
    lines: list[Span] = []
    at = start
    newline = text.find("\n", start, end)
    while newline >= 0:
        if not _is_wrapped(text, at, newline, end):
            if newline > at:
                lines.append(Span(at, newline))
            at = newline + 1
        newline = text.find("\n", newline + 1, end)
    lines.append(Span(at, end))
    return lines


def _is_wrapped(text: str, at: int, newline: int, end: int) -> bool:
    """Whether the line break is only the width of the page: a long line that goes on in lower case or
    mid-phrase.
    """
    if newline + 1 >= end or text[newline + 1].isspace():
        return False
    before = max(at, text.rfind("\n", at, newline) + 1)
    return 55 <= newline - before <= 100 and text[newline - 1] not in '.!?:"”'


def _ends(text: str, sign: int, stop: int, line: Span) -> bool:
    """Whether the marks `text[sign:stop]`, with white space behind them, end a sentence."""
    if text[stop - 1] == ":":
        return bool(_GAP.match(text, stop, line.end))
    follower = stop
    while text[follower].isspace():
        follower += 1
        if follower == line.end:
            return True
    first = text[follower]
    if first == "&" or (not "A" <= first <= "Z" and first.isalpha() and not is_capital(first)):
        return False
    if stop - sign > 1 or text[sign] != ".":
        return True
    start = max(line.start, text.rfind(" ", line.start, sign) + 1, sign - LONGEST_ABBREVIATION)
    word = text[start:sign]
    if not word.isalnum():
        word = _NOT_OF_WORDS.split(word)[-1]
    return not _is_abbreviation(word, text, follower)


def _is_abbreviation(word: str, text: str, follower: int) -> bool:
    if len(word) == 1 and word.isupper():
        return True
    if word.lower() == "a.k.a":
        return True  # "a.k.a. The Hum"
    if word.lower() in _ABBREVIATIONS or "." in word:
        return not _OPENERS.match(text, follower)
    return False


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        found.append(Span(start, cut))
        start = cut
    if start < end:
        found.append(Span(start, end))
