"""The title in a language that is named: "its Japanese title is Yoru no Umi", "the English title, The Hum".

Leaves titles of books, songs and episodes alone, and a title that no words follow.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.foreign import surely_foreign_at, title_in
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, language_code
from matinee.reading.script import is_latin
from matinee.reading.title import title_at
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.8
EXAMPLE = "The film, whose English title is Harrow Lane, opens in June. Its Danish title is Havregade."

LONGEST_LEAD = 40  # characters of "the film's original Japanese-language"
_TITLE = re.compile(
    rf"\b(?P<which>{LANGUAGE}|[Ii]nternational|[Oo]riginal|[Nn]ative|[Ww]orldwide)(?:-language)? title"
    r"(?:,|:| is| was| being)? (?:simply |just )?(?=[\"“'‘]?[^\W\d_a-zß-öø-ÿ])"
)
_OTHER = re.compile(
    r"\b(?:novel|book|manga|comic|song|single|album|episode|play|memoir|story|podcast|game)s?\b[^.;]{0,40}\Z",
    re.I,
)
_ENDS = re.compile(r"[\"”’']?(?:[,.;:)!?]|\Z| \(| (?:means|which|and|but|is|in|for|as)\b)")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for at in page.at("title"):
        sentence = page.sentence_at(at)
        cue = _TITLE.search(page.prose, max(sentence.start, at - LONGEST_LEAD), sentence.end)
        if cue is None or not cue.start() < at < cue.end():
            continue
        if _OTHER.search(page.prose, max(sentence.start, cue.start() - 60), cue.start()):
            continue
        title = _title(page, cue.end(), sentence.end)
        if title and _ENDS.match(page.prose, title.end):
            yield _find(page.words(title), title, cue["which"])
            yield from _in_its_script(page, title.end, cue["which"])


def _in_its_script(page: Page, at: int, which: str) -> Iterator[Find]:
    """As in "its Japanese title is Kiri no Michi (霧の道)"."""
    aside = page.parenthesis_at(at + 1) or page.parenthesis_at(at + 2)
    if aside and not is_latin(page.prose[aside.start + 1 : aside.end - 1]):
        span = Span(aside.start + 1, aside.end - 1)
        yield Find("title", Title(page.words(span), "original", language_code(which)), *span)


def _title(page: Page, at: int, end: int) -> Span | None:
    """In quotes or capital words, or in another language's small words up to a comma."""
    return surely_foreign_at(page.prose, at, end) or title_at(page.prose, at, end)


def _find(words: str, span: Span, which: str) -> Find:
    code = language_code(which)
    if code is None and which.lower() in {"original", "native"}:
        return Find("title", Title(words, "original"), *span)
    if code is None or code == "en":
        return Find("title", Title(words, "alternate", code), *span)
    return Find("title", title_in(code, words), *span)
