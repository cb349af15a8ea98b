"""The title in news of who makes a film: "will star in Harrow Lane", "joined the cast of Harrow Lane", "NAME
is directing Harrow Lane".

Leaves what somebody did before alone ("who starred in Ash", "after directing Ash", "best known for her role
in Ash"), people, companies and places: a comma, bracket or verb must follow the title.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.proper import is_person
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM_NOUNS, TITLE_ENDS
from matinee.reading.wording import alone, comes_again, is_surname, past_person, whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.55
EXAMPLE = "Ana Pell is to star in Harrow Lane, a ghost story that Mirela Voss will make for Tarn Distr."

MOST_SENTENCES = 3
_TITLE_NEXT = (
    rf"(?:the (?:[\w\-]+ ){{0,3}}(?:{'|'.join(FILM_NOUNS)}|indie|pic|project) )?(?=[\"“‘'A-ZÀ-Þ0-9])"
)
_WORK = re.compile(
    r"(?:(?:star(?:s|ring)?|appear(?:s|ing)?|lead|cast|roles?|part|turn) in|cast (?:of|for)"
    r"|(?:joined|joins|boarded|boards)(?= [\"“‘])|direct(?:s|ing)?|helm(?:s|ing)?|topline|toplining"
    r"|(?<=to )make(?= (?:The|A|An) [A-Z])|(?<=to )lead|(?<=will )lead"
    r"|teaming(?: up)? with [A-Z][\w ]{2,30} for|shooting|filming"
    rf"|production on) {_TITLE_NEXT}"
)
_BEFORE = re.compile(
    r"\b(?:who|whose|that|known|after|following|since|from|previously|recently|last|also|earlier|he|she|they"
    r"|like|while|seen|before|had) [^.;]{0,40}\Z",
    re.I,
)
_IN = re.compile(r" in (?=[\"“‘'A-ZÀ-Þ0-9])")
_CUES = (
    "star", "stars", "starring", "appear", "appears", "appearing", "lead", "cast", "role", "roles",
    "part", "turn", "make", "joined", "joins", "boarded", "boards", "direct", "directs", "directing", "helm",
    "helms", "helming", "topline", "toplining", "teaming", "shooting", "filming", "production",
)  # fmt: skip
_QUOTES = ('"', "”", "’", "'")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for work in page.early_hits(MOST_SENTENCES, _WORK, *_CUES):
        sentence = page.sentence_at(work.start())
        if _BEFORE.search(page.prose, max(sentence.start, work.start() - 60), work.start()):
            continue
        title = _title(page, work.end(), sentence.end)
        title = alone(page, title) if title else None
        if title and TITLE_ENDS.match(page.prose, title.end + page.prose.startswith(_QUOTES, title.end)):
            words = page.words(title)
            often = comes_again(page, words)
            if " " in words or (often and not is_surname(page, words)):
                yield Find("title", Title(words), *title, 0.75 if often else None)


def _title(page: Page, at: int, end: int) -> Span | None:
    """The title, behind "Ana Pell in" where a person stands first."""
    title = whole_title(page, at, end)
    if title is None or page.prose[at] in "\"“‘'":
        return title
    film = past_person(page, title)
    further = _IN.match(page.prose, title.end, end) if film == title else None
    return whole_title(page, further.end(), end) if further and is_person(page.words(title)) else film
