"""The page as rules see it: its prose with everything else blanked, sentences, and where each word stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from matinee.reading import marks
from matinee.reading.fact import Span
from matinee.reading.layout import Layout, layout
from matinee.reading.markup import Plain
from matinee.reading.sentence import sentences
from matinee.reading.when import When, dates_in, day

MOST_HITS = 200  # of one cue word; no post has more, and a megabyte of one word stays cheap

_WORD = re.compile(r"\w+")


class Page:
    """Offsets count characters of `text`, the plain text; `prose` has the same length and only the post in
    it.
    """

    def __init__(self, plain: Plain, published: date | None) -> None:
        self.plain = plain
        self.text = plain.text
        self.layout: Layout = layout(plain)
        self.prose = _masked(plain.text, self.layout.prose)
        stamp = self.layout.date
        self.published = published or (day(self.text[stamp.start : stamp.end]) if stamp else None)

    @property
    def headline(self) -> Span | None:
        return self.layout.headline

    @property
    def headline_text(self) -> str:
        return self.words(self.headline) if self.headline else ""

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

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    def sentence_index(self, at: int) -> int:
        return max(0, bisect_right(self._sentence_starts, at) - 1)

    def sentence_at(self, at: int) -> Span:
        """The sentence that holds a character of the prose."""
        return self.sentences[self.sentence_index(at)] if self.sentences else Span(at, at)

    @cached_property
    def places_of_words(self) -> dict[str, list[int]]:
        """For each lower-case word of the prose where it stands, at most MOST_HITS times."""
        found: dict[str, list[int]] = {}
        for word in _WORD.finditer(self.prose, self.start, self.end):
            places = found.setdefault(word.group().lower(), [])
            if len(places) < MOST_HITS:
                places.append(word.start())
        return found

    def hits(self, pattern: re.Pattern[str], *cues: str) -> Iterator[re.Match[str]]:
        """Matches of a pattern that begin at one of the cue words, within the cue's sentence, in text
        order.
        """
        places = self.places_of_words
        for at in sorted(place for cue in cues for place in places.get(cue, ())):
            if match := pattern.match(self.prose, at, self.sentence_at(at).end):
                yield match

    def has(self, *words: str) -> bool:
        return any(word in self.places_of_words for word in words)

    @cached_property
    def parentheses(self) -> list[Span]:
        return marks.parentheses(self.prose, self.start, self.end)

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

    def dates(self, span: Span, past: bool = False) -> list[When]:
        """The dates inside a span, resolved against the day of the post."""
        return dates_in(self.prose, span.start, span.end, self.published, past)


def _masked(text: str, runs: list[Span]) -> str:
    parts: list[str] = []
    at = 0
    for run in runs:
        parts.append("\n" * (run.start - at))
        parts.append(text[run.start : run.end])
        at = run.end
    parts.append("\n" * (len(text) - at))
    return "".join(parts)
