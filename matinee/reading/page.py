"""The page as rules see it: its prose with everything else blanked, sentences, and where each word stands."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from functools import cached_property, wraps
from typing import Any, TypeVar

from matinee.reading import marks
from matinee.reading.date_pattern import WHEN
from matinee.reading.date_starts import starts_of_dates
from matinee.reading.fact import Span
from matinee.reading.layout import Layout, layout
from matinee.reading.markup import Plain
from matinee.reading.sentence import sentences
from matinee.reading.when import When, day, resolved

MOST_HITS = 200  # of one cue word; no post has more, and a megabyte of one word stays cheap

_NO_WORD = re.compile(r"\W")
_MARKS = "\n.,-():?'\"’“”|&;+!/‘–—$#%[]…®@>=<"  # one by one they are replaced faster than by a pattern

_Read = TypeVar("_Read")


class Page:
    """Offsets count characters of `text`, the plain text; `prose` has the same length and only the post in
    it.
    """

    def __init__(self, plain: Plain, published: date | None) -> None:
        self.plain = plain
        self.text = plain.text
        self.layout: Layout = layout(plain)
        self.headline: Span | None = self.layout.headline
        self.prose = _masked(plain.text, self.layout.prose)
        stamp = self.layout.date
        self.published = published or (day(self.text[stamp.start : stamp.end]) if stamp else None)
        self._kept: dict[Hashable, Any] = {}

    def once(self, key: Hashable, read: Callable[[], _Read]) -> _Read:
        """What several rules ask of the page, read for the first and kept for the others; it goes when the
        page goes.
        """
        if key not in self._kept:
            self._kept[key] = read()
        kept: _Read = self._kept[key]
        return kept

    @cached_property
    def headline_text(self) -> str:
        return self.words(self.headline) if self.headline else ""

    @cached_property
    def headline_quotes(self) -> list[Span]:
        """What the headline sets in single quotes, marks not included."""
        return marks.single_quotes(self.text, *self.headline) if self.headline else []

    def words(self, span: Span) -> str:
        """The words of a span, white space evened."""
        return " ".join(self.text[span.start : span.end].split())

    @cached_property
    def start(self) -> int:
        """Where the prose begins."""
        return self.layout.prose[0].start if self.layout.prose else 0

    @cached_property
    def end(self) -> int:
        """Where the prose ends."""
        return self.layout.prose[-1].end if self.layout.prose else 0

    @cached_property
    def sentences(self) -> list[Span]:
        return sentences(self.prose, self.start, self.end)

    def opening(self, sentences: int) -> list[Span]:
        """The headline, if there is one, and the first so many sentences."""
        return [*([self.headline] if self.headline else []), *self.sentences[:sentences]]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [span.end for span in self.sentences]

    def sentence_index(self, at: int) -> int:
        place = bisect_right(self._sentence_starts, at)
        return place - 1 if place else 0

    def sentence_at(self, at: int) -> Span:
        """The sentence that holds a character of the prose."""
        if place := bisect_right(self._sentence_starts, at):
            return self.sentences[place - 1]
        return self.sentences[0] if self.sentences else Span(at, at)

    @cached_property
    def places_of_words(self) -> dict[str, list[int]]:
        """For each lower-case word of the prose where it stands, at most MOST_HITS times."""
        prose = self.prose[self.start : self.end]
        lower = prose.lower()
        # A few letters (İ) are two in lower case, which would move the places.
        text = lower if len(lower) == len(prose) else prose
        found: defaultdict[str, list[int]] = defaultdict(list)
        at = self.start
        for word in _parted(text).split(" "):
            if word:
                found[word].append(at)
            at += len(word) + 1
        return _first(found if text is lower else _lowered(found))

    def hits(self, pattern: re.Pattern[str], *cues: str) -> Iterator[re.Match[str]]:
        """Matches of a pattern that begin at one of the cue words, within the cue's sentence, in text
        order.
        """
        places = self.at(*cues)
        return self._matches(pattern, places) if places else iter(())

    def early_hits(self, sentences: int, pattern: re.Pattern[str], *cues: str) -> Iterator[re.Match[str]]:
        """As `hits`, in the first so many sentences only."""
        places = self.at(*cues)
        if sentences < len(self.sentences):
            places = places[: bisect_left(places, self.sentences[sentences].start)]
        return self._matches(pattern, places) if places else iter(())

    def _matches(self, pattern: re.Pattern[str], places: list[int]) -> Iterator[re.Match[str]]:
        ends, starts = self._sentence_ends, self._sentence_starts
        match, prose = pattern.match, self.prose
        for at in places:
            if found := match(prose, at, ends[bisect_right(starts, at) - 1]):
                yield found

    def at(self, *words: str) -> list[int]:
        """Where any of some lower-case words stands, in text order."""
        places = self.places_of_words
        found: list[int] = []
        for word in words:
            if word in places:
                found += places[word]
        found.sort()
        return found

    def at_any(self, cues: frozenset[str]) -> list[int]:
        """As `at`, faster for many words."""
        return self.at(*(self._vocabulary & cues))

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(self.places_of_words)

    def has(self, *words: str) -> bool:
        return not self.places_of_words.keys().isdisjoint(words)

    @cached_property
    def parentheses(self) -> list[Span]:
        return marks.parentheses(self.prose, self.start, self.end)

    def parenthesis_at(self, at: int) -> Span | None:
        """The outermost parenthesis that opens exactly at `at`."""
        return next((span for span in self.parentheses if span.start == at), None)

    def past_parenthesis(self, at: int) -> int:
        """Where the text goes on behind a parenthesis, if a space and one follow `at`; else `at`."""
        aside = self.parenthesis_at(at + 1) if self.prose.startswith(" (", at) else None
        return aside.end if aside else at

    def is_in_parenthesis(self, at: int) -> bool:
        """Whether a character stands inside a parenthesis."""
        return any(aside.start < at < aside.end for aside in self.parentheses)

    @cached_property
    def quotes(self) -> list[Span]:
        return marks.quotes(self.prose, self.start, self.end)

    def is_quoted(self, at: int) -> bool:
        """Whether a character stands inside double quotes."""
        place = bisect_right(self._quote_starts, at) - 1
        return place >= 0 and self.quotes[place].end > at

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [span.start for span in self.quotes]

    def emphasis_at(self, at: int) -> Span | None:
        """What is set in italics from exactly `at` on."""
        return self._emphases.get(at)

    @cached_property
    def _emphases(self) -> dict[int, Span]:
        return {span.start: span for span in self.plain.emphases}

    def dates(self, span: Span, past: bool = False) -> list[When]:
        """The dates inside a span, resolved against the day of the post."""
        starts = self.places_of_dates
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        if first == last:
            return []
        inside = [match for match in self._dates[first:last] if match.end() <= span.end]
        return resolved(inside, self.published, past)

    def has_date(self, start: int, end: int) -> bool:
        """Whether a date begins between two places."""
        starts = self.places_of_dates
        return bisect_left(starts, start) < bisect_left(starts, end)

    @cached_property
    def places_of_dates(self) -> list[int]:
        """Where the dates of the prose stand."""
        return [match.start() for match in self._dates]

    @cached_property
    def _dates(self) -> list[re.Match[str]]:
        found: list[re.Match[str]] = []
        for at in starts_of_dates(self.prose, self.places_of_words, self._vocabulary):
            match = WHEN.match(self.prose, at, self.sentence_at(at).end)
            if match and (not found or at >= found[-1].end()):
                found.append(match)
        return found


def once_a_page(read: Callable[[Page], _Read]) -> Callable[[Page], _Read]:
    """What several rules ask of a page, read for the first and kept for the others, who leave it as it is."""

    @wraps(read)
    def kept(page: Page) -> _Read:
        return page.once(read, lambda: read(page))

    return kept


def _parted(text: str) -> str:
    """The text with a space for each character that is no part of a word."""
    parted = text
    for mark in _MARKS:
        parted = parted.replace(mark, " ")
    if parted.replace(" ", "").isalnum():
        return parted
    return _NO_WORD.sub(" ", text)  # a rarer mark


def _lowered(places: dict[str, list[int]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for word, at in places.items():
        found[word.lower()] = sorted(found.get(word.lower(), []) + at)
    return found


def _first(places: dict[str, list[int]]) -> dict[str, list[int]]:
    """The first MOST_HITS places of each word."""
    return {word: at[:MOST_HITS] if len(at) > MOST_HITS else at for word, at in places.items()}


def _masked(text: str, runs: list[Span]) -> str:
    parts: list[str] = []
    at = 0
    for run in runs:
        parts.append("\n" * (run.start - at))
        parts.append(text[run.start : run.end])
        at = run.end
    parts.append("\n" * (len(text) - at))
    return "".join(parts)
