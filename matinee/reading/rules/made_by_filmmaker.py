"""The director behind "from director NAME", "made by Danish filmmaker NAME", "the latest from NAME".

Leaves "by" and "from" without a film-maker's noun alone, and companies and places behind them.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import is_person, name_at, past_describers, people
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "A ghost drama called Harrow Lane, made by acclaimed Danish filmmaker Mirela Voss."

_MAKER = (
    r"(?:[Ff]ilmmakers?|[Dd]irectors?|writers?[/-]directors?|helmers?"
    r"|documentarians?|auteurs?"
    r"|animators?|duo|directing duo|film-makers?)"
)
_FROM = re.compile(
    rf"(?:made by|[Ff]rom|[Bb]y)(?: (?!{_MAKER}\b)[\w\-/]+,?){{0,6}}? {_MAKER}(?:,? (?:named|duo"
    r"|and actor|and writer))? (?=[^\W\d_a-z])"
)
_LATEST = re.compile(
    r"(?:(?:latest|newest|new) (?:feature |film |movie |work )?(?:from|by|made by)|made by"
    r"|brought to us by) (?=\S)"
)
_NOT_OUR_FILM = re.compile(
    r"\b(?:previous|earlier|quote|same|music|song|interview|not|introduction|score|produced"
    r"|executive)\b[^,.]{0,20}\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_FROM, "made", "from", "by"):
        yield from _names(page, cue, CONFIDENCE)
    for cue in page.hits(_LATEST, "latest", "newest", "new", "made", "brought"):
        yield from _names(page, cue, 0.8)


def _names(page: Page, cue: re.Match[str], confidence: float) -> Iterator[Find]:
    sentence = page.sentence_at(cue.start())
    before = page.prose[max(sentence.start, cue.start() - 40) : cue.start()]
    if _NOT_OUR_FILM.search(before) or page.is_quoted(cue.start()) or page.sentence_index(cue.start()) > 25:
        return
    if page.prose[cue.end()].islower() and past_describers(page.prose, cue.end(), sentence.end) == cue.end():
        return
    entries = people(page.prose, cue.end(), sentence.end)
    first = entries[0].name if entries else name_at(page.prose, cue.end(), sentence.end)
    if first is None or not is_person(page.words(first)):
        return
    yield Find("director", page.words(first), *first, confidence)
    if len(entries) > 1 and page.prose[first.end : first.end + 3] in {" & ", " an"}:
        yield Find("director", page.words(entries[1].name), *entries[1].name, confidence)
