"""The title behind its maker's name: "Mirela Voss's outback western Harrow Lane will".

Leaves what else somebody has alone ("Ana Pell's Anna", "Lantern Row's Ana Pell"): only a title that the text
writes a second time, in the headline or the prose, counts.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Title
from matinee.reading.vocabulary import FILM_NOUNS, IS_ANOTHER_FILM, TITLE_ENDS
from matinee.reading.wording import comes_again, is_owner_of_title, whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.7
EXAMPLE = "Mirela Voss's outback western Harrow Lane will open in June. Harrow Lane stars Ana Pell."

MOST_SENTENCES = 4
_OWNER = re.compile(
    r"(?:\$[\d.]+[Mm] )?(?:(?:(?:d['’])?[\w\-]+ ){0,6}?"
    rf"(?P<noun>{'|'.join(FILM_NOUNS)}|adaptation|debut|follow-up|title|entry|selection|winner|prize-winner"
    r"|premiere|project|pic|hit|contender|short|effort|picture|outing"
    r"|venture|feature),? )?(?=[A-ZÀ-Þ0-9\"“‘'])"
)
_IN_CINEMAS = re.compile(r" in (?:[A-Z][\w.]+ ){0,2}(?=cinemas|theat)")
_APOSTROPHE = re.compile(r"'(?:s|(?<=s')) ")
_TWO_NAMES = re.compile(r"[A-ZÀ-Þ][\w.\-]*(?: [A-ZÀ-Þ][\w.\-]*)+'?\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    for sentence in page.sentences[:MOST_SENTENCES]:
        for mark in _APOSTROPHE.finditer(page.prose, *sentence):
            before = page.prose[max(sentence.start, mark.start() - 60) : mark.start()]
            owner = _OWNER.match(page.prose, mark.end(), sentence.end)
            names = _TWO_NAMES.search(before)
            if owner and names and not IS_ANOTHER_FILM.search(f"{before} "):
                whose = names.group() + mark.group()
                yield from _title(page, owner.end(), sentence.end, bool(owner["noun"]), whose)


def _title(page: Page, at: int, end: int, is_described: bool, whose: str) -> Iterator[Find]:
    title = whole_title(page, at, end)
    if title and (cinemas := _IN_CINEMAS.search(page.prose, title.start, min(end, title.end + 12))):
        title = Span(title.start, cinemas.start())
    if title and TITLE_ENDS.match(page.prose, title.end + (page.prose[at] in "\"“‘'")):
        words = page.words(title)
        if is_owner_of_title(page, whose, words):
            return
        if comes_again(page, words):
            yield Find("title", Title(words), *title)
        elif is_described:
            yield Find("title", Title(words), *title, 0.55)
