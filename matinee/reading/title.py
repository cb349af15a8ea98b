"""Titles in running text: where one ends, and lists of them."""

import re

from matinee.reading.fact import Span
from matinee.reading.script import is_capital

LONGEST = 90  # characters

_SMALL = frozenset({
    "a", "an", "and", "the", "of", "in", "on", "to", "for", "at", "&", "+", "as", "is", "vs", "vs.", "de",
    "la", "le", "les", "el", "los", "las", "du", "des", "et", "y", "x", "no",
})  # fmt: skip
_SHORTENED = frozenset({
    "Mr.", "Mrs.", "Ms.", "Dr.", "St.", "Ave.", "Vol.", "No.", "vs.",
})  # fmt: skip
_TOKEN = re.compile(r"[^\s,()]+")
_QUOTED = re.compile(r"[\"“'‘]([^\"”\n]{1,90}?)[\"”'](?!\w)")
_TRAIL = re.compile(r"[.!?:;\"”'’]+\Z")


def title_at(text: str, at: int, end: int) -> Span | None:
    """The title that begins at `at`: what the quotes hold, or capital words up to a comma, bracket or
    plain word.
    """
    if at < end and text[at] in "\"“'‘" and (quoted := _QUOTED.match(text, at, end)):
        return _without_comma(text, Span(*quoted.span(1)))
    stop, position, first = at, at, True
    while position < min(end, at + LONGEST) and (token := _TOKEN.match(text, position, end)):
        word = token.group()
        if not _may_stand_in_title(word, first):
            break
        if first or not (word.lower() in _SMALL and word[0].islower()):
            stop = _title_end(text, token, end)
        position = token.end()
        if _ends_title(text, token, end) or position >= end or text[position] != " ":
            break
        position, first = position + 1, False
    return Span(at, stop) if stop > at else None


def _may_stand_in_title(word: str, first: bool) -> bool:
    if word in {"-", "–", "—", "|"}:
        return False
    if word[0].isdigit() or is_capital(word) or word[0] in "#$¡¿@":
        return True
    return not first and word.lower() in _SMALL


def _ends_title(text: str, token: re.Match[str], end: int) -> bool:
    """A full stop, "…" or colon before a gap ends the title, except in "Mr." and initials."""
    word = token.group()
    if word.endswith("'s") and token.end() < end and text[token.end()] == " ":
        return False
    if word.endswith("."):
        return word not in _SHORTENED and len(word) > 2
    return word.endswith(("?", "!", ";"))


def _title_end(text: str, token: re.Match[str], end: int) -> int:
    word = token.group()
    if word in _SHORTENED and token.end() < end and text[token.end()] in " ,":
        return token.end()
    if word.endswith((".", ":", ";", '"', "”")) and not word.endswith("..."):
        trail = _TRAIL.search(word)
        if trail and not word.endswith(("?", "!")):
            return token.start() + trail.start()
    return token.end()


def _without_comma(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and text[end - 1] in ",. ":
        end -= 1
    return Span(span.start, end) if end > span.start else span


_LEAD = re.compile(
    r"(?:(?:who|previously|also|director|directors|directed|made|known|best|of|for|the|films?"
    r"|movies?|docs?|documentary"
    r"|documentaries|features?|shorts?|series|and|&|in|both|including|such|as|like|his|her"
    r"|their|cult|favou?rite|favou?rites"
    r"|hits?|earlier|previous|last|first|acclaimed|award-winning|indie|horror|comedy|thriller"
    r"|drama|co-directed|writer|creator)"
    r" (?![a-z]*'))*"
)
_TAIL = re.compile(
    r"(?:,? (?:and|&|plus) (?:a few|many|some|several|other|others|more|various|the|numerous"
    r"|lots|countless)\b.*"
    r"|,? (?:previously|most recently|before(?: this)?|among others|etc|recently|as well|too"
    r"|so far|earlier)\b.*| \((?:19|20)\d\d\))\Z"
)
_ITEM = re.compile(r"[^,;/]+")
_YEAR = re.compile(r" ?\((?:19|20)\d\d[^)]*\)?\Z|\s*[.\"”]+\Z")
_AND = re.compile(r" (?:and|&) ")


def titles_in(text: str, start: int, end: int) -> list[Span]:
    """A list of titles that fills `text[start:end]`, as "of the films A, B, and C previously"."""
    tail = _TAIL.search(text, start, end)
    end = tail.start() if tail else end
    found: list[Span] = []
    for item in _ITEM.finditer(text, start, end):
        is_last = item.end() == end
        for span in _split(text, Span(*item.span()), is_last, bool(found)):
            title = _tidy(text, span)
            if title:
                found.append(title)
    return found


def _split(text: str, span: Span, is_last: bool, is_list: bool) -> list[Span]:
    """Takes "A and B" apart only where both sides look like titles and the list ends there."""
    joint = _AND.search(text, span.start + 1, span.end)
    if not is_last or joint is None:
        return [span]
    left, right = text[span.start : joint.start()].strip(), text[joint.end() : span.end].strip()
    if not left or not right or not is_capital_or_digit(right):
        return [span]
    single = " " not in left and " " not in right
    if single and not is_list:
        return [Span(span.start, joint.start()), Span(joint.end(), span.end)] if len(left) > 2 else [span]
    if " " not in right and not right.istitle():
        return [span]
    return [Span(span.start, joint.start()), Span(joint.end(), span.end)]


def is_capital_or_digit(word: str) -> bool:
    return bool(word) and (word[0].isdigit() or is_capital(word) or word[0] in "\"“'‘#")


def _tidy(text: str, span: Span) -> Span | None:
    start, end = span
    while start < end and text[start] in " \t":
        start += 1
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and (year := _YEAR.search(text, start, end)):
        end = year.start()
    while start < end and text[start] in "\"“'‘":
        start += 1
    while end > start and text[end - 1] in ' "”.':
        end -= 1
    if end - start < 1 or end - start > LONGEST or not is_capital_or_digit(text[start:end]):
        return None
    if _has_plain_words(text[start:end]):
        return None
    return Span(start, end)


def _has_plain_words(words: str) -> bool:
    """Two or more lower-case words that titles don't hold: this is a sentence, not a title."""
    return sum(1 for word in words.split() if word[0].islower() and word not in _SMALL) >= 2
