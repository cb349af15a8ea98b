"""A post on several films by how it begins: "new films by Mirela Voss, Anders Holt and …", "will introduce
four pictures", or films and no film's title anywhere.

Leaves posts alone whose headline names the film, and films that are counted as somebody's earlier work.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.marked import names_one
from matinee.reading.page import Page
from matinee.reading.vocabulary import FILM

KINDS = ("subject",)
NEEDS = ("title",)
CONFIDENCE = 0.9
EXAMPLE = "The Lido Is Set\n\nFilms by Mirela Voss, Anders Holt and Ines Marr will compete at the Lido."

EARLY = 2  # sentences
_PLURAL = (
    "films", "movies", "features", "pictures", "titles", "documentaries", "docs", "shorts", "thrillers",
    "comedies", "dramas", "projects", "works", "productions", "premieres", "sequels", "remakes",
)  # fmt: skip
_PLURALS = rf"(?i:{'|'.join(_PLURAL)})"
_NAME = r"[^\W\d_a-z][\w.'\-]*"
_BY_MANY = re.compile(
    rf"{_PLURALS} (?:by|from|directed by) (?:the likes of )?"
    rf"(?:{_NAME} ){{1,4}}{_NAME}, (?:(?:{_NAME}|de|van|von|der|la),? ){{2,30}}(?:and|&) {_NAME}"
)
_SOMEBODYS = re.compile(
    r"\b(?:previous|earlier|past|other|his|her|their|of|in|made|directed|like|after|with|which|who|that|alongside)"
    r" (?:[\w\-]+ ){0,2}\Z",
    re.I,
)
_GREETING = re.compile(
    r"(?:(?:Hello|Hi|Dear|Greetings)(?: (?:again|dear|there|my))*,? "
    r"(?:friends|readers?|all|everyone|everybody|folks|subscribers?|film lovers|cinephiles|movie lovers)"
    r"|Good (?:morning|afternoon|evening)|Happy (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?=[,.!:\n])"
)
_NUMBER = (
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty)"
)
_OFFERS = (
    "introduce", "introduces", "introducing", "bring", "brings", "bringing", "launch", "launches",
    "launching",
    "launched", "present", "presents", "presenting", "unveil", "unveils", "unveiled", "unveiling", "acquire",
    "acquires", "acquired", "bought", "buys", "chosen", "choose", "chose", "selected", "selects", "award",
    "awarded", "awards", "fund", "funded", "funds", "support", "supports", "supported", "backs", "backed",
    "adds", "added", "announced", "announces", "sells", "selling", "boards", "boarded", "ordered",
    "greenlit", "scheduled", "programmed", "invited", "offers", "offering", "shortlisted", "dated",
)  # fmt: skip
_COUNTED = re.compile(
    rf"\w+ (?:(?!of |than )[^\s.;:]+ ){{0,10}}?(?<!of ){_NUMBER} (?:(?!of\b|previous|earlier"
    rf"|other)[\w\-]+ ){{0,4}}?"
    rf"{_PLURALS}\b",
    re.I,
)
_CHOSEN = re.compile(
    rf"{_NUMBER} (?:[\w\-]+ ){{0,3}}?{_PLURALS} (?:(?:from"
    rf"|by) (?:[^\s.;,]+ ){{1,5}}?)?(?:(?:have been|were|are|has been|will be) (?:chosen|selected"
    r"|picked|invited|added|announced|shortlisted|nominated|funded)|will (?:compete|vie|screen|show|play)"
    r"|compete|vie|shared?|split|are (?:competing|vying|in the running))\b",
    re.I,
)
_BOTH = re.compile(
    rf"both {_PLURALS} (?:were (?:bought|acquired|chosen|sold)|will|open|premiere|play|screen|go|come)\b",
    re.I,
)
_NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", *map(str, range(2, 60)),
)  # fmt: skip
_PROGRAMME = re.compile(
    r"\w+ (?:its|the|this year's|their|[a-z\-]+) (?:(?!film\b|movie\b)[\w'\-]+ ){0,5}?"
    r"(?:nominees|nominations|winners|line-?ups?|shortlists?|competition|slate|program(?:me)?|selections?"
    r"|grantees)\b",
    re.I,
)
_ADDED = re.compile(
    r"\w+ (?!an? )(?:[^\s.;]+ ){2,14}?to (?:its|the|this year's) (?:[\w'\-]+ ){0,4}?"
    r"(?:line-?up|slate|program(?:me)?|competition|selection)\b",
    re.I,
)
_RETROSPECTIVE = re.compile(
    rf"(?:retrospective|season|series) (?:of|dedicated to|devoted to|on) (?=[A-Z])"
    rf"|{_NUMBER}[- ]film (?:series|season|programme"
    r"|program|retrospective)\b",
    re.I,
)
_NAMES = (
    "announced", "announces", "revealed", "reveals", "unveiled", "unveils", "named", "completed",
    "completes", "published",
)  # fmt: skip
_TOLD = (
    (_BY_MANY, _PLURAL),
    (_COUNTED, _OFFERS),
    (_CHOSEN, _NUMBERS),
    (_PROGRAMME, _NAMES),
    (_BOTH, ("both",)),
    (_RETROSPECTIVE, ("retrospective", *_NUMBERS)),
    (_ADDED, ("added", "adds", "adding")),
)
_IN_HEADLINE = re.compile(
    rf"\b(?:adds|unveils|reveals|sets|selects|picks|announces|invites|boards|acquires|buys|takes"
    rf"|lands) (?:[^\s:]+ ){{0,3}}?"
    rf"{_NUMBER} (?:[\w\-]+ ){{0,3}}?(?:{'|'.join(_PLURAL)}|galas|additions|world premieres)\b",
    re.I,
)
_ONE = re.compile(
    rf"\b(?:an?|the|this|new|latest|next|upcoming|his|her|their|first|second|third|[’']s) (?:[\w\-]+ ){{0,5}}"
    rf"(?:(?!films|movies){FILM})(?<!s)\b|\b(?:directorial|feature) debut\b",
    re.I,
)
_MANY = re.compile(
    rf"\b(?:{_NUMBER}|these|those|such|most|all|many|every|new|the|of|more|other|our|week's|year's)"
    rf" (?:[\w\-]+ ){{0,3}}?{_PLURALS}\b",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    if counted := _IN_HEADLINE.search(page.text, *page.headline) if page.headline else None:
        yield Find("subject", "several", *counted.span())
        return
    if names_one(page, found.title):
        return
    several = _announced(page, found.title) or _letter(page, found.title) or _untold(page, found.title)
    if several:
        yield Find("subject", "several", *several)


def _announced(page: Page, title: str | None) -> Span | None:
    """Films that are offered or chosen, in a sentence without the title that was read and before it."""
    first = page.prose.find(title, page.start) if title else -1
    before = page.sentence_at(first).start if first >= 0 else page.end
    for pattern, cues in _TOLD:
        for films in page.early_hits(EARLY, pattern, *cues):
            lead = page.prose[max(page.sentence_at(films.start()).start, films.start() - 40) : films.start()]
            if films.end() <= before and not _SOMEBODYS.search(lead):
                return Span(*films.span())
    return None


def _letter(page: Page, title: str | None) -> Span | None:
    """What greets its readers and comes to no film at once."""
    for greeting in page.early_hits(1, _GREETING, "hello", "hi", "dear", "good", "happy", "greetings"):
        soon = page.prose[greeting.end() : page.sentences[: EARLY + 2][-1].end]
        if not _ONE.search(soon) and (not title or title not in soon):
            return Span(*greeting.span())
    return None


def _untold(page: Page, title: str | None) -> Span | None:
    """Films at the start, never one of them, and no title that was read."""
    if title or any(_ONE.search(page.text, *span) for span in page.opening(EARLY + 1)):
        return None
    told = (_MANY.search(page.prose, *span) for span in page.sentences[: EARLY + 1])
    return next((Span(*films.span()) for films in told if films), None)
