"""The title before a film's noun: "the Harrow Lane movie", "website for the Harrow Lane anime film".

Leaves single words alone, which are companies, countries and festivals as often ("the Sundance film"), and
runs that the headline doesn't have.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.65
EXAMPLE = "Harrow Lane Movie Gets a Date\n\nThe team behind the Harrow Lane movie has set a date."

MOST_SENTENCES = 4
_NOUN = re.compile(r"(?:(?:anime|animated|live-action|feature) )?(?:film|movie|project)s?\b(?! [A-Z])")
_RUN = re.compile(r"\b(?:the|new|upcoming|for|of) (?P<title>[A-ZÀ-Þ0-9][^.,;()\n]{3,60}) \Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if page.headline is None or page.headline_quotes:
        return
    headline = page.headline_text.lower()
    cues = ("film", "movie", "project", "anime", "animated", "live", "feature")
    for noun in page.early_hits(MOST_SENTENCES, _NOUN, *cues):
        start = page.sentence_at(noun.start()).start
        run = _RUN.search(page.prose, max(start, noun.start() - 70), noun.start())
        title = title_at(page.prose, *run.span("title")) if run else None
        if run is None or title is None or title.end != run.end("title"):
            continue
        words = page.words(title)
        if " " in words and words.lower() in headline:
            yield Find("title", Title(words), *title)
            return
