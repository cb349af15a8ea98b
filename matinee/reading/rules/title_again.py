"""The headline's title where the text writes it again, in the text's own spelling and with its article.

Leaves titles of one short word alone, which plain prose holds too, and titles that the text never repeats.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ("title",)
CONFIDENCE = 0.6
EXAMPLE = "First teaser for HARROW LANE\n\nThe ghost comedy Harrow Lane has a teaser."

_SHORTEST = 5  # characters


def read(page: Page, found: Findings) -> Iterator[Find]:
    for fact in found.of("title"):
        if (
            fact.rule != "headline_title"
            or not isinstance(fact.value, Title)
            or len(fact.value.text) < _SHORTEST
        ):
            continue
        words = r"\s+".join(re.escape(word) for word in fact.value.text.split())
        again = re.compile(rf"(?<!\w)(?:The |A |An )?{words}(?!\w)", re.I)
        if (match := again.search(page.prose, page.start, page.end)) and _is_written_as_title(match.group()):
            yield Find("title", Title(" ".join(match.group().split())), *match.span())


def _is_written_as_title(words: str) -> bool:
    return all(is_capital(word) or len(word) < 4 or not word[0].isalpha() for word in words.split())
