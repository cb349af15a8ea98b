"""The title in quotes or capitals right behind a film's noun: "spy thriller “Harrow Lane,” which", "saga
HARROW LANE".

Leaves quoted words alone that no film's noun precedes, other films ("his last film “Ash”") and abbreviations.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at, without_end
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM
from matinee.reading.wording import whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.75
EXAMPLE = "The spy thriller “Harrow Lane,” about two keepers, has a date."

MOST_SENTENCES = 5
_NOUN = re.compile(rf"(?:{FILM}|saga|project|title),? (?=[“\"‘']|[A-Z0-9&']{{2,}}(?![a-z]))")
_CAPITALS = re.compile(r"(?:[A-Z0-9][A-Z0-9'&:!?.\-]*|&)(?: (?:[A-Z0-9][A-Z0-9'&:!?.\-]*|&)(?![a-z]))*(?!\w)")
_OTHER = re.compile(
    r"\b(?:last|most recent|previous|earlier|next|other|original|known for his|known for her|19\d\d|of the"
    r"|like"
    r"|hit|(?:remake|version|adaptation|reboot) of|(?:sequel|prequel|follow-?up) to|based on"
    r") (?:[\w\-]+ ){0,3}\Z"
)
_CALLED = re.compile(
    r"\b(?:call(?:s|ed|ing)|describ\w+|dubbed|deemed|hailed|praised) (?:the|this|it) (?:\w+ )?\Z"
)
_NOT_TITLES = frozenset(
    {"TV", "US", "UK", "IMAX", "VOD", "DVD", "II", "III", "WWII", "HBO", "BBC", "NYC", "LA"}
)
_CUES = (
    "film", "movie", "thriller", "comedy", "drama", "documentary", "doc", "western", "musical", "biopic",
    "romance", "horror", "noir", "satire", "epic", "feature", "saga", "project", "title", "sequel", "remake",
    "adventure", "mystery", "fantasy", "series", "miniseries", "chiller", "short",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    for noun in page.early_hits(MOST_SENTENCES, _NOUN, *_CUES):
        sentence = page.sentence_at(noun.start())
        if _OTHER.search(page.prose[max(sentence.start, noun.start() - 40) : noun.start()]):
            continue
        if page.is_quoted(noun.start()) or page.is_in_parenthesis(noun.start()):
            continue
        if page.prose[noun.end()] in "“\"‘'":
            if (
                _CALLED.search(page.prose, max(sentence.start, noun.start() - 24), noun.start())
                and page.prose[noun.end() + 1].islower()
            ):
                continue  # called the film "a small miracle"
            title = title_at(page.prose, noun.end(), sentence.end)
        else:
            capitals = _CAPITALS.match(page.prose, noun.end(), sentence.end)
            title = _whole(page, noun.end(), capitals.end()) if capitals else None
            longer = whole_title(page, noun.end(), sentence.end) if title else None
            title = longer if title and longer and page.prose[title.end : longer.end].isupper() else title
        if title:
            yield Find("title", Title(page.words(title)), *title)


def _whole(page: Page, start: int, end: int) -> Span | None:
    title = without_end(page.prose, Span(start, end), ".:")
    words = page.prose[title.start : title.end]
    return title if len(words) > 3 and not _NOT_TITLES.issuperset(words.split()) else None
