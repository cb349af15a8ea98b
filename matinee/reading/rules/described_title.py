"""The bare title right behind a film's noun: "the crime thriller Harrow Lane, starring".

Leaves other films alone ("director of the drama …", "his last film …"), lists of films, people and whatever
no comma, bracket or verb follows.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Title
from matinee.reading.vocabulary import BEGINS_CREDITS, FILM_NOUNS, IS_ANOTHER_FILM, TITLE_ENDS
from matinee.reading.wording import mentions, whole_title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.65
EXAMPLE = "Tarn Distr. has acquired the crime thriller Harrow Lane, starring Ana Pell."

MOST_SENTENCES = 4
_NOUN = re.compile(rf"(?:{'|'.join(FILM_NOUNS)}|project|actioner|pic),? (?=[A-ZÀ-Þ0-9])")
_NEXT = re.compile(r"\b(?:next|latest|debut) (?:[\w'\-]+ ){0,3}\Z")  # the post's own, if the headline has it
_SOMEBODYS = ("his ", "her ", "their ")  # as in "and his film Ash": one that somebody has made


def read(page: Page, found: Findings) -> Iterator[Find]:
    for noun in page.early_hits(MOST_SENTENCES, _NOUN, *FILM_NOUNS, "project", "actioner", "pic"):
        sentence = page.sentence_at(noun.start())
        before = page.prose[max(sentence.start, noun.start() - 60) : noun.start()]
        is_next = _NEXT.search(before)
        if (IS_ANOTHER_FILM.search(before) and not is_next) or before.endswith(_SOMEBODYS):
            continue
        if BEGINS_CREDITS.search(page.prose, sentence.start, noun.start()):
            continue
        title = whole_title(page, noun.end(), sentence.end)
        if title and TITLE_ENDS.match(page.prose, title.end) and not page.is_quoted(title.start):
            words = page.words(title)
            opens = is_next and page.sentence_index(noun.start()) == 0
            if is_next and not opens and words not in page.headline_text:
                continue
            yield Find("title", Title(words), *title, 0.8 if mentions(page, words) > 1 else None)
