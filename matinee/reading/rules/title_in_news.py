"""The title in news of a film's making or release: "filming has begun on Harrow Lane", "Tarn will bring
Harrow Lane to cinemas", "In Harrow Lane, Ana Pell plays".

Leaves people, companies and places alone: the title must come again or stand in the headline, or else be in
quotes or have a word that no name has.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.proper import is_person
from matinee.reading.values import Title
from matinee.reading.vocabulary import IS_ANOTHER_FILM, TITLE_ENDS
from matinee.reading.wording import alone, comes_again, is_surname, mentions, whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.55
EXAMPLE = "Filming has begun in Oslo on Harrow Lane, with Ana Pell. Nobody sleeps in Harrow Lane."

MOST_SENTENCES = 5
_NEXT = r"(?=[\"“‘'A-ZÀ-Þ0-9])"
# The cue word and all up to the title.
_CUED = re.compile(
    rf"(?:(?:begun|wrapped|rolling|under ?way|started|completed|continues)(?: [\w\-]+){{0,3}} on"
    rf"|(?:greenlit|developing|completed)|debut with|helm of|(?:makers|team) (?:of|behind)"
    rf"|(?:trailer|teaser|poster|clip|first look)(?: [\w\-]+){{1,4}} for"
    r"|date for|joined|joins|(?:bring|brings|release|open|launch)"
    rf"|next (?:project|film|feature|movie) is) {_NEXT}"
)
_OPENS = re.compile(rf"(?:In|With) {_NEXT}")
_TOLD = re.compile(
    r"[\"”’']?,?[\"”’']? "
    r"(?:[A-ZÀ-Þ][\w.\-]+ ){2,3}"
    r"(?:plays|stars|returns|makes|is|takes|turns|tells)\b"
)
_COMPANY = re.compile(r"(?:Films?|Pictures|Entertainment|Studios?|Media|TV|Releasing|Group|Festival)\Z")
_CUES = (
    "begun", "wrapped", "rolling", "under", "underway", "started", "completed", "continues", "greenlit",
    "developing", "debut", "helm", "makers", "team", "trailer", "teaser", "poster", "clip", "first",
    "date", "bring", "brings", "joined", "joins", "release", "open", "launch", "next",
)  # fmt: skip
_OWNER = re.compile(r"(?:[A-ZÀ-Þ][\w.\-]+ ){0,3}[A-ZÀ-Þ][\w.\-]+(?:'s|(?<=s)') (?=[\"“‘'A-ZÀ-Þ0-9])")
_QUOTES = ('"', "“", "‘", "'")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for at, is_opener in _places(page):
        sentence = page.sentence_at(at)
        owner = _OWNER.match(page.prose, at, sentence.end)
        title = whole_title(page, owner.end() if owner else at, sentence.end)
        title = alone(page, title) if title else None
        if title is None or (is_opener and not _TOLD.match(page.prose, title.end, sentence.end)):
            continue
        if sure := _sure(page, title):
            yield Find("title", Title(page.words(title)), *title, sure)


def _places(page: Page) -> Iterator[tuple[int, bool]]:
    """Where a title may begin, and whether "In" or "With" opens the sentence before it."""
    for cue in page.early_hits(MOST_SENTENCES, _CUED, *_CUES):
        sentence = page.sentence_at(cue.start())
        if not IS_ANOTHER_FILM.search(page.prose, max(sentence.start, cue.start() - 60), cue.start()):
            yield cue.end(), False
    for sentence in page.sentences[:MOST_SENTENCES]:
        if opens := _OPENS.match(page.prose, *sentence):
            yield opens.end(), True


def _sure(page: Page, title: Span) -> float:
    words = page.words(title)
    if words in NATIONALITIES or words in TERRITORIES or _COMPANY.search(words):
        return 0
    is_marked = page.prose[title.start - 1 : title.start] in _QUOTES
    if not is_marked and is_surname(page, words):
        return 0
    if not is_marked and not TITLE_ENDS.match(page.prose, title.end):
        return 0
    may_be_name = not is_marked and is_person(words)
    if comes_again(page, words):
        is_surname_used = may_be_name and mentions(page, words.split()[-1]) > mentions(page, words)
        return 0 if is_surname_used else 0.75
    return CONFIDENCE if is_marked or (" " in words and not may_be_name) else 0
