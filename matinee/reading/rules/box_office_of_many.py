"""Box office of several films, told in turn: "HARROW LANE (Lantern Row) led with $17.3M", or sentences of
which each has a film that opens or falls and what it took.

Leaves posts alone whose headline names the film, and sums without a word for a weekend or a theater.
"""

import re
from collections.abc import Iterator
from itertools import islice

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import is_label, is_milestone, names_one
from matinee.reading.page import Page

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = (
    "Ghosts Rule the Weekend\n\nHARROW LANE (Lantern Row) led with $17.3M. ASH fell to $9M."
    " SALT & TIN opened to $4.1M at 900 theaters."
)

FEWEST = 3
MOST_SUMS = 60
NEAR = 100  # characters between a film, or what became of it, and the sum
SHORTEST = 3  # characters of a title in capitals
_SUM = re.compile(r"[$£€]\d[\d.,]*(?: ?(?:million|[mMkK]n?)\b|,\d{3})?")
_CAPITALS = re.compile(r"(?<![\w$])[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9'’&:!?.\- ]*[A-ZÀ-Þ0-9!?](?!\w)")
_TOOK = re.compile(
    r"\b(?:grossed|earned|took|takes|collected|opened|opens|debuted|bowed|dropped|fell|slid|slipped|dipped"
    r"|added|adds|held|landed|made|finished|led|pulled in|scored|eased|plunged|tumbled)\b"
)
_AT_BOX_OFFICE = (
    "weekend", "gross", "grossed", "box", "theaters", "theatres", "sites", "locations", "screens",
    "holdovers", "openings",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.has(*_AT_BOX_OFFICE) or names_one(page, found.title) or is_milestone(page):
        return
    sums = [Span(*one.span()) for one in islice(_SUM.finditer(page.prose, page.start, page.end), MOST_SUMS)]
    if len(sums) < FEWEST:
        return
    films = {title: one for one in sums if (title := _in_capitals(page, one))}
    taken = {
        page.sentence_index(one.start): one for one in sums if page.has("weekend") and _is_taken(page, one)
    }
    for told in (films, taken):
        if len(told) >= FEWEST:
            yield Find("subject", "several", *min(told.values()))
            return


def _in_capitals(page: Page, one: Span) -> str | None:
    """The title in capitals last told before a sum."""
    runs = [run.group() for run in _CAPITALS.finditer(page.prose, _near(page, one), one.start)]
    titles = [run for run in runs if len(run) >= SHORTEST and not is_label(run) and not run.isdigit()]
    return titles[-1] if titles else None


def _is_taken(page: Page, one: Span) -> bool:
    return bool(_TOOK.search(page.prose, _near(page, one), one.start))


def _near(page: Page, one: Span) -> int:
    return max(page.sentence_at(one.start).start, one.start - NEAR)
