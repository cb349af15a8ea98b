"""A post that tells of several films in turn: each with what it earned, with its own director, or at the
head of its own sentence.

Leaves one film alone whatever else is told beside it: what its director made, what its company has out.
"""

import re
from collections import Counter
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import is_milestone, own_quoted, quoted_titles
from matinee.reading.page import Page
from matinee.reading.spelling import fold_title
from matinee.reading.wording import is_in_headline

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "“Harrow Lane” stays first this weekend with $14 million. “Salt & Tin” opens to $9 million."

FEWEST_TOLD = 3  # sentences that begin with a title; a film's post may have one on another
FEWEST = 2
MOST_BESIDE = 2  # mentions of one film for each of another told beside it
FIRST, EARLY = 2, 6  # sentences
_NAME = r"[^\W\d_a-z][\w.\-]*"
_EARNED = re.compile(r"[$£€]\d[\d.,]*(?:[ ]?(?:million|billion)\b|[mMkK]n?\b|,\d{3}\b)")
_AT_BOX_OFFICE = (
    "weekend", "gross", "grossed", "box", "opening", "theaters", "sites", "locations", "screens", "chart",
    "charts", "estimates", "tickets",
)  # fmt: skip
_OWNER = re.compile(rf"(?P<who>{_NAME}(?: {_NAME}){{1,3}})'s? (?:[a-z\-]+ ){{0,5}}\Z")
# Behind these stands the next film of a row; behind any other words it may be what the first is held against.
_JOINED = re.compile(r"(?:[,;] |[,;]? (?:and|&|plus|as well as) )\Z")
_LEAD = re.compile(
    rf"(?:(?:And|But|Then|Next|Finally|Elsewhere|Meanwhile|Also),? )?(?:(?:{_NAME} ){{0,3}}{_NAME}'s? )?"
)
_VERB = re.compile(r"[,.]?[\"”](?: \([^()\n]{1,80}\))? (?!(?:and|or|by|in|at|for)\b)[a-z]+")
_NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fourteen",
    "fifteen", "sixteen", "twenty", *map(str, range(2, 41)),
)  # fmt: skip
_COUNTED = re.compile(
    r"\w+ (?:of (?:its|the|their) )?(?:(?!(?:other|previous|earlier|of)\b)[\w\-]+ ){0,4}?"
    r"(?:films|titles|features|movies|documentaries|docs|dramas|comedies|projects|shorts|releases|pictures"
    r"|premieres|acquisitions)\b"
)
_ELSEWHERE = re.compile(r"(?:Elsewhere|In other (?:[a-z\-]+ )?news|Over at [A-Z][^,\n]{1,40}), ")
_AVERAGE = re.compile(r"per[- ](?:theater|theatre|screen|location|site|cinema)(?: average|-average| avg)?\b")
_DIRECTOR_IN_BRACKET = re.compile(
    rf"\((?:[Dd]ir(?:ected by|ector:?|\.|:)|d\.) (?P<who>{_NAME}(?: {_NAME}){{1,3}})[,;)]"
)
_DIRECTOR_LINE = re.compile(
    rf"(?:[Dd]ir(?:ectors?|\.)?|Directed by): ?(?P<who>{_NAME}(?: {_NAME}){{1,3}}?)(?:[.;|]? |[ ]*\Z)"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    titles, main = quoted_titles(page), found.title or ""
    if main and fold_title(main) not in _different(page, titles):
        titles = []  # it writes its own film bare and quotes others
    several = _earning(page, titles, main) or _owned(page, titles) or _counted(page, titles, main)
    if (
        several := several
        or _heads(page, titles)
        or _directed(page, main)
        or _averages(page)
        or _elsewhere(page)
    ):
        yield Find("subject", "several", *several)


def _earning(page: Page, titles: list[Span], main: str) -> Span | None:
    """Titles in sentences of their own, each with its sum; where the headline has a film without one, or
    one told of far oftener, the others are what it is held against.
    """
    if not page.has(*_AT_BOX_OFFICE) or is_milestone(page) or _stands_out(page, titles, main):
        return None
    told = [title for title in titles if _earns(page, title)]
    sentences = {page.sentence_index(title.start) for title in told}
    return told[0] if min(len(sentences), len(_different(page, told))) >= FEWEST else None


def _stands_out(page: Page, titles: list[Span], main: str) -> bool:
    if not is_in_headline(page, main):
        return False
    often = Counter(fold_title(page.words(title)) for title in titles)
    own_count = often.pop(fold_title(main), 0)
    earns = any(fold_title(page.words(title)) == fold_title(main) and _earns(page, title) for title in titles)
    return not earns or own_count > MOST_BESIDE * max(often.values(), default=0)


def _earns(page: Page, title: Span) -> bool:
    sentence = page.sentence_at(title.start)
    return bool(_EARNED.search(page.prose, title.end, sentence.end)) and "budget" not in page.words(sentence)


def _owned(page: Page, titles: list[Span]) -> Span | None:
    """Two of "Mirela Voss's “Harrow Lane” and Anders Holt's “Salt & Tin”" at once, or three early on, where
    they are not looked back to from another film.
    """
    for sentences, fewest in ((FIRST, FEWEST), (EARLY, FEWEST_TOLD)):
        told = _until(page, titles, sentences)
        owners: dict[str, Span] = {}
        for title in told:
            start = max(page.sentence_at(title.start).start, title.start - 90)
            owner = _OWNER.search(page.prose, start, title.start - 1)
            if owner and (not owners or _is_next(page, owner)):
                owners.setdefault(owner["who"], title)
        owned = list(owners.values())
        if len(_different(page, owned)) >= fewest and not _is_on_another(page, told, owned):
            return owned[0]
    return None


def _is_next(page: Page, owner: re.Match[str]) -> bool:
    """Whether an owner begins a sentence, or is joined to what was told before."""
    start = page.sentence_at(owner.start()).start
    return owner.start() == start or bool(_JOINED.search(page.prose, start, owner.start()))


def _until(page: Page, titles: list[Span], sentences: int) -> list[Span]:
    end = page.sentences[sentences].start if len(page.sentences) > sentences else page.end
    return [title for title in titles if title.start < end]


def _is_on_another(page: Page, titles: list[Span], owned: list[Span]) -> bool:
    """Whether a title stands beside them that nobody owns, or the headline has just one."""
    keys = _different(page, titles)
    in_headline = [key for key in keys if is_in_headline(page, key)]
    return bool(keys - _different(page, owned)) or len(in_headline) == 1


def _counted(page: Page, titles: list[Span], main: str) -> Span | None:
    """As in "has announced the ten titles of its competition", with titles that the headline has not."""
    told = _until(page, titles, EARLY)
    if is_in_headline(page, main) or len(_different(page, told)) < FEWEST_TOLD:
        return None
    if any(is_in_headline(page, page.words(title)) for title in told):
        return None
    counted = next(page.early_hits(FIRST, _COUNTED, *_NUMBERS), None)
    return Span(*counted.span()) if counted else None


def _heads(page: Page, titles: list[Span]) -> Span | None:
    heads = [
        title
        for title in titles
        if _LEAD.fullmatch(page.prose, page.sentence_at(title.start).start, title.start - 1)
        and _VERB.match(page.prose, title.end)
    ]
    return heads[0] if len(_different(page, heads)) >= FEWEST_TOLD else None


def _directed(page: Page, main: str) -> Span | None:
    """ "Harrow Lane (dir. Mirela Voss)" or lines "Director: Mirela Voss", each with another name."""
    if not page.has("director", "directors", "dir", "directed") or is_in_headline(page, main):
        return None
    asides = (_DIRECTOR_IN_BRACKET.match(page.prose, *aside) for aside in page.parentheses)
    lines = (_DIRECTOR_LINE.match(page.prose, *line) for line in page.layout.prose)
    who = {told["who"]: Span(*told.span()) for told in (*asides, *lines) if told}
    return min(who.values()) if len(who) >= FEWEST else None


def _averages(page: Page) -> Span | None:
    """Box office of several films: what each took in one theater."""
    averages = list(page.hits(_AVERAGE, "per"))
    return Span(*averages[0].span()) if len(averages) >= FEWEST else None


def _elsewhere(page: Page) -> Span | None:
    """A headline of two news with ";" between, and a paragraph that turns from the first to the second."""
    if ";" not in page.headline_text or len(own_quoted(page)) == 1:
        return None
    turns = (_ELSEWHERE.match(page.prose, *line) for line in page.layout.prose[1:])
    return next((Span(*turn.span()) for turn in turns if turn), None)


def _different(page: Page, titles: list[Span]) -> set[str]:
    return {fold_title(page.words(title)) for title in titles}
