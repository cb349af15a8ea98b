"""Titles in running text: where one ends, and lists of them."""

import re

from matinee.reading.fact import Span
from matinee.reading.script import is_capital

LONGEST = 90  # characters

SMALL = frozenset({
    "a", "an", "and", "the", "of", "in", "on", "to", "for", "at", "&", "+", "as", "is", "vs", "vs.", "de",
    "la", "le", "les", "el", "los", "las", "du", "des", "et", "y", "x", "no",
})  # fmt: skip
_SHORTENED = frozenset({
    "Mr.", "Mrs.", "Ms.", "Dr.", "St.", "Ave.", "Vol.", "No.", "Vs.",
})  # fmt: skip
# Where a film comes out: "Harrow Lane to Blu-ray" ends at "Lane".
_FORMATS = frozenset({"Blu-ray", "Blu-Ray", "DVD", "VOD", "UHD", "Netflix", "Hulu"})
_NEXT_OF_A_LIST = "and for "  # as in "known for Ash and for Tin"
_TOKEN = re.compile(r"[^\s,()—]+")
_QUOTED = re.compile(r"[\"“'‘]([^\"”\n]{1,90}?)[\"”'](?!\w)")
_SINGLY_QUOTED = re.compile(r"‘([^‘'“”\n]{1,60}(?:'[^‘'“”\n ][^‘'“”\n]{0,40})?)'(?!\w)")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}\Z")  # as in "Five A.M."
_TRAIL = re.compile(r"[.!?:;\"”'’]+\Z")


def title_at(text: str, at: int, end: int) -> Span | None:
    """The title that begins at `at`: what the quotes hold, or capital words up to a comma, bracket or
    plain word.
    """
    if (
        at < end
        and text[at] in "\"“'‘"
        and (quoted := _SINGLY_QUOTED.match(text, at, end) or _QUOTED.match(text, at, end))
    ):
        return _without_comma(text, Span(*quoted.span(1)))
    stop, position, first, limit = at, at, True, min(end, at + LONGEST)
    while position < limit and (token := _TOKEN.match(text, position, end)):
        word = token.group()
        if not _may_stand_in_title(word, first) or text.startswith(_NEXT_OF_A_LIST, position):
            break
        bare = word.isalnum()
        if first or not (word[0].islower() and word.lower() in SMALL):
            stop = token.end() if bare else _title_end(text, token, end)
        position = token.end()
        if position >= end or text[position] != " " or (not bare and _ends_title(text, token, end)):
            break
        position, first = position + 1, False
    return Span(at, stop) if stop > at else None


def _may_stand_in_title(word: str, first: bool) -> bool:
    if is_capital(word):
        return first or word not in _FORMATS
    if word in {"-", "–", "—", "|"}:
        return False
    if word[0] == "$" and word.endswith(("m", "M")) and word[1:2].isdigit():  # a budget
        return False
    return word[0].isdigit() or word[0] in "#$¡¿@" or (not first and word.lower() in SMALL)


def _ends_title(text: str, token: re.Match[str], end: int) -> bool:
    """A full stop, "?", "!" or ";" before a gap ends the title, but no full stop of "Mr." and of initials."""
    word = token.group()
    if word.endswith("'s") and token.end() < end and text[token.end()] == " ":
        return False
    if word.endswith("."):
        return word.capitalize() not in _SHORTENED and len(word) > 2
    return word.endswith(("?", "!", ";"))


def _title_end(text: str, token: re.Match[str], end: int) -> int:
    word = token.group()
    if word.capitalize() in _SHORTENED and token.end() < end and text[token.end()] in " ,":
        return token.end()
    if word[1:2] == "." and text.startswith(",", token.end()) and _INITIALS.match(word):
        return token.end()
    if word.endswith((".", ":", ";", '"', "”")) and not word.endswith("..."):
        trail = _TRAIL.search(word)
        if trail and not word.endswith(("?", "!")):
            return token.start() + trail.start()
    return token.end()


def _without_comma(text: str, span: Span) -> Span:
    bare = without_end(text, span, ",. ")
    return bare if bare.end > bare.start else span


def without_end(text: str, span: Span, marks: str) -> Span:
    """The span without some marks at its end, which are the sentence's."""
    return Span(span.start, span.start + len(text[span.start : span.end].rstrip(marks)))


def is_capital_or_digit(words: str) -> bool:
    """Whether words begin as titles do."""
    return bool(words) and (words[0].isdigit() or is_capital(words) or words[0] in "\"“'‘#")
