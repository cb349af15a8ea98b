"""Original, romanised and other titles: "originally known as X or Y in Russian", "(aka X)", "(in English)".

In a language that isn't written in Latin letters, a Latin spelling is the romanised title. "Formerly known
as" is
an alternate title. Leaves "originally known as a stuntman" alone, and languages that no title stands next to.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, language_code
from matinee.reading.script import is_latin, written_in_latin
from matinee.reading.title import title_at
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "Harrow Lane, originally known as Havrgade in Danish, is directed by Mirela Voss."

_KNOWN_AS = re.compile(
    r"(?P<how>originally|original|also|formerly|previously|aka|a\.k\.a\.|or|known|titled)\b"
    r"(?: (?:just|simply))?(?: (?:known|titled|called|named|as))*(?: (?:in full))?:? (?=[\"“'‘¡¿#\w])"
)
_LANGUAGE_AFTER = re.compile(rf"[,)\"”']? ?\(?in (?:the original )?(?P<language>{LANGUAGE})")
_LANGUAGE_INSIDE = re.compile(rf" in {LANGUAGE}")
_LANGUAGE_BEFORE = re.compile(
    rf"in (?P<language>{LANGUAGE}),? (?:it is|it's|is|the title is|this is) (?:known as|called|titled)? ?"
)
_OR = re.compile(r"[\"”']?,? (?:or|/|aka) (?:just |simply )?(?=[\"“'‘\w])|[\"”']? / ")
_ENGLISH = re.compile(r"in English\)")
_LEAD = re.compile(r"(?:titled|called|for|film|movie) ")
_NAMES = re.compile(r"known as|titled |called |named ")
_WHOLE_ASIDE = re.compile(rf" in (?P<language>{LANGUAGE})\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _after_cues(page)
    yield from _named_in_language(page)
    yield from _in_english(page)
    yield from _bare_aside(page)


def _after_cues(page: Page) -> Iterator[Find]:
    done = -1
    for cue in page.hits(
        _KNOWN_AS, "originally", "original", "also", "formerly", "previously", "aka", "a", "or", "titled"
    ):
        if cue.start() < done or not _counts(page, cue):
            continue
        end = page.sentence_at(cue.start()).end
        titles, stop, language = _titles(page, cue.end(), end)
        how = cue["how"].lower()
        if language is None and how in {"or", "titled"} and not _is_whole_aside(page, cue, stop):
            continue
        done = stop
        for span in titles:
            yield _find(page, span, language, how)


def _counts(page: Page, cue: re.Match[str]) -> bool:
    """A bare "or", "aka", "titled" counts only right behind an opening bracket, or with "known as" and the
    like.
    """
    words = cue.group().lower()
    opened = page.prose[max(0, cue.start() - 1)] == "("
    if _NAMES.search(words) and not words.startswith(("titled", "or ")):
        return True
    return opened or words.startswith(("aka", "a.k.a"))


def _is_whole_aside(page: Page, cue: re.Match[str], stop: int) -> bool:
    return (
        page.prose[max(0, cue.start() - 1)] == "(" and page.prose[stop : stop + 2].lstrip("\"”'")[:1] == ")"
    )


def _titles(page: Page, at: int, end: int) -> tuple[list[Span], int, str | None]:
    """The titles joined by "or", where they end, and the language that is named behind them."""
    found: list[Span] = []
    while len(found) < 5 and (title := _without_language(page, title_at(page.prose, at, end))):
        found.append(title)
        joint = _OR.match(page.prose, title.end, end)
        if joint is None:
            break
        at = joint.end()
    if not found:
        return [], at, None
    stop = found[-1].end
    named = _LANGUAGE_AFTER.match(page.prose, stop, end)
    return found, named.end() if named else stop, language_code(named["language"]) if named else None


def _without_language(page: Page, title: Span | None) -> Span | None:
    """As in "Vinterhavn in Danish" ends before "in": the language is no part of the title."""
    language = _LANGUAGE_INSIDE.search(page.prose, *title) if title else None
    return Span(title.start, language.start()) if title and language else title


def _find(page: Page, span: Span, language: str | None, how: str) -> Find:
    words = page.words(span)
    if how in {"formerly", "previously"}:
        return Find("title", Title(words, "alternate", language), *span)
    if language and language != "en":
        if is_latin(words) and not written_in_latin(language):
            return Find("title", Title(words, "romanised", f"{language}-Latn"), *span)
        return Find("title", Title(words, "original", language), *span)
    kind = "original" if how in {"originally", "original"} or not is_latin(words) else "alternate"
    return Find("title", Title(words, kind, language), *span)


def _named_in_language(page: Page) -> Iterator[Find]:
    for cue in page.hits(_LANGUAGE_BEFORE, "in"):
        title = title_at(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        if title:
            yield _find(page, title, language_code(cue["language"]), "original")


def _bare_aside(page: Page) -> Iterator[Find]:
    """As in "The Quiet Ferry (Stille Liv in Danish)"."""
    for aside in page.parentheses:
        language = _WHOLE_ASIDE.search(page.prose, aside.start + 2, aside.end - 1)
        title = title_at(page.prose, aside.start + 1, language.start()) if language else None
        if language and title and title.end == language.start():
            yield _find(page, title, language_code(language["language"]), "original")


def _in_english(page: Page) -> Iterator[Find]:
    """As in "called The Well (in English)": the main title, with its language."""
    for mark in page.hits(_ENGLISH, "in"):
        for span in _title_before(page, mark.start() - 2):
            yield Find("title", Title(page.words(span), "main", "en"), *span, 0.7)


def _title_before(page: Page, at: int) -> Iterator[Span]:
    start = max(page.sentence_at(at).start, at - 100)
    cues = [match.end() for match in _LEAD.finditer(page.prose, start, at)]
    if cues and (title := title_at(page.prose, cues[-1], at)) and title.end == at:
        yield title
