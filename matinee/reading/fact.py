"""A fact: something the text says, with the words that say it and the rule that read them."""

from bisect import bisect_left
from typing import NamedTuple

from matinee.reading.values import Value


class Fact(NamedTuple):
    """`start` and `end` are characters of the input, `confidence` is 0 to 1; from 0.5 on the record has
    it.
    """

    kind: str
    value: Value
    start: int
    end: int
    rule: str
    confidence: float

    def weighed(self, confidence: float) -> "Fact":
        """The same fact, believed so much."""
        return Fact(*self[:5], confidence)


class Span(NamedTuple):
    """Characters `start` up to `end` of a text."""

    start: int
    end: int


def inside(places: list[int], span: Span) -> list[int]:
    """Those of some places, which are in the text's order, that stand in a span."""
    return places[bisect_left(places, span.start) : bisect_left(places, span.end)]


class Find(NamedTuple):
    """What a rule hands in: a fact without the rule's name; no confidence means the rule's own."""

    kind: str
    value: Value
    start: int
    end: int
    confidence: float | None = None
