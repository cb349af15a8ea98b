"""Where the text names the film's director, in full or by one name, and the works told of there."""

import re
from collections.abc import Iterable, Iterator

from matinee.reading.fact import Fact, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.spelling import fold_title
from matinee.reading.title import LONGEST
from matinee.reading.title_list import titles_in
from matinee.reading.vote import least_beside

MADE = (
    r"(?:directed|made|helmed|co-directed|gave us|brought us|did(?! an? (?:[a-z]+ ){0,2}job)|created|shot"
    r"|(?:collaborated|worked together) on)"
)

SURE = 0.8  # a director read with less may be the star who owns the headline's title

_WORD = re.compile(r"\w+")
_NO_LIST = re.compile(r"(?:the (?:producers?|writers?|studio|makers)|being|having|it |this )")
_NAME_BEHIND = re.compile(r"\w| [^\W\d_a-zß-öø-ÿ]")


def mentions(page: Page, found: Findings) -> tuple[Span, ...]:
    """Every place of the prose that names a director, by the full name or a part of it, in text order."""
    facts = found.of("director")
    return page.once(("mentions", len(facts)), lambda: _mentions(page, believed(page, found)))


def _mentions(page: Page, directors: list[Fact]) -> tuple[Span, ...]:
    spans = {Span(fact.start, fact.end) for fact in directors if page.start <= fact.start < page.end}
    ends = {span.end for span in spans}
    for name in {fact.value for fact in directors if isinstance(fact.value, str)}:
        if " " in name:
            spans.update(_again(page, name, ends))
        for part in name.split(" "):
            if len(part) > 2 and part[0].isupper():
                again = _again(page, part, ends)
                spans.update(span for span in again if not _has_name_before(page.prose, span.start))
    return tuple(sorted(spans))


def believed(page: Page, found: Findings) -> list[Fact]:
    """The directors that stand beside the surest one; a name counts as its best reading."""
    facts = found.of("director")
    return page.once(("directors", len(facts)), lambda: _believed(facts))


def _believed(facts: list[Fact]) -> list[Fact]:
    best: dict[object, float] = {}
    for fact in facts:
        best[fact.value] = max(best.get(fact.value, 0.0), fact.confidence)
    least = least_beside(max(best.values(), default=0.0))
    return [fact for fact in facts if best[fact.value] >= least]


def _again(page: Page, words: str, ends: set[int]) -> Iterator[Span]:
    """Where a name or a part of it stands with no other name behind, and ends no name that is known."""
    first = _WORD.match(words.lower())
    for at in page.places_of_words.get(first[0], ()) if first else ():
        end = at + len(words)
        if end not in ends and page.prose.startswith(words, at) and not _NAME_BEHIND.match(page.prose, end):
            yield Span(at, end)


def _has_name_before(text: str, at: int) -> bool:
    """ "Mirela Voss" and "J. Voss"; the full stop of "Oslo. Voss" parts them."""
    if text[at - 1 : at] != " ":
        return False
    word = text[max(0, at - 24) : at - 1].rpartition(" ")[2].rpartition("\n")[2]
    is_initial = len(word) < 4
    return len(word) > 1 and is_capital(word[0]) and (word[-1].isalnum() or (is_initial and word[-1] == "."))


def works_from(page: Page, found: Findings, starts: Iterable[int]) -> Iterator[Span]:
    """The titles of the lists that begin at some places, without the film's own."""
    starts = sorted(starts)
    own = {fold_title(title) for title in found.titles} if starts else set()
    own_in = tuple(f"{title} in " for title in own)
    for start in starts:
        if not _NO_LIST.match(page.prose, start):
            for title in titles_in(page, start, page.sentence_at(start).end):
                words = fold_title(page.words(title))
                if words not in own and not words.startswith(own_in) and not _is_cut(page, title, found):
                    yield title


def _is_cut(page: Page, title: Span, found: Findings) -> bool:
    """Whether it is the film's own title, cut at its comma: "Ash" of "Ash, Bone & Salt"."""
    text = page.prose[title.start : title.start + LONGEST].lower()
    shortest = title.end - title.start
    return any(len(own) > shortest and text.startswith(own.lower()) for own in found.titles)
