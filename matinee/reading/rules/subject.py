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
_SHORT = re.compile(
    rf"\b(?:short film|(?:\d{{1,2}}|[a-z]+)-minute short|{_GENRE} short|short (?=['\"“‘]))(?!s\b| film fest)",
    re.I,
)
_SERIES = re.compile(
    rf"\b(?:mini-?series|docu-?series|limited (?:[\w\-]+ )?series|(?:TV|television|streaming|original"
    rf"|event|{_GENRE}) series"
    r"|(?:TV|television) show|-part (?:[\w\-]+ ){0,2}series|short film series|series (?:titled|called"
    r"|named)|series (?=[‘“\"'][A-Z])"
    r"|season (?:one|two|three|four|five|\d)|(?:second|third|fourth|final|new) season)\b|['\"”’] Series\b"
    r"|\b(?:TV\+?|[\w]+\+|Netflix|Hulu|HBO|BBC|Apple|Peacock|Amazon|Starz) (?:original )?(?:show|series)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)-(?:episode|parter)\b",
    re.I,
)
LONGEST_SHORT = 40  # minutes, as the Academy has it
_SHORT_LENGTHS = tuple(str(minutes) for minutes in range(1, LONGEST_SHORT + 1))
FAR = 12  # sentences in which a post tells the film's length
_LENGTH = re.compile(
    r"\d{1,2}(?:[- ](?:minutes?|mins?)(?:[- ]long)? "
    r"(?:(?!trailer|teaser|clip|video|footage|reel|scene|making)[\w\-]+ ){0,4}?"
    r"(?:film|short|animation|doc|documentary|drama|horror|comedy|thriller|story|tale|fable"
    r"|western|fantasy|musical)\b"
    r"| ?min(?:ute)?s?\.?(?= ?[/|•·\n)]| ?\Z))"
)
_OF_ANOTHER = re.compile(
    r"\bh(?:ou)?rs?(?:,? and)? \Z|\b(?:trailer|teaser|clip|featurettes?|making-of|commentary"
    r"|interviews?|scenes|extras|first|opening|earlier|previous|directed|last|after|his|her|their|another|like)"
    r"\b[^.;/|]{0,40}\Z",
    re.I,
)
_COUNTS = (
    "all", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "4", "5", "6",
    "7", "8", "9", "10", "12", "13",
)  # fmt: skip
_EPISODES = re.compile(rf"(?:all )?(?:{'|'.join(_COUNTS[1:])})(?:[- ][\w\-]+){{0,2}} episodes\b", re.I)
_SHORTS = frozenset({"short film", "short films", "shorts", "short", "animated short", "animated shorts"})
_CUES = ("series", "season", "short", "show ", "-episode", "-parter")
_STAR_NEXT = re.compile(
    r"[\"'’” ]+(?:[\w\-]+ ){0,2}(?:star|actor|actress|creator|showrunner|director|writer|alum)s?\b", re.I
)
_TITLE_NEXT = re.compile(r",? (?:(?:titled|called|named) )?[\"“‘]?")
_ON_ANOTHER = re.compile(r"\b(?:based on|adapted from|from) (?:[\w\-']+ ){0,3}\Z", re.I)
_ANOTHER = re.compile(
    r"\b(?:based on|adapted from|adaptation of|of (?:the|his|her|their|a)|from (?:the|his|her)|his|her"
    r"|their|original"
    r"|after|earlier|previous|directed|like|hit|fresh off|and|many"
    r"|creators? of|on TV|with|in) (?:[\w\-']+ ){0,2}\Z"
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
    for span in page.opening(MOST_SENTENCES):
        words = page.text[span.start : span.end].lower()
        if not any(cue in words for cue in _CUES):
            continue
        for kind, pattern in (("series", _SERIES), ("short", _SHORT)):
            match = pattern.search(page.text, *span)
            another = _ON_ANOTHER if span == page.headline else _ANOTHER
            if match and (lead := _TITLE_NEXT.match(page.text, match.end())):
                another = _ON_ANOTHER if page.text.startswith(page.words(title), lead.end()) else another
            if match is None or _is_credit(page, match):
                continue
            if not another.search(page.text[span.start : match.start()]):
                return Find("subject", kind, *match.span(), 0.75)
    return _by_length(page) or _by_episodes(page) or _by_topic(page) or Find("subject", "film", *title)


def _is_credit(page: Page, match: re.Match[str]) -> bool:
    """Whether the noun only says who somebody is: "‘Ash’ Season 2 Star", "(TV series Ash)"."""
    return page.is_in_parenthesis(match.start()) or bool(_STAR_NEXT.match(page.text, match.end()))


def _by_length(page: Page) -> Find | None:
    """As in "a 12-minute ghost story" and the line "Denmark / 14 min"."""
    above = page.layout.caption
    if above and (length := _LENGTH.search(page.text, *above)):
        return Find("subject", "short", *length.span(), 0.75)
    for length in page.early_hits(FAR, _LENGTH, *_SHORT_LENGTHS):
        if not _OF_ANOTHER.search(page.prose, max(page.start, length.start() - 50), length.start()):
            return Find("subject", "short", *length.span(), 0.75)
    return None


def _by_episodes(page: Page) -> Find | None:
    """As in "the show's eight episodes", with a word for a series: a film may be told in episodes too."""
    if not page.has("series", "show", "miniseries", "docuseries"):
        return None
    for episodes in page.hits(_EPISODES, *_COUNTS):
        if not _OF_ANOTHER.search(page.prose, max(page.start, episodes.start() - 50), episodes.start()):
            return Find("subject", "series", *episodes.span(), 0.75)
    return None


def _by_topic(page: Page) -> Find | None:
    shorts = (topic for topic in page.layout.topics if page.words(topic).lower() in _SHORTS)
    return next((Find("subject", "short", *topic, 0.75) for topic in shorts), None)
