"""The cast behind "stars", "will star" and "features": "Harrow Lane stars A, B, and C, along with D",
"Stars A and B.", "the film features A and B".

Leaves the noun alone ("two stars", "its stars"), "stars in" and "stars as", other films' stars, and what
a film features besides people.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page
from matinee.reading.parts import parts_of
from matinee.reading.spelling import fold_title
from matinee.reading.vocabulary import FILM

KINDS = ("cast",)
NEEDS = ("title", "genre")
CONFIDENCE = 0.95
EXAMPLE = "The film stars Ana Pell and Karl Oster as Mira, along with Ines Marr."

_MORE = r"(?: (?:both|also|the likes of|none other than|here))*:? (?:the )?(?!in\b|as\b|of\b|who\b)(?=\S)"
_STARS = re.compile(
    r"(?:[Ss]tars|co-stars|toplines|also features|(?:features|boasts) the talents of"
    rf"|(?:will|would|to) (?:also )?(?:co-)?star){_MORE}"
)
_FEATURES = re.compile(
    rf"(?:features|(?:also )has|reunites|pairs|unites|brings together){_MORE}(?!(?:director|producer"
    rf"|writer|filmmaker"
    r"|composer|screenwriter|editor)s?\b)"
)
_NOUN = re.compile(
    r"\b(?:the|its|two|three|both|film's|rock|pop|of|child|big|all|with|many|these|\w+'s|TV|five|four"
    r"|young|lead|porn|sports|former) \Z",
    re.I,
)
_FILM_BEFORE = re.compile(
    rf"\b(?:{FILM}|[Ii]t|which|that|cast|ensemble|dub)[\"”]?(?:, (?:after|following|which"
    rf"|who) [^.;]{{3,50}},)? \Z"
)
_LIST_ENDS = re.compile(r"[.;!?\"”)]|\Z|,? (?:in|as|and (?:more|others|many)|among|who|plus|with|along)\b")

_CUES = ("stars", "boasts", "co", "toplines", "features")
_AUXILIARIES = ("also", "will", "would", "to")  # where the post has "star" or "features"


def read(page: Page, found: Findings) -> Iterator[Find]:
    auxiliaries = _AUXILIARIES if page.has("star", "features") else ()
    for cue in page.hits(_STARS, *_CUES, *auxiliaries):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 24) : cue.start()]
        if _NOUN.search(before) or page.is_quoted(cue.start()):
            continue
        yield from parts_of(page, people(page.prose, cue.end(), sentence.end), found, CONFIDENCE)
    for cue in page.hits(_FEATURES, "features", "also", "reunites", "pairs", "unites", "brings"):
        if not page.is_quoted(cue.start()) and _is_of_the_film(page, cue, found):
            yield from _featured(page, cue, found)


def _is_of_the_film(page: Page, cue: re.Match[str], found: Findings) -> bool:
    before = page.prose[max(page.start, cue.start() - 80) : cue.start()]
    if _FILM_BEFORE.search(before):
        return True
    words = fold_title(before.rstrip(" \"”,'"))
    return any(title and words.endswith(fold_title(title)) for title in found.titles)


def _featured(page: Page, cue: re.Match[str], found: Findings) -> Iterator[Find]:
    """A list of people that is closed behind the last one: "features Ana Pell's paintings" isn't."""
    end = page.sentence_at(cue.start()).end
    actors = people(page.prose, cue.end(), end)
    if actors and _LIST_ENDS.match(page.prose, actors[-1].end, end):
        is_list = len(actors) > 1 or actors[0].role is not None
        yield from parts_of(page, actors, found, 0.85 if is_list else 0.6)
