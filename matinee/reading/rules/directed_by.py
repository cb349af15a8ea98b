"""The director behind "directed by", past describers, pairs with "&" included.

Leaves "co-directed by" with one name, the original's director in a remake sentence, "the last film
directed by", other works that people were in, and by-lines without a name alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import credited, firm
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.other_work import SOURCE_FILM, is_of_another
from matinee.reading.page import Page

KINDS = ("director",)
NEEDS = ("title",)
CONFIDENCE = 0.95
EXAMPLE = (
    "Harrow Lane is directed by acclaimed Danish filmmaker Mirela Voss, director of Tin Skies previously."
)

_DIRECTED = re.compile(
    r"(?:(?<!art )(?<!stage )(?<!creative )(?<!under the )direction(?: is| comes| was)? (?:by|from) (?=\S)"
    r"|(?:directed|helmed)(?: (?:here|this time|once again|again|jointly|together|in part))?"
    r" (?:(?:and|&) (?:co-)?(?:written|produced|edited|shot|animated) )?by (?:and"
    r" (?:also )?(?:co-)?star(?:ring|s) )?(?:the |both )?(?=\S))",
    re.I,
)
_ANOTHER_FILM = re.compile(
    r"\b(?:original|remake of|based on|previously|earlier|was also|other|last|previous"
    r"|segments?|episodes?|inspired by|originally)\b[^,.;]{0,50}\Z"
    r"|\b(?:remake|reboot|redo|reworking) of [^,.;]{0,78}\Z",
)
_OLD_FILM = re.compile(r"\b19\d\d\b[^,.;]{0,50}\Z")
_RESTORED = ("restoration", "restored", "restore", "rerelease", "4k", "remastered", "reissue", "rediscovered")
_IT_WAS = re.compile(r"\b(?:which|that|it|and) (?:was|were|had been)(?: \w+ly| itself| also| both)? \Z", re.I)
_ALL_EPISODES = re.compile(
    r"\b(?:all|every|each)(?: [\w\-]+){0,3} episodes?\b[^,.;]{0,30}\Z|\A(?:with )?episodes \Z", re.I
)
_ORIGINALLY_KNOWN = re.compile(r"\boriginally (?:known|titled|called|premiered)\b[^.;]*\Z", re.I)
_DATED_FILM = re.compile(r"\b(?:19|20)\d\d\b|\b(?:film|hit|movie|classic|blockbuster)\b")
_NEW_CLAUSE = re.compile(
    r",[”\"]? (?:it|this|the film|the movie) (?:is|was|has)\b|\b(?:novel|book|play|story|comic)s?\b"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_DIRECTED, "directed", "helmed", "direction"):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 80) : cue.start()]
        if (
            page.is_quoted(cue.start())
            or _is_of_another(before)
            or _is_of_source(page, sentence, cue.start())
        ):
            continue
        if _OLD_FILM.search(before) and not page.has(*_RESTORED):
            continue
        if is_of_another(page, cue.start(), found.titles):
            continue
        people = firm(page, credited(page, cue.end(), sentence.end))
        if _is_shared(before) and len(people) < 2 and "directed by " not in before.lower():
            continue
        for person in people:
            yield Find("director", person.name, *person.span)


def _is_of_another(before: str) -> bool:
    return bool(
        _ANOTHER_FILM.search(before)
        and not _ALL_EPISODES.search(before)
        and not _ORIGINALLY_KNOWN.search(before)
    )


def _is_of_source(page: Page, sentence: Span, at: int) -> bool:
    """ "a remake of Tin Skies, which was directed by": that is the other film's."""
    is_told = _IT_WAS.search(page.prose, max(sentence.start, at - 32), at)
    if not is_told and not page.prose.endswith((", ", ",” ", '," '), 0, at):
        return False
    source = SOURCE_FILM.search(page.prose, sentence.start, at)
    if source is None or _NEW_CLAUSE.search(page.prose, source.end(), at):
        return False
    return is_told is not None or _DATED_FILM.search(page.prose, source.end(), at) is not None


def _is_shared(before: str) -> bool:
    """ "co-directed by his brother" names only the other one; both are named where two names follow."""
    return before.lower().endswith("co-")
