"""What the post is about: one film, a short, a series, several films, or none.

Only a post with a title is about one film. Headlines of lists, podcasts and box-office news are about
several or none.
"""

import re
from collections.abc import Iterator

from matinee.reading import marks
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title
from matinee.reading.values import Title

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has unveiled a trailer for a drama film titled Harrow Lane."

_SHORT = re.compile(
    r"\b(?:short film|animated short|live-action short|sci-fi short|horror short|Short Film"
    r"|Watch:? .{0,40}Short)\b"
)
_SERIES = re.compile(
    r"\b(?:mini-?series|limited series|TV series|TV show|series titled|series called"
    r"|streaming series|animated series|docuseries|season (?:one|two|three|\d)|Season (?:One"
    r"|Two|Three|\d)|Series)\b"
)
_SEVERAL = re.compile(
    r"\b(?:podcast|box office|top (?:ten|\d+)|best (?:films|movies) of|line-?up|round-?up"
    r"|\d+ (?:films|movies|posters|trailers)|this week in|weekend|awards? (?:winners"
    r"|nominations|nominees)|film festival report|most anticipated|nominees)\b",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    title = _title_fact(found)
    listing = _SEVERAL.search(page.text, *page.headline) if page.headline else None
    quoted = marks.single_quotes(page.text, *page.headline) if page.headline else []
    if listing:
        yield Find("subject", "several" if len(quoted) > 1 else "none", *listing.span())
    elif title is None:
        if len(page.sentences) > 1:
            yield Find("subject", "none", page.sentences[0].start, page.sentences[0].end, 0.55)
    else:
        yield _kind(page, title)


def _title_fact(found: Findings) -> Span | None:
    key = fold_title(found.title or "")
    for fact in found.of("title"):
        if key and isinstance(fact.value, Title) and fold_title(fact.value.text) == key:
            return Span(fact.start, fact.end)
    return None


def _kind(page: Page, title: Span) -> Find:
    near = [*([page.headline] if page.headline else []), *page.sentences[:4]]
    for kind, pattern in (("short", _SHORT), ("series", _SERIES)):
        for span in near:
            if match := pattern.search(page.text, *span):
                return Find("subject", kind, *match.span(), 0.75)
    return Find("subject", "film", *title)
