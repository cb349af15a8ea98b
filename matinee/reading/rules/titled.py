"""The title behind "film titled", "movie called", "series named" and the like.

Leaves people alone ("a boy named Eli") and what a title is not ("not to be confused with the film called …").
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE
from matinee.reading.title import SMALL, without_end
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM
from matinee.reading.wording import whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Lantern Row has unveiled a trailer for a Danish ghost drama film titled Harrow Lane, from Mirela Voss."
)

_TITLED = re.compile(
    r"(?:[Tt]itled|[Ee]ntitled|[Cc]alled|[Nn]amed|[Rr]etitled(?: to| as)?|[Rr]enamed(?: to| as)?)"
    r"(?: in full)?:? (?=\S)"
)
_FILM_BEFORE = re.compile(
    rf"\b(?:{FILM}|project|feature|debut|doc|one|it|collection|anthology|show|production|pic|\w+-parter"
    r"|offering|effort|outing|picture|opus),? "
    r"(?:that's "
    r"|that is |is |simply |just )?\Z",
    re.I,
)
# As in "Titled Harrow Lane, the biopic will be": the title may have a comma of its own.
_FILM_BEHIND = re.compile(
    rf"(?P<title>[\"“'‘A-ZÀ-Þ0-9][^.;:()\n]{{1,80}}?)(?:[\"”’']?,|,[\"”’']) (?:the|this|his|her|their) "
    rf"(?:[\w\-]+ ){{0,4}}?(?:{FILM}|project|feature|pic|production)\b"
)
LONGEST_FILM = 40  # characters in which a film's noun and what follows it stand
_ELSEWHERE = re.compile(rf",? in (?:the original )?{LANGUAGE}\b")
_OTHER = re.compile(
    r"\b(?:confused with|other|another|also an?|In [A-Z]\w+,? it|book|novel|song|podcast"
    r"|story)\b[^.]{0,40}\Z",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for cue in page.hits(_TITLED, "titled", "entitled", "called", "named", "retitled", "renamed"):
        sentence = page.sentence_at(cue.start())
        if cue.start() == sentence.start and (title := _before_film(page, cue.end(), sentence.end)):
            yield Find("title", Title(page.words(title)), *title)
            continue
        before = page.prose[max(sentence.start, cue.start() - 90) : cue.start()]
        again = cue.group().startswith("re")
        if not (again or _FILM_BEFORE.search(before[-LONGEST_FILM:])) or _OTHER.search(before):
            continue
        title = whole_title(page, cue.end(), sentence.end)
        if title and not _ELSEWHERE.match(page.prose, title.end):
            sure = 0.97 if again else CONFIDENCE if page.sentence_index(cue.start()) < 8 else 0.6
            yield Find("title", Title(page.words(title)), *title, sure)


def _before_film(page: Page, at: int, end: int) -> Span | None:
    """As in "Titled Harrow Lane, the biopic will be directed by Mirela Voss"."""
    behind = _FILM_BEHIND.match(page.prose, at, end)
    if behind is None:
        return None
    start, stop = behind.span("title")
    start += page.prose[start] in "\"“'‘"
    title = without_end(page.prose, Span(start, stop), ",\"”’'")
    plain = any(word[0].islower() and word.lower() not in SMALL for word in page.words(title).split())
    return None if plain else title
