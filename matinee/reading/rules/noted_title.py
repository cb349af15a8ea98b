"""The title before a note on it: "Harrow Lane (working title)", "“Harrow Lane” (literal title)".

Leaves a note that holds the title itself alone ("(working title: Ash)"), and people before one.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.title import title_at
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.75
EXAMPLE = "Ana Pell has an offer to appear in Harrow Lane (working title), a ghost drama."

MOST_SENTENCES = 5
_NOTE = re.compile(
    r"(?:working|literal|translated|tentative|provisional|english)(?: (?:&|and) \w+)? title\)", re.I
)
_BEFORE = re.compile(
    r"(?:[\"“‘'](?P<quoted>[^\"”\n]{2,80})[\"”']"
    r"|(?<![\w'])(?P<bare>[A-ZÀ-Þ0-9][\w'!?\-]*(?: (?:[A-ZÀ-Þ0-9&][\w'!?\-]*|of|the|and|in|a|to))*)) \(\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    cues = ("working", "literal", "translated", "tentative", "provisional", "english")
    for note in page.early_hits(MOST_SENTENCES, _NOTE, *cues) if page.has("title") else ():
        start = max(page.sentence_at(note.start()).start, note.start() - 90)
        before = _BEFORE.search(page.prose, start, note.start())
        if before is None:
            continue
        span = Span(*before.span("quoted" if before["quoted"] else "bare"))
        if title_at(page.prose, *span) == span:
            yield Find("title", Title(page.words(span)), *span)
