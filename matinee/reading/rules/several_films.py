"""A post on several films or on none: lists, round-ups, podcasts on two films, box office.

Leaves posts on one film alone, whatever number stands in its headline, and podcasts on one film.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from matinee.reading import marks
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.script import is_capital
from matinee.reading.vocabulary import FILM, MATERIAL

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "Locarno 2031: My 7 Favorite Films from the Festival\n\nHarrow Lane is the best of them."

_FILMS = (
    r"(?:films|movies|shorts|short films|features|docs|documentaries|trailers|posters|titles|flicks"
    r"|favou?rites|performances|reviews)"
)
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_LIST = re.compile(
    rf"\b(?:{_NUMBER} (?:[\w\-]+ ){{0,3}}{_FILMS}|(?:best|favou?rite|every|all the"
    rf"|top) (?:[\w\-]+ ){{0,3}}{_FILMS}"
    rf"|every (?:[\w\-]+ ){{1,2}}(?:film|movie|flick)|top (?:ten|\d+)|my favou?rites?|best of"
    rf"|(?:trailers?|double feature)s? for both"
    r"|most anticipated)\b",
    re.I,
)
_REPORT = re.compile(
    r"\b(?:line-?ups?|round-?up|wrap-?up|recap|this week(?: in|'s)|casting (?:calls|news|round)"
    r"|(?:awards?|oscars?|golden globes?) (?:[\w\-]+ ){0,2}(?:winners|nominations|nominees)|nominees"
    r"|festival (?:report|diary)"
    r"|(?:today|tonight|new|now|coming soon) on (?:vod|dvd|blu-ray|netflix|tv|streaming|demand)"
    r"|release (?:calendar|schedule)|weekly|new releases|what to watch|deals?(?=:)"
    r"|rundown|(?:new trailers|trailers of the week)(?=:)|acquisitions? round|(?:sets|announces|shuffles"
    r"|shifts|moves|changes) (?:new )?(?:release )?dates)\b",
    re.I,
)
_NONE = re.compile(
    r"\b(?:box office|supercut|mash-?up|video essay|giveaway|contest|win tickets|vinyl|t-shirts?|funko"
    r"|collectibles?|action figures?|site (?:news|update)"
    r"|poster art"
    r"|festival(?:'s)?(?: official)? poster|posters? (?:for"
    r"|of) the (?:[\w\-]+ ){0,3}(?:\d{4} )?(?:[\w\-]+ ){0,3}festival)\b",
    re.I,
)
_PODCAST = re.compile(r"\bpodcast\b", re.I)
# Without one of these words a headline has none of the phrases above.
_WORD = re.compile(r"\w+")
_OF_LISTS = frozenset({
    "films", "movies", "shorts", "features", "docs", "documentaries", "trailers", "posters", "titles",
    "flicks", "favorites", "favourites", "favorite", "favourite", "performances", "reviews", "every", "top",
    "best", "both", "anticipated",
})  # fmt: skip
_OF_REPORTS = frozenset({
    "line", "lineup", "lineups", "round", "roundup", "wrap", "wrapup", "recap", "week", "casting",
    "winners", "nominations", "nominees", "festival", "on", "release", "releases", "weekly", "what", "deal",
    "deals", "rundown", "trailers", "dates",
})  # fmt: skip
_OF_NONE = frozenset({
    "box", "supercut", "mash", "mashup", "video", "giveaway", "contest", "win", "vinyl", "t", "tshirt",
    "tshirts", "funko", "collectible", "collectibles", "action", "site", "poster", "festival",
})  # fmt: skip
_MAKER = re.compile(r"\b(?:of|from|after|behind|like) \W?\Z", re.I)
_HEAD_OF_ITEM = re.compile(
    r"[ ]*(?:(?:\d{1,2}[.)]|#\d{1,2})[ ](?=\S)|[•▪●] (?=\S)"
    r"|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*\.? \d{1,2}\b)"
)
_BULLETS = "•▪●"
_FILM = re.compile(rf"\b(?:{FILM}|{MATERIAL})\b", re.I)
FEWEST_ITEMS = 3


def read(page: Page, found: Findings) -> Iterator[Find]:
    if listing := _in_headline(page) or _in_the_prose(page):
        yield listing
    elif found.title is None and len(page.sentences) > 1 and not _speaks_of_a_film(page):
        yield Find("subject", "none", *page.sentences[0], 0.55)


def _in_headline(page: Page) -> Find | None:
    line = page.headline
    if line is None:
        return None
    quoted = [span for span in _quoted(page, line) if is_capital(page.text[span.start])]
    bare = _without(page.text, line, quoted)
    words = set(_WORD.findall(bare.lower()))
    none = None if words.isdisjoint(_OF_NONE) else _NONE.search(bare)
    if none and len(quoted) < 2:
        return _find("none", line, none)
    if "podcast" in words and (podcast := _PODCAST.search(bare)):
        return None if len(quoted) == 1 else _find("several" if quoted else "none", line, podcast)
    report = None if words.isdisjoint(_OF_REPORTS) else _REPORT.search(bare)
    if report := report or none:
        return _find("several" if len(quoted) > 1 else "none", line, report)
    may_list = len(quoted) != 1 and not words.isdisjoint(_OF_LISTS)
    if may_list and (listed := _LIST.search(bare)):
        return _find("several", line, listed)
    return _pair(page, line, quoted)


def _quoted(page: Page, line: Span) -> list[Span]:
    double = marks.quotes(page.text, *line)
    return page.headline_quotes or [Span(quote.start + 1, quote.end - 1) for quote in double]


def _find(subject: str, line: Span, words: re.Match[str]) -> Find:
    return Find("subject", subject, line.start + words.start(), line.start + words.end())


def _without(text: str, line: Span, quoted: list[Span]) -> str:
    """The headline with what stands in quotes blanked, at its length."""
    at, parts = line.start, []
    for span in quoted:
        parts += [text[at : span.start], "_" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at : line.end]])


def _pair(page: Page, line: Span, quoted: list[Span]) -> Find | None:
    """As in "Trailers for 'Harrow Lane' and 'Salt & Tin'", not as in "by the makers of 'Ash' and 'Bone'"."""
    for first, second in pairwise(quoted):
        joint = page.text[first.end + 1 : second.start - 1]
        if (joint.strip() or page.text[first.end - 1]) in {"&", "and", ",", "+", "/"} and not _MAKER.search(
            page.text[line.start : first.start]
        ):
            return Find("subject", "several", first.start, second.end)
    return None


def _in_the_prose(page: Page) -> Find | None:
    """Items of a list, each with a number, a bullet or a day as its head."""
    matches = (_HEAD_OF_ITEM.match(page.prose, *line) for line in page.layout.prose if line.start < line.end)
    heads = [head for head in matches if head]
    numbered = len(heads) == 2 and [head.group().strip() for head in heads] == ["1.", "2."]
    bullets = sum(head.group().strip() in _BULLETS for head in heads)
    items = len(heads) - bullets if bullets and _is_on_one(page) else len(heads)
    if items >= FEWEST_ITEMS or numbered:
        return Find("subject", "several", *heads[0].span())
    return None


def _speaks_of_a_film(page: Page) -> bool:
    near = [*([page.headline] if page.headline else []), *page.sentences[:2]]
    return any(_FILM.search(page.text, *span) for span in near)


def _is_on_one(page: Page) -> bool:
    """Whether the headline quotes one title: bullets below it list what a disc holds, or a cast."""
    return page.headline is not None and len(_quoted(page, page.headline)) == 1
