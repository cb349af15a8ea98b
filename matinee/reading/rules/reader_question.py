"""The closing question to the readers: the short last sentence ("Who's in?", "Anyone want to see it?").

Leaves rhetorical questions in the middle, quoted ones and long ones alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("reader_question",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "Harrow Lane opens in June. Anyone brave enough?"

MOST_WORDS = 12  # twice as many where it speaks to the readers

_TO_SOMEONE = re.compile(r"\b(?:you|your|I|I'm|us|this)\b")


def read(page: Page, found: Findings) -> Iterator[Find]:
    if len(page.sentences) < 2:
        return
    last = page.sentences[-1]
    words = page.words(last)
    count = len(words.split())
    asks = count <= MOST_WORDS or (count <= 2 * MOST_WORDS and _TO_SOMEONE.search(words))
    if words.endswith("?") and asks and not page.is_quoted(last.start):
        yield Find("reader_question", words, *last)
