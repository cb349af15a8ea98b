"""A post on several films or on none: lists, round-ups, line-ups, podcasts on two films, box office.

An obituary or an editorial is on none. Leaves posts on one film alone, whatever number stands in its
headline, and podcasts on one film.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.listing_words import (
    LISTS,
    NONE,
    OF_LISTS,
    OF_NONE,
    OF_REPORTS,
    PODCAST,
    REPORTS,
)
from matinee.reading.marked import JOINT, in_capitals, is_milestone, is_said, own, quoted, quoted_titles
from matinee.reading.page import Page
from matinee.reading.script import is_capital, lowered
from matinee.reading.spelling import fold_title
from matinee.reading.vocabulary import FILM, MATERIAL
from matinee.reading.wording import is_in_headline, mentions

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "Locarno 2031: My 7 Favorite Films from the Festival\n\nHarrow Lane is the best of them."

_WORD = re.compile(r"\w+")
_PARTS = re.compile(r"[;,/]| (?:and|&|vs\.?|while|as) ")
# What a headline with one title may say of a list, and what it says of that title's place in one.
_OF_MANY = re.compile(
    r"line-?up|slate|deals|additions|highlights|round|wrap|recap|winners|nomin|week|rundown|program|selection|galas|awards|oscars|globes|baftas|emmys|more|shuffle",
    re.I,
)
_PLACED = re.compile(
    r"\b(?:joins?|joined|round(?:s|ed|ing)? out|added|adds|enters?|tops?|to|in|on|of|from|into|at"
    r"|leads?|heads?) (?:[\w\-'’&]+ ){0,5}\Z",
    re.I,
)
_HEAD_OF_ITEM = re.compile(
    r"[ ]*(?:(?:\d{1,2}[.)]|#\d{1,2})[ ](?=\S)|[•▪●] (?=\S)|[“\"‘][^“”\"\n]{2,60}[”\"’][ ]*\Z"
    r"|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*\.? \d{1,2}\b)"
)
# The line over a list of what one film has.
_PARTS_OF_ONE = re.compile(
    r"\b(?:(?:special|bonus|disc|extra|dvd|blu-ray) (?:features|content|contents|materials?|supplements)"
    r"|extras|supplements|cast|crew|voices|credits|track ?list(?:ing)?|technical specs)"
    r"\b[^:\n]{0,60}:?[ ]*\Z",
    re.I,
)
_OF_NO_FILM = frozenset({
    "editorial", "editorials", "opinion", "opinions", "box office", "lists", "list", "podcast",
    "podcasts", "feat", "features", "interview", "interviews", "discuss", "obituaries", "contest",
    "awards",
})  # fmt: skip
_ONE_TOLD = re.compile(r": (?:an?|one) [^,;:&]+\Z", re.I)  # as in "New on Disc: A Ghost Story"
_FILM = re.compile(rf"\b(?:{FILM}|{MATERIAL})\b", re.I)
_ASKS = re.compile(r"\A[^.!\n]{1,200}(?:\. [^.!\n]{1,120})?\?[ ]*\Z")
FEWEST_ITEMS = 3
LONGEST_LEAD = 100  # characters
FEWEST_QUESTIONS = 3
FEWEST_TITLES = 4  # sentences that each bring a new title
MOST_OF_ONE = 2  # mentions in quotes; a post on one film names it oftener
SHORTEST_CAPITALS = 6  # characters; less may be an abbreviation


def read(page: Page, found: Findings) -> Iterator[Find]:
    titles = _titles(page)
    if listing := _in_headline(page, titles, found.title) or _in_the_prose(page, titles, found.title):
        yield listing
    elif not titles and not _names(page, found.title) and (off_film := _topic(page) or _interview(page)):
        yield off_film
    elif found.title is None and len(page.sentences) > 1 and not _speaks_of_a_film(page):
        yield Find("subject", "none", *page.sentences[0], 0.55)


def _titles(page: Page) -> list[Span]:
    """The titles that the headline sets apart, without spoken lines."""
    spans = quoted(page) or [run for run in in_capitals(page) if run.end - run.start >= SHORTEST_CAPITALS]
    spans = [span for span in spans if not is_said(page, span)]
    return [span for span in spans if is_capital(page.text[span.start]) or page.text[span.start].isdigit()]


def _in_headline(page: Page, titles: list[Span], found_title: str | None) -> Find | None:
    line = page.headline
    if line is None or is_milestone(page):
        return None
    bare = _without(page.text, line, titles)
    lower = lowered(bare)
    words = set(_WORD.findall(lower))
    none = None if words.isdisjoint(OF_NONE) else NONE.search(bare)
    if none and len(titles) < 2:
        return _find("none", line, none)
    podcast = PODCAST.search(bare) if not words.isdisjoint(("podcast", "episode", "ep")) else None
    if podcast and ("podcast" in words or page.has("podcast", "podcasts", "itunes", "subscribe")):
        return None if len(titles) == 1 else _find("several" if titles else "none", line, podcast)
    report = None if words.isdisjoint(OF_REPORTS) else REPORTS.search(lower)
    if report and len(titles) == 1 and _is_of_one(bare, report):
        report = None
    if report and not titles and _is_told_of(bare[: report.start()], found_title):
        report = None
    if report and not titles and (_is_all_of_one(bare, found_title) or _ONE_TOLD.search(bare)):
        report = None
    if report := report or none:
        return _find("several" if titles else "none", line, report)
    may_list = len(titles) != 1 and not words.isdisjoint(OF_LISTS)
    if may_list and (listed := LISTS.search(lower)):
        return _find("several", line, listed)
    return _pair(page, own(page, titles))


def _is_of_one(bare: str, report: re.Match[str]) -> bool:
    """As in "‘Ash’ Joins Cannes Line-Up" and "Casting News: Ana Pell Joins ‘Ash’"."""
    return not _OF_MANY.search(report.group()) or bool(_PLACED.search(bare, 0, report.start()))


def _is_told_of(before: str, title: str | None) -> bool:
    """As in "Harrow Lane Sets Dates"."""
    return bool(title) and fold_title(before) == fold_title(title or "")


def _is_all_of_one(bare: str, title: str | None) -> bool:
    """As in "Today on VOD: Mirela Voss's Harrow Lane"."""
    told = bare.rpartition(": ")[2]
    return bool(title) and not _PARTS.search(told) and fold_title(told).endswith(fold_title(title or ""))


def _find(subject: str, line: Span, words: re.Match[str]) -> Find:
    return Find("subject", subject, line.start + words.start(), line.start + words.end())


def _without(text: str, line: Span, titles: list[Span]) -> str:
    """The headline with its titles blanked, at its length."""
    at, parts = line.start, []
    for span in titles:
        parts += [text[at : span.start], "_" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at : line.end]])


def _pair(page: Page, titles: list[Span]) -> Find | None:
    """As in "Trailers for 'Harrow Lane' and 'Salt & Tin'", or two that the story tells of."""
    for first, second in pairwise(titles):
        joined = JOINT.fullmatch(page.text, first.end, second.start)
        fewest = 1 if _PARTS.search(page.text, first.end, second.start) else 2
        if joined or min(_often(page, first), _often(page, second)) >= fewest:
            return Find("subject", "several", first.start, second.end)
    return None


def _often(page: Page, title: Span) -> int:
    words = page.words(title).rstrip(",.;:")
    return mentions(page, words) or (mentions(page, words.title()) if words.isupper() else 0)


def _in_the_prose(page: Page, titles: list[Span], title: str | None) -> Find | None:
    """Items of a list, each with a number, a bullet or a day as its head; with one title in the headline they
    are what a disc holds, or a cast.
    """
    if len(titles) == 1:
        return None
    lines = [line for line in page.layout.prose if line.start < line.end]
    matches = [_HEAD_OF_ITEM.match(page.prose, *line) for line in lines]
    heads = [head for head in matches if head]
    numbered = len(heads) == 2 and [head.group().strip() for head in heads] == ["1.", "2."]
    if len(heads) >= FEWEST_ITEMS or numbered:
        items = [line for line, head in zip(lines, matches, strict=True) if head]
        before = page.words(lines[max(0, matches.index(heads[0]) - 1)])
        if _PARTS_OF_ONE.search(before[-LONGEST_LEAD:]) or _are_parts_of(page, items, title):
            return None
        return Find("subject", "several", *heads[0].span())
    return None if titles else _many_titles(page)


def _are_parts_of(page: Page, items: list[Span], title: str | None) -> bool:
    """Whether the headline names the film that was read and the items do not: where it shows, say."""
    words = title or ""
    return is_in_headline(page, words) and not any(words in page.prose[slice(*item)] for item in items)


def _many_titles(page: Page) -> Find | None:
    """Titles in quotes, each in its own sentence, that the headline has not and the story leaves again."""
    first: dict[str, Span] = {}
    often: dict[str, int] = {}
    for title in quoted_titles(page):
        key = fold_title(page.words(title))
        first.setdefault(key, title)
        often[key] = often.get(key, 0) + 1
    places = {page.sentence_index(title.start) for title in first.values()}
    if len(places) < FEWEST_TITLES or max(often.values()) > MOST_OF_ONE:
        return None
    if any(is_in_headline(page, page.words(title)) for title in first.values()):
        return None
    return Find("subject", "several", *next(iter(first.values())), 0.85)


def _names(page: Page, title: str | None) -> bool:
    """Whether the headline names the film that was read."""
    return bool(title) and (title or "").lower() in page.headline_text.lower()


def _topic(page: Page) -> Find | None:
    """A topic of posts on no film."""
    topics = (topic for topic in page.layout.topics if page.words(topic).lower() in _OF_NO_FILM)
    return next((Find("subject", "none", *topic, 0.85) for topic in topics), None)


def _interview(page: Page) -> Find | None:
    """Questions in lines of their own."""
    asked = [line for line in page.layout.prose if line.start < line.end and _ASKS.match(page.words(line))]
    return Find("subject", "none", *asked[0]) if len(asked) >= FEWEST_QUESTIONS else None


def _speaks_of_a_film(page: Page) -> bool:
    return any(_FILM.search(page.text, *span) for span in page.opening(4))
