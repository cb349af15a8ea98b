"""The topics of a category line: "Filed under: A, B", "Post tags: A; B", "Posted in: A / B"."""

import re

from matinee.reading.fact import Span
from matinee.reading.line import trim

LABEL = (
    r"(?:Find more posts(?: in)?|Find more|Discover more|(?:Posted|Filed) (?:in|under)|Categories|Category"
    r"|Filed to|In this article"
    r"|(?:Post )?Tags|Tagged(?: with| as| under)?|Topics|Labels|Keywords|Related topics)"
)
_LABELLED = re.compile(rf"{LABEL} ?:[ ]*|Posted (?:(?:on |by )?[^\n]{{1,40}} )?in ", re.I)
_END = re.compile(
    r"\n|\s{2,}|[•·▶]|[ ]\|[ ](?=(?i:no|leave|add|email|share|permalink)\b)|\|?[ ]?\b(?:\d+ )?[Cc]omments?\b"
    r"|[A-ZÀ-Þ]{3,}[ ][A-ZÀ-Þ]{2,}"
)
_LINE_END = re.compile(r"\n")
_LONGEST_LINE = 400
_LONGEST = 40  # characters of one topic
_SEPARATORS = (",", ";", " / ", " | ")


def topics_near(text: str, at: int, far: int) -> list[Span]:
    """The topics of the category line that begins in the first `far` characters from `at`."""
    label = _LABELLED.search(text, at, at + far)
    return topics_in(text, label.end(), label.end() + _LONGEST_LINE) if label else []


def topics_in(text: str, at: int, end: int) -> list[Span]:
    """The items of a list of topics, which ends with its line or at a widget's words."""
    stop = _END.search(text, at, end)
    if stop and stop.start() == at and stop.group().isupper():  # the list itself is in capitals
        stop = _LINE_END.search(text, at, end)
    end = stop.start() if stop else min(len(text), end)
    mark = next((mark for mark in _SEPARATORS if text.find(mark, at, end) >= 0), ",")
    found: list[Span] = []
    while at < end:
        cut = text.find(mark, at, end)
        item = trim(text, Span(at, cut if cut >= 0 else end))
        if 0 < item.end - item.start <= _LONGEST:
            found.append(item)
        at = (cut if cut >= 0 else end) + len(mark)
    return found
