"""The film's genres from the words before "film", "drama", "thriller" in the release sentence and the
headline.

Leaves praise ("acclaimed indie") alone, and what is only claimed or denied ("described as a comedy", "no
documentary").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM, GENRES, MATERIAL, UNVEILED

KINDS = ("genre",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "Lantern Row has unveiled a trailer for an indie supernatural ghost comedy titled Harrow Lane."

_RELEASE_SENTENCE = re.compile(rf"\b(?:{UNVEILED[3:-1]}|titled|called|{MATERIAL[3:-1]})\b", re.I)
_CLAIMED = re.compile(
    r"\b(?:described as|not an?|no|isn't an?|of an?|like an?|than an?|another|other|short)(?: \w+){0,2} ?\Z",
    re.I,
)
_GENRE = re.compile(
    "|".join(rf"(?<![\w\-]){re.escape(name)}(?!\w)" for name in sorted(GENRES, key=len, reverse=True)), re.I
)
_NOUN = re.compile(rf"\b{FILM}\b", re.I)
_NEXT_NOUN = re.compile(rf" (?:[\w\-]+ )?{FILM}\b", re.I)
_QUOTE = re.compile(r"['‘\"“]")
_HEADLINE_NOUN = re.compile(rf"\b{FILM}\b|\b(?:Sci-Fi|Animated|Horror)\b", re.I)
_NOUN_WINDOW = 70  # characters before "titled", "film": a noun phrase isn't longer
_STOP = re.compile(r"\b(?:for|of|about|by|from|in|is|this|another|with)\b|[.;:()\"“]", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    spans = _release_sentences(page)
    for span in spans:
        yield from _in_sentence(page, span, CONFIDENCE)
    if page.headline:
        yield from _in_headline(page, page.headline)


def _release_sentences(page: Page) -> list[Span]:
    spans = [span for span in page.sentences[:7] if _RELEASE_SENTENCE.search(page.prose, *span)]
    return spans[:2]


def _in_sentence(page: Page, sentence: Span, confidence: float) -> Iterator[Find]:
    taken = 0
    for noun in _NOUN.finditer(page.prose, *sentence):
        span = _phrase(page, sentence, noun)
        if _CLAIMED.search(page.prose[max(sentence.start, span.start - 24) : span.start]):
            continue
        genres = list(_genres(page, span))
        for start, end, genre in genres:
            yield Find("genre", genre, start, end, confidence)
        taken += bool(genres)
        if taken and _ends_phrase(page, noun.end()):
            return


def _phrase(page: Page, sentence: Span, noun: re.Match[str]) -> Span:
    start = max(sentence.start, noun.start() - _NOUN_WINDOW)
    stops = [stop.end() for stop in _STOP.finditer(page.prose, start, noun.start())]
    return Span(stops[-1] if stops else start, noun.end())


def _ends_phrase(page: Page, at: int) -> bool:
    """The noun phrase is over: the next word is no film noun that the phrase could go on with."""
    return not _NEXT_NOUN.match(page.prose, at)


def _genres(page: Page, span: Span) -> Iterator[tuple[int, int, str]]:
    for match in _GENRE.finditer(page.text, *span):
        if genre := GENRES[match.group().lower()]:
            yield match.start(), match.end(), genre


def _in_headline(page: Page, headline: Span) -> Iterator[Find]:
    quote = _QUOTE.search(page.text, *headline)
    end = quote.start() if quote else headline.end
    if not _HEADLINE_NOUN.search(page.text, headline.start, headline.end):
        return
    for start, stop, genre in _genres(page, Span(headline.start, end)):
        yield Find("genre", genre, start, stop, 0.75)
