"""The distributor as the title's owner: "Netflix's Harrow Lane", "trailer for Shudder's 'Harrow Lane'
series", "A24's HARROW LANE hits theaters".

Only names that are surely a company's: a person before the title is its director or star. Leaves other
films of the company ("from the star of Netflix's Slow Lane") alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.company import is_known, is_surely_company
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("distributor",)
NEEDS = ("title",)
CONFIDENCE = 0.85
EXAMPLE = "A ghost drama titled Harrow Lane. Here's the official trailer for Shudder's series Harrow Lane."

_OWNER = re.compile(
    r"(?P<owner>(?:the )?[^\W_a-z][\w+&.]*(?: [^\W_a-z][\w+&.]*){0,3})(?:['’]s?) "
    r"(?:(?!(?:in|on|to|for|at|with|up) )[\w\-]+ ){0,5}[\"“'‘]?\Z"
)
_OWNING = re.compile(r"['’]s? (?:(?!(?:in|on|to|for|at|with|up) )[\w\-]+ ){0,5}[\"“'‘]?\Z")
_PLAIN_OWNER = re.compile(
    r"(?P<owner>[^\W_a-z][\w+&.]*(?: [^\W_a-z][\w+&.]*){0,2}) (?:original )?(?:[a-z][\w\-]* ){0,2}"
    rf"{FILM}(?: (?:titled|called))?,? [\"“'‘]?\Z"
)
_FILM_LAST = re.compile(rf"{FILM}|titled|called|tale")
_ORIGINAL = re.compile(r"(?P<owner>[^\W_a-z][\w+&.]*(?: [^\W_a-z][\w+&.]*){0,3}) \Z")
_SAID = ("A ", "An ", "It's a ", "It's an ", "It is a ", "This is a ", "This is an ")
_ARTICLE = re.compile(r"\A(?:A|An|The) ")
_OF_TRAILER = re.compile(
    r"\b(?:the|that|an?) (?P<owner>[^\W_a-z][\w+&.]*(?: [^\W_a-z][\w+&.]*){0,2}?) (?:(?:US|UK|official"
    r"|first) )?\Z"
)
# What stands before most trailers.
_NO_OWNERS = (" the ", " new ", " teaser ", " a ", " this ", "'s ", " and ")
_SEASON = re.compile(r"\b(?:Day|Eve|Weekend|Christmas|Halloween|Easter|Fall|Summer|Spring|Winter)\Z")
_EARLY = 4  # sentences
_FIRST_WORD = re.compile(r"\w+")
_CREDIT = re.compile(
    r"\b(?:star|director|creator|makers?|writer|fans|team|people|producers?) (?:of|behind) \Z", re.I
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for original in page.places_of_words.get("original", ()):
        if page.sentence_index(original) < _EARLY:
            yield from _before_original(page, original)
    for release in page.places_of_words.get("release", ()):
        yield from _before_release(page, release, found.title)
    for material in page.at("trailer", "teaser"):
        yield from _before_trailer(page, material)
    for title in found.titles[:1]:
        first = _FIRST_WORD.search(title)
        for at in page.places_of_words.get(first.group().lower(), ()) if first else ():
            if page.prose.startswith(title, at):
                yield from _owner(page, at, page.prose, page.sentence_at(at).start)
        if page.headline and (at := page.text.find(title, *page.headline)) >= 0:
            yield from _owner(page, at, page.text, page.headline.start)


def _before_original(page: Page, at: int) -> Iterator[Find]:
    """As in "a new Netflix original"."""
    maker = _ORIGINAL.search(page.prose[max(page.start, at - 40) : at])
    if maker and (name := _sure_tail(maker["owner"])):
        yield Find("distributor", name, at - 1 - len(name), at - 1, 0.75)


def _before_release(page: Page, at: int, title: str | None) -> Iterator[Find]:
    """As in "the upcoming A24 release TITLE"."""
    is_whole = page.prose.startswith(("release.", "release,"), at)
    names_title = bool(title) and page.prose.startswith(title or "", at + len("release "))
    if not is_whole and not names_title:
        return
    if maker := _ORIGINAL.search(page.prose[max(page.start, at - 40) : at]):
        owner = _ARTICLE.sub("", maker["owner"].rsplit(". ", 1)[-1])
        is_said_alone = is_whole and " " in owner and page.prose.endswith(_SAID, 0, at - 1 - len(owner))
        if is_surely_company(owner) or (is_said_alone and not _SEASON.search(owner)):
            yield Find("distributor", owner, at - 1 - len(owner), at - 1, 0.8)


def _before_trailer(page: Page, at: int) -> Iterator[Find]:
    """As in "you may remember the A24 trailer"."""
    start = max(page.start, at - 40)
    before = page.prose[start:at]
    maker = None if before.endswith(_NO_OWNERS) else _OF_TRAILER.search(before)
    if maker and is_known(maker["owner"]):
        yield Find(
            "distributor", maker["owner"], start + maker.start("owner"), start + maker.end("owner"), 0.75
        )


def _owner(page: Page, at: int, text: str, least: int) -> Iterator[Find]:
    start = max(least, at - 80)
    before = text[start:at]
    owns = ("'" in before or "’" in before) and _OWNING.search(before)
    owner = _OWNER.search(before) if owns else _plain_owner(before)
    if owner is None or _CREDIT.search(text[start : start + owner.start("owner")]):
        return
    name = _sure_tail(owner["owner"])
    if name:
        end = start + owner.end("owner")
        yield Find("distributor", name, end - len(name), end)


def _plain_owner(before: str) -> re.Match[str] | None:
    """As in "the Netflix film" before a title."""
    words = before.rstrip(" ,\"“'‘")
    return _PLAIN_OWNER.search(before) if _FILM_LAST.fullmatch(words, words.rfind(" ") + 1) else None


def _sure_tail(words: str) -> str | None:
    """The company at the end of a run of capital words, as in "Trailer for Disney"."""
    parts = words.split(" ")
    tails = [" ".join(parts[i:]) for i in range(len(parts))]
    return next((tail for tail in tails if is_known(tail)), None)
