"""The title that a post sets in capitals: "HARROW LANE, the love story by", "teaser for HARROW LANE".

Leaves abbreviations, shouting and films named once alone, unless the headline has the same words, or a comma
or bracket follows them at once.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import is_label
from matinee.reading.page import Page
from matinee.reading.values import Title
from matinee.reading.vocabulary import IS_ANOTHER_FILM
from matinee.reading.wording import is_in_headline

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.65
EXAMPLE = "Lantern Row brings HARROW LANE to cinemas. HARROW LANE is a ghost story."

MOST_SENTENCES = 4
_RUN = re.compile(
    r"[A-ZÀ-Þ0-9](?<![\w'].)[A-ZÀ-Þ0-9'&:!?.\-]*(?: (?:[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9'&:!?.\-]*"
    r"|&)(?![a-zß-ÿ]))*(?![\w])"
)
_LETTERS = re.compile(r"[A-ZÀ-Þ]{3}")
_MONTH = re.compile(r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.? \d")
_PERIODS = re.compile(r"[.:]+\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.sentences:
        return
    text, end = page.prose, page.sentences[:MOST_SENTENCES][-1].end
    if not _LETTERS.search(text, page.start, end):
        return
    best: Find | None = None
    for run in _RUN.finditer(text, page.start, min(end, page.start + 3000)):
        span = _whole(text, run)
        if span is None or page.is_quoted(span.start) or _is_part_name(page, run):
            continue
        span = _with_comma(page, span)
        words = page.words(span)
        if best and isinstance(best.value, Title) and best.value.text.startswith(f"{words} "):
            continue
        sure = _sure(page, span, words)
        if sure and (best is None or sure > (best.confidence or 0)):
            best = Find("title", Title(words), *span, sure)
    if best:
        yield best


def _is_part_name(page: Page, run: re.Match[str]) -> bool:
    """Whether capitals only name what a line tells: "PRODUCER: Ada Quill"."""
    begins = run.start() == page.start or page.prose[run.start() - 1] == "\n"
    return begins and run.group().endswith(":") and not is_in_headline(page, run.group())


def _with_comma(page: Page, span: Span) -> Span:
    """With what stands behind a comma, where the headline has both together."""
    if page.prose.startswith(", ", span.end) and (further := _RUN.match(page.prose, span.end + 2)):
        rest = _whole(page.prose, further)
        whole = Span(span.start, rest.end) if rest else span
        if page.words(whole).lower().rstrip("!?") in page.headline_text.lower():
            return whole
    return span


def _sure(page: Page, span: Span, words: str) -> float:
    if is_in_headline(page, words):
        return 0.85
    if IS_ANOTHER_FILM.search(page.prose[max(0, span.start - 40) : span.start]):
        return 0
    again = page.prose.find(words, span.end) >= 0
    described = len(words) > 8 and page.prose[span.end : span.end + 2] in {", ", " ("}
    return 0.8 if again else CONFIDENCE if described else 0


def _whole(text: str, run: re.Match[str]) -> Span | None:
    stop = _PERIODS.search(run.group())
    span = Span(run.start(), run.start() + stop.start() if stop else run.end())
    words = text[span.start : span.end]
    letters = None if _MONTH.match(words) else _LETTERS.search(words)
    if is_label(words):
        return None
    return span if letters and (" " in words or len(words) > 5) and not words.startswith("A ") else None
