"""The film's own title in brackets: "“Harrow Lane” (하로 레인, Haro Rein)", "HARROW LANE (Le Quai noir)".

Leaves brackets behind people alone, and Latin words that could be English: a credit, a year, an actor.
"""

import re
from collections.abc import Iterator

from matinee.reading import marks
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.foreign import language_of_script, looks_foreign
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE
from matinee.reading.script import is_capital, is_latin
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has released a trailer for “Harrow Lane” (하로 레인, Haro Rein), a ghost drama."

MOST_SENTENCES = 4
_TITLE_BEFORE = re.compile(
    r"(?:[\"”’']|\b[A-ZÀ-Þ]{2}[A-ZÀ-Þ'!?]*"
    rf"|\bin {LANGUAGE}|\b(?:titled|called|named|for|{FILM}) (?:[A-ZÀ-Þ0-9][\w'&:!?.\-]*"
    rf"(?: (?:of|the|and|in|a|on|to|for|is))* ?){{1,9}}"
    r")\s?\Z"
)
_PIECE = re.compile(r"[^,;/]+")
_JOINT = re.compile(r"\A(?:\s|or\b|aka\b)+")
_IN_LANGUAGE = re.compile(rf" in {LANGUAGE}")
_MARKS = "\"“”‘’' "


def read(page: Page, found: Findings) -> Iterator[Find]:
    for aside in page.parentheses[:20]:
        if aside.end - aside.start > 100 or not _may_hold_title(page, aside.start + 1):
            continue
        if not _stands_behind_title(page, aside.start):
            continue
        if titles := list(_titles(page, Span(aside.start + 1, aside.end - 1))):
            yield from titles
            return


def _may_hold_title(page: Page, at: int) -> bool:
    """Whether what begins there is no plain word but for "or" and "aka"."""
    return not page.prose[at].islower() or page.prose.startswith(("or", "aka"), at)


def _stands_behind_title(page: Page, at: int) -> bool:
    """Whether a title ends at a place: the headline's, or in the first sentences what looks like one."""
    early = page.sentence_index(at) < MOST_SENTENCES
    if early and _TITLE_BEFORE.search(page.prose, max(0, at - 90), at):
        return True
    if page.headline:
        double = [Span(quote.start + 1, quote.end - 1) for quote in marks.quotes(page.text, *page.headline)]
        for quoted in (*page.headline_quotes, *double):
            if page.prose.endswith(page.text[quoted.start : quoted.end].rstrip(", "), 0, at - 1):
                return True
    return False


def _titles(page: Page, inside: Span) -> Iterator[Find]:
    """In its own script first; Latin letters behind that are its sound, words in quotes its meaning."""
    own = False
    for piece in _PIECE.finditer(page.prose, *inside):
        joint = _JOINT.match(piece.group())
        start = piece.start() + (joint.end() if joint else 0)
        quoted = page.prose[start : start + 1] in {'"', "“", "‘", "'"}
        words = page.words(Span(start, piece.end())).strip(_MARKS)
        if not words or _IN_LANGUAGE.search(words) or not (is_capital(words) or words[0].isdigit()):
            return
        if not is_latin(words):
            own = True
            yield Find("title", Title(words, "original", language_of_script(words)), start, piece.end())
        elif own:
            yield Find("title", Title(words, "alternate" if quoted else "romanised"), start, piece.end())
        elif looks_foreign(words) and " " in words and piece.end() == inside.end:
            yield Find("title", Title(words, "original"), start, piece.end())
