"""A draft as the reader takes it, and where in it a fact's words stand."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any, NamedTuple

from django.conf import settings
from django.utils import timezone

from matinee.desk.facts.decision import Decision, decisions_of
from matinee.desk.facts.said import Said, said_in
from matinee.desk.models import Post
from matinee.reading import Reading, read
from matinee.reading.fact import Span
from matinee.reading.markup import plain

LONGEST = 300_000  # characters; more is a book, and nobody waits for it beside the text


class Place(NamedTuple):
    """Characters of a passage, counted as browsers do (UTF-16); 0 is the headline, 1 the standfirst."""

    passage: int
    start: int
    end: int


@dataclass(slots=True)
class Draft:
    """What the editor holds: `passages` are headline, standfirst and the paragraphs, as (text, italics)."""

    passages: list[tuple[str, list[Span]]]
    day: date
    film_ids: list[int] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    _html: str = ""
    _starts: list[int] = field(default_factory=list)
    _origins: list[list[int]] = field(default_factory=list)

    def read(self) -> Reading:
        """The reading of it all, the headline marked as such and italics as italics."""
        parts: list[str] = []
        length = 0
        for number, (text, italics) in enumerate(self.passages):
            tag = "h1" if number == 0 else "p"
            self._starts.append(length)
            pieces, origins = _marked(text, italics, length + len(tag) + 2)
            html = f"<{tag}>{''.join(pieces)}</{tag}>\n"
            self._origins.append(origins)
            parts.append(html)
            length += len(html)
        self._html = "".join(parts)
        return read_on(self._html, self.day)

    def place(self, span: Span) -> Place:
        """Where characters of what was read stand in the editor, cut at the passage's end."""
        number = max(bisect_right(self._starts, span.start) - 1, 0)
        text, origins = self.passages[number][0], self._origins[number]
        start, end = (bisect_right(origins, at - shift) for at, shift in ((span.start, 1), (span.end, 1)))
        return Place(number, _utf16(text[:start]), _utf16(text[: max(end, start)]))

    def words(self, span: Span) -> str:
        """The words that a span of what was read holds."""
        return " ".join(plain(self._html[span.start : span.end]).text.split())


def _marked(text: str, italics: list[Span], at: int) -> tuple[list[str], list[int]]:
    """The text as HTML, and for each character where it stands."""
    opens, closes = {span.start for span in italics}, {span.end for span in italics}
    pieces: list[str] = []
    origins: list[int] = []
    for number, sign in enumerate(text):
        before = ("</i>" if number in closes else "") + ("<i>" if number in opens else "")
        written = "\n" if sign == "\n" else escape(sign, quote=False)
        origins.append(at + len(before))
        at += len(before) + len(written)
        pieces.append(before + written)
    pieces.append("</i>" if len(text) in closes else "")
    return pieces, origins


def _utf16(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)


def draft_of(data: Any) -> Draft:
    """From what the editor sends; a ValueError where that is something else."""
    if not isinstance(data, dict) or not isinstance(data.get("passages"), list):
        raise ValueError("This is no draft.")
    passages = [_passage(each) for each in data["passages"]]
    if sum(len(text) for text, _ in passages) > LONGEST:
        raise ValueError("This is too long to be read beside the text.")
    chosen = data.get("films")
    films = chosen if isinstance(chosen, list) else []
    return Draft(
        passages,
        _day(data.get("day")),
        [film for film in films if type(film) is int and 0 < film < 2**63][:100],
        decisions_of(data.get("facts")),
    )


def _passage(data: Any) -> tuple[str, list[Span]]:
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise ValueError("This is no passage.")
    text: str = data["text"]
    ends = [pair for pair in data.get("italics") or () if isinstance(pair, list) and len(pair) == 2]
    spans = [Span(*pair) for pair in ends if all(type(end) is int and 0 <= end <= len(text) for end in pair)]
    return text.encode("utf-8", "replace").decode(), [span for span in spans if span.start < span.end]


def _day(data: Any) -> date:
    try:
        return date.fromisoformat(str(data)[:10])
    except ValueError:
        return timezone.now().astimezone(settings.PUBLICATION.zone).date()


def read_on(html: str, day: date) -> Reading:
    """The reading of a post of that day; a byline in a pasted text tells its day better."""
    reading = read(html, published=day)
    told = reading.record["published"]
    return reading if told in (None, day.isoformat()) else read(html, published=date.fromisoformat(told))


def still_said(post: Post) -> tuple[Reading, dict[str, Said], str]:
    """The reading of a saved post, its facts by key, and its plain text, with single spaces."""
    html = (
        f"<h1>{escape(post.headline, quote=False)}</h1><p>{escape(post.standfirst, quote=False)}</p>"
        + "".join(str(block.value.source) for block in post.body if block.block_type == "paragraph")
    )
    moment = post.published_at or post.go_live_at or timezone.now()
    reading = read_on(html, moment.astimezone(settings.PUBLICATION.zone).date())
    return reading, {said.key: said for said in said_in(reading)}, " ".join(plain(html).text.split())
