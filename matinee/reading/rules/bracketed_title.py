"""The film's own title in brackets: "“Harrow Lane” (하로 레인, Haro Rein)", "HARROW LANE (Le Quai noir)".

Leaves brackets behind people alone, and Latin words that could be English: a credit, a year, an actor.
"""

import re
from collections.abc import Iterator

from matinee.reading import marks
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.foreign import (
    foreign_at,
    is_english,
    language_of_script,
    looks_foreign,
    looks_japanese,
    surely_foreign_at,
    title_in,
)
from matinee.reading.marked import quoted
from matinee.reading.outlets import CHANNELS, HOUSES
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, NATIONALITIES, TERRITORIES, language_code
from matinee.reading.script import is_capital, is_latin
from matinee.reading.spelling import fold_title
from matinee.reading.title import title_at
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM

KINDS = ("title",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has released a trailer for “Harrow Lane” (하로 레인, Haro Rein), a ghost drama."

MOST_SENTENCES = 4
LEAST_OF_ONE = 8  # letters of a title of one word that no accent tells apart
LONGEST = 160  # characters of a bracket
_TITLE_BEFORE = re.compile(
    r"(?:[\"”’']|\b[A-ZÀ-Þ]{2}[A-ZÀ-Þ'!?]*"
    rf"|\bin {LANGUAGE}|\b(?:titled|called|named|for|{FILM}) (?:[A-ZÀ-Þ0-9][\w'&:!?.\-]*"
    rf"(?: (?:of|the|and|in|a|on|to|for|is))* ?){{1,9}}"
    r")\s?\Z"
)
_PIECE = re.compile(r"[^,;/]+")
_JOINT = re.compile(r"\A(?:\s|or\b|aka\b)+")
_IN_LANGUAGE = re.compile(rf" in {LANGUAGE}")
_QUOTED = re.compile(r"[\"“‘'](?P<title>[^\"“”‘’']{2,60})[\"”’'] \Z")
_RUN = re.compile(r"(?:\A|[^\w'’ -] ?)(?P<title>[^\W\d_a-z][^,.:;()\n]{1,60}) \Z")
_MEANS = re.compile(
    r"(?:that's|that is|meaning|literally|lit\.|i\.e\.|which (?:means|translates (?:as|to))"
    r"|translat\w+ (?:as|to)|(?:in )?English(?: title)?:|orig(?:inal|\.)(?: title)?:?"
    rf"|(?:[Ii]n )?(?P<language>{LANGUAGE})(?:-language)?(?: title)?:|[Ww]orking title:"
    rf"|[Ii]nternational title:"
    r") (?=[\"“‘'A-ZÀ-Þ])"
)
_SAYS = re.compile(r" (?:is|was|stars|opens|follows|has|will|premiered) ")
_LANGUAGE_BEHIND = re.compile(r"\), (?:an?|the) (?:[\w\-]+ ){0,2}?[A-Z]\w+-language ")
_ENDS = re.compile(r"(?:, (?:19|20)\d\d)?\Z")
_MARKS = "\"“”‘’' "


def read(page: Page, found: Findings) -> Iterator[Find]:
    main = found.title or ""
    yield from _in_headline(page, main)
    yield from _behind_slash(page, main)
    for aside in page.parentheses[:20]:
        if aside.end - aside.start > LONGEST or not _may_hold_title(page, aside.start + 1):
            continue
        is_behind = _is_behind(page, aside.start, main)
        if not is_behind and not _stands_behind_title(page, aside.start):
            continue
        inside = Span(aside.start + 1, aside.end - 1)
        if is_behind and (meaning := _meaning(page, inside)):
            yield meaning
            return
        if titles := list(_titles(page, inside, main if is_behind else None)):
            yield from titles
            return


def _in_headline(page: Page, main: str) -> Iterator[Find]:
    """As in "Havrgade (Harrow Lane)" or "Harrow Lane (Havrgade)", whichever the story uses."""
    if page.headline is None or not main:
        return
    for aside in marks.parentheses(page.text, *page.headline):
        inside = Span(aside.start + 1, aside.end - 1)
        lead = page.text[page.headline.start : aside.start]
        run = _QUOTED.search(lead) or _RUN.search(lead)
        if run is None:
            continue
        before = Span(page.headline.start + run.start("title"), page.headline.start + run.end("title"))
        for title, other in ((inside, before), (before, inside)):
            is_main = fold_title(page.words(title).strip(_MARKS)) == fold_title(main)
            if is_main and looks_foreign(page.words(other)):
                yield Find("title", Title(page.words(other).strip(_MARKS), "original"), *other)


def _behind_slash(page: Page, main: str) -> Iterator[Find]:
    """As in "Harrow Lane / Havrgade"."""
    at = page.prose.find(f"{main} / ", page.start) if main else -1
    if at < 0:
        return
    start = at + len(main) + 3
    end = page.sentence_at(at).end
    says = _SAYS.search(page.prose, start, min(end, start + LONGEST))
    if other := surely_foreign_at(page.prose, start, says.start() if says else end):
        yield Find("title", Title(page.words(other), "original"), *other)


def _may_hold_title(page: Page, at: int) -> bool:
    """Whether what begins there is no plain word but for "or", "aka" and "meaning"."""
    leads = ("or", "aka")
    return (
        not page.prose[at].islower() or page.prose.startswith(leads, at) or bool(_MEANS.match(page.prose, at))
    )


def _is_behind(page: Page, at: int, main: str) -> bool:
    """Whether the film's title ends right before a bracket, in whatever marks."""
    before = page.prose[max(page.start, at - len(main) - 4) : at].rstrip(_MARKS + "\n")
    return bool(main) and before.lower().endswith(main.lower())


def _stands_behind_title(page: Page, at: int) -> bool:
    """Whether a title ends at a place: the headline's, or in the first sentences what looks like one."""
    early = page.sentence_index(at) < MOST_SENTENCES
    if early and _TITLE_BEFORE.search(page.prose, max(0, at - 90), at):
        return True
    return any(page.prose.endswith(page.words(title).rstrip(", "), 0, at - 1) for title in quoted(page))


def _titles(page: Page, inside: Span, main: str | None) -> Iterator[Find]:
    """In its own script first; Latin letters behind that are its sound, words in quotes its meaning."""
    own = False
    for piece in _PIECE.finditer(page.prose, *inside):
        joint = _JOINT.match(piece.group())
        start = piece.start() + (joint.end() if joint else 0)
        is_quoted = page.prose[start : start + 1] in {'"', "“", "‘", "'"}
        words = page.words(Span(start, piece.end())).strip(_MARKS)
        if not words or _IN_LANGUAGE.search(words) or not (is_capital(words) or words[0].isdigit()):
            return
        if not is_latin(words):
            own = True
            yield Find("title", Title(words, "original", language_of_script(words)), start, piece.end())
        elif own:
            yield Find("title", Title(words, "alternate" if is_quoted else "romanised"), start, piece.end())
        elif main and (kind := _kind_behind(words, main, is_quoted)) and _stands_once(page, words):
            yield Find("title", Title(words, kind), start, piece.end())
            return
        elif main and " " in words and _LANGUAGE_BEHIND.match(page.prose, inside.end):
            yield Find("title", Title(words, "original"), start, piece.end())
            return
        elif looks_foreign(words) and " " in words and _ENDS.match(page.prose, piece.end(), inside.end):
            yield Find("title", Title(words, "original"), start, piece.end())


def _meaning(page: Page, inside: Span) -> Find | None:
    """As in "Havrgade (that's Harbour Lane to you)"."""
    lead = _MEANS.match(page.prose, *inside)
    code = language_code(lead["language"] or "") if lead else None
    is_original = lead is not None and (lead.group().startswith("orig") or code is not None)
    named = foreign_at if is_original else title_at
    title = named(page.prose, lead.end(), inside.end) if lead else None
    if title is None:
        return None
    if code:
        return Find("title", title_in(code, page.words(title)), *title)
    kind = "original" if is_original else "alternate"
    return Find("title", Title(page.words(title), kind), *title)


def _stands_once(page: Page, words: str) -> bool:
    """One word that the text has again is somebody's name."""
    return " " in words or page.prose.count(words) == 1


def _is_no_name(words: str) -> bool:
    """A long word of Latin letters that no place or company is called: "(Theeradesham)"."""
    is_known = words in TERRITORIES or words in NATIONALITIES or words in CHANNELS or words in HOUSES
    return (
        len(words) >= LEAST_OF_ONE
        and words.isalpha()
        and words[1:].islower()
        and not is_known
        and not is_english(words)
    )


def _kind_behind(words: str, main: str, is_quoted: bool) -> str | None:
    """What kind of title Latin words are right behind the main one, if they are one at all."""
    if words[0].isdigit() and not is_quoted:
        return None
    if looks_foreign(main) and (is_quoted or words.startswith(("The ", "A ", "An "))):
        return "original" if looks_foreign(words) else "alternate"
    is_plain = any(word[0].islower() for word in words.split())  # a person's name has no such word
    is_one_word = " " not in words and (not words.isascii() or _is_no_name(words))
    if is_quoted or is_one_word or (is_plain and not is_english(words)):
        return "romanised" if looks_japanese(words) else "original"
    return None
