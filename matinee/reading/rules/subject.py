"""What the post announces: a film, a short or a series, by its nouns in the headline and the first sentences.

Leaves posts without a title alone, and other works: "based on the TV series", "his short film".
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title
from matinee.reading.values import Title

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "Lantern Row has unveiled a trailer for a drama film titled Harrow Lane."

MOST_SENTENCES = 3
_GENRE = (
    r"(?:animated|live-action|sci-fi|horror|comedy|documentary|doc|thriller|dark|drama|crime|mystery"
    r"|fantasy|anthology"
    r"|supernatural|action|adventure|true crime|spy|anime|workplace|college|stop-motion|animation)"
)
_SHORT = re.compile(rf"\b(?:short film|{_GENRE} short|short (?=['\"“‘]))(?!s? film fest)", re.I)
_SERIES = re.compile(
    rf"\b(?:mini-?series|docu-?series|limited (?:[\w\-]+ )?series|(?:TV|television|streaming|original"
    rf"|event|{_GENRE}) series"
    r"|(?:TV|television) show|-part (?:[\w\-]+ ){0,2}series|short film series|series (?:titled|called|named)"
    r"|season (?:one|two|three|four|five|\d)|(?:second|third|fourth|final|new) season)\b|['\"”’] Series\b"
    r"|\b(?:TV\+?|[\w]+\+|Netflix|Hulu|HBO|BBC|Apple|Peacock|Amazon|Starz) (?:original )?(?:show|series)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)-episode\b",
    re.I,
)
_CUES = ("series", "season", "short", "show ", "-episode")
_TITLE_NEXT = re.compile(r",? (?:(?:titled|called|named) )?[\"“‘]?")
_ON_ANOTHER = re.compile(r"\b(?:based on|adapted from|from) (?:[\w\-']+ ){0,3}\Z", re.I)
_ANOTHER = re.compile(
    r"\b(?:based on|adapted from|adaptation of|of (?:the|his|her|their|a)|from (?:the|his|her)|his|her"
    r"|their|original"
    r"|after|earlier|previous|directed|like|hit|and|many|creators? of|on TV|with|in) (?:[\w\-']+ ){0,2}\Z"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if title := _title_fact(found):
        yield _kind(page, title)


def _title_fact(found: Findings) -> Span | None:
    key = fold_title(found.title or "")
    for fact in found.of("title"):
        if key and isinstance(fact.value, Title) and fold_title(fact.value.text) == key:
            return Span(fact.start, fact.end)
    return None


def _kind(page: Page, title: Span) -> Find:
    near = [*([page.headline] if page.headline else []), *page.sentences[:MOST_SENTENCES]]
    for span in near:
        words = page.text[span.start : span.end].lower()
        if not any(cue in words for cue in _CUES):
            continue
        for kind, pattern in (("series", _SERIES), ("short", _SHORT)):
            match = pattern.search(page.text, *span)
            another = _ON_ANOTHER if span == page.headline else _ANOTHER
            if match and (lead := _TITLE_NEXT.match(page.text, match.end())):
                another = _ON_ANOTHER if page.text.startswith(page.words(title), lead.end()) else another
            if match and not another.search(page.text[span.start : match.start()]):
                return Find("subject", kind, *match.span(), 0.75)
    return Find("subject", "film", *title)
