"""Runs of capital words that name companies: right before a verb, right behind "by", and several joined."""

import re

from matinee.reading.company import DAYS, is_known, is_surely_company
from matinee.reading.fact import Span
from matinee.reading.page import Page
from matinee.reading.place import REGION, TERRITORIES

LONGEST = 70  # characters

_TOKEN = re.compile(r"\S+")
_SMALL = frozenset({
    "of", "the", "and", "in", "de", "x", "et", "du", "des", "di", "del", "la", "le", "les", "und", "og",
})  # fmt: skip
_CAMEL = re.compile(r"[a-z]{1,5}[A-Z]|[a-z]+/\d")  # eOne, levelFILM
_SHOUT = "Shout! "  # its mark ends no sentence
_JOINTS = frozenset({"&", "+", "/", "x", "and"})
_SLASH = re.compile(r" ?/ ?(?!\d)| \+ | x ")
_AND = re.compile(r" (?:&|and) ")
_PARTNER = re.compile(r"(?:Co|Sons|Company|Bros|Daughters|Friends|Family)\b")
_OPENER = re.compile(
    r"(?:(?:Also|And|But|Now|Today|Meanwhile|Finally|Yesterday|So|Then|Thankfully|Luckily|Recently|Oh|Yes|Yep"
    r"|While|As|When|Since|After|Because|Although|Though|From|Overseas|Here|EXCLUSIVE|News"
    r"|(?:Our|The|Your) (?:(?:good|fine|lovely|nice) )?(?:friends|pals|folks|people|buddies|team"
    r"|gang) (?:over )?at|(?:Indie |Local |UK |US |U\.S\. )?(?:[Dd]istributors?"
    r"|[Ss]treamers?)|[A-Z][\w.]+-based),?:? )+"
)
_AFTER_REGION = (" and ", " while ")
_REGION_AND = re.compile(rf"{REGION} (?:and|while) ")
_TOWNS = frozenset({
    "New York", "London", "Paris", "Berlin", "Los Angeles", "Toronto", "Madrid", "Rome", "Tokyo", "Seoul",
    "Copenhagen", "Warsaw", "Dublin", "Brussels", "Amsterdam", "Vienna", "Mumbai", "Sydney", "Melbourne",
})  # fmt: skip
_OF_REGION = re.compile(r"(?P<of>[A-Z][\w.]*(?: [A-Z]\w+)?)['’]s ")  # "France's Lune Row"
_ADVERBS = re.compile(
    r"(?: (?:recently|just|finally|today|now|also|officially|already|quietly|proudly|kindly|soon|then"
    r"|previously))+\Z"
)
_IN_PLACE = re.compile(r" in (?:the )?(?:U\.[KS]\.|[A-Z]\w+)\Z")
_WHO = re.compile(r", (?:who|which)\Z")
_ON_DAY = re.compile(rf" (?:on |has on )?(?:{DAYS})\Z")
# What may stand between a company and its verb, each with what it ends with.
_TAILS = (
    ((" who", " which"), _WHO),
    (("ly", "just", "today", "now", "also", "already", "soon", "then"), _ADVERBS),
    ("day", _ON_DAY),
)
# "Lantern Row, whose slate includes “Ash” and “Cork,” has acquired": what is quoted is a film.
_WHOSE = re.compile(r"(?P<who>[^\W_a-z][^,;.:\n]{1,40}), (?:whose|which|who) ")
_APPOSITION = re.compile(
    r", (?:which|who) [^,]{3,60}\Z|, (?:the|an?|its|[A-Z][\w ]{2,24}['’]s?) (?:[\w\-]+ ){0,3}(?:label|arm"
    r"|division|unit|banner"
    r"|subsidiary|outfit|distributor"
    r"|company|folks|people|team|gang|crew"
    r"|streamer)\b[^,]{0,40}\Z"
)


def companies_before(page: Page, at: int, is_plural: bool | None = None) -> list[Span]:
    """The companies named right before a verb, as "Lantern Row / Tarn Distr." before " have unveiled"."""
    text = page.prose
    start = max(page.sentence_at(at).start, at - LONGEST)
    start -= len(_SHOUT) if text.endswith(_SHOUT, 0, start) else 0
    end = at
    while end > start and text[end - 1] == " ":
        end -= 1
    for endings, tail in _TAILS:
        if text.endswith(endings, start, end) and (found := tail.search(text[start:end])):
            end = start + found.start()
    in_place = text.rfind(" in ", start, end)
    if in_place >= 0 and (found := _IN_PLACE.search(text[start:end])):
        end = start + found.start()
    if text[end - 1] == ",":
        start = max(page.sentence_at(at).start, end - 2 * LONGEST)
        end = _before_apposition(text, start, end - 1)
    begin = _run_start(text, start, end)
    if begin and text[begin - 1] in '“"' and (whose := _WHOSE.match(text, page.sentence_at(at).start, begin)):
        return companies_in(text, Span(*whose.span("who")), is_plural)
    opener = _OPENER.match(text, begin, end)
    begin = opener.end() if opener else begin
    owner = _OF_REGION.match(text, begin, end)
    begin = owner.end() if owner and (owner["of"] in TERRITORIES or owner["of"] in _TOWNS) else begin
    if any(text.find(joint, begin, end) >= 0 for joint in _AFTER_REGION):
        region = _REGION_AND.match(text, begin, end)
        begin = region.end() if region else begin
    return companies_in(text, Span(begin, end), is_plural) if begin < end else []


def _before_apposition(text: str, start: int, end: int) -> int:
    """Where "Lantern Row" ends in "Lantern Row, the genre label of Tarn Street"."""
    aside = _APPOSITION.search(text[start:end])
    return start + aside.start() if aside else end


def _run_start(text: str, start: int, end: int) -> int:
    """Where the run of capital words that ends at `end` begins."""
    begin = end
    for token in reversed(list(_TOKEN.finditer(text, start, end))):
        word = token.group()
        is_last = token.end() == end
        if not is_last and _ends_before(word):
            break
        if _may_begin(word):
            begin = token.start() + (word[0] in '(“"')
        elif word not in _SMALL and word not in _JOINTS and not word.isdigit():
            break
    return begin


def _ends_before(word: str) -> bool:
    """Whether what stands before a name ends with this word: "Denmark." of "Denmark. eOne"."""
    if word.endswith("."):
        return "." not in word[:-1] and not _is_shortened(word)
    return (word[-1] in ',;:!?)”"—–' and f"{word} " != _SHOUT) or word in {"-", "--"}


def _may_begin(word: str) -> bool:
    first = word.lstrip('(“"')[:1]
    return first.isupper() or (first.isdigit() and len(word) > 1) or _CAMEL.match(word) is not None


def company_after(page: Page, at: int, end: int | None = None) -> Span | None:
    """The company named right at `at`, as behind "picked up by "; its capital words, "&" and "of" between."""
    text = page.prose
    limit = min(page.sentence_at(at).end if end is None else end, at + LONGEST)
    stop = at
    for token in _TOKEN.finditer(text, at, limit):
        word = token.group()
        bare = word.rstrip(",;:!?)”\"'’")
        bare = bare[:-2] if bare.endswith(("'s", "’s")) else bare
        if (_may_begin(word) or (stop > at and word.isdigit())) and bare:
            stop = token.start() + len(_without_stop(bare))
        elif word not in {"of", "&", "+"} or stop == at:
            break
        if bare != word or (word.endswith(".") and not _is_shortened(word)):
            break
    return Span(at, stop) if stop > at else None


def _is_shortened(word: str) -> bool:
    return word in {"Distr.", "Ent.", "Co.", "Bros.", "St.", "Inc.", "Intl."} or len(word) <= 2


def _without_stop(word: str) -> str:
    return word if _is_shortened(word) else word.rstrip(".")


def companies_in(text: str, span: Span, is_plural: bool | None) -> list[Span]:
    """Each company of "A / B", "A + B"; "A & B" is two only where the verb or their names say so."""
    found: list[Span] = []
    for part in _split(_SLASH, text, span):
        halves = _split(_AND, text, part)
        found += halves if len(halves) > 1 and _are_two(text, halves, is_plural) else [part]
    return found


def _split(joint: re.Pattern[str], text: str, span: Span) -> list[Span]:
    cuts = [span.start]
    for match in joint.finditer(text, *span):
        cuts += match.span()
    cuts.append(span.end)
    return [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=True) if pair[0] < pair[1]]


def _are_two(text: str, halves: list[Span], is_plural: bool | None) -> bool:
    if any(_PARTNER.match(text, half.start) for half in halves[1:]):
        return False
    if is_plural is not None:
        return is_plural
    names = [text[half.start : half.end] for half in halves]
    if is_surely_company(names[0]) and text.startswith(" and ", halves[0].end):
        return True
    return all(" " in name or is_known(name) for name in names)
