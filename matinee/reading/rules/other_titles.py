"""Original, romanised and other titles: "originally known as X or Y in Russian", "(aka X)", "(in English)".

In a language that isn't written in Latin letters, a Latin spelling is the romanised title. "Formerly known
as" is an alternate title. Leaves "originally known as a stuntman" alone, and languages that no title stands
next to.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.foreign import foreign_at, past_foreign_words, surely_foreign_at, title_in, title_named
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, TERRITORY, language_code
from matinee.reading.script import is_latin
from matinee.reading.title import is_capital_or_digit, title_at
from matinee.reading.values import Title

KINDS = ("title",)
NEEDS = ()
CONFIDENCE = 0.92
EXAMPLE = "Harrow Lane, originally known as Havrgade in Danish, is directed by Mirela Voss."

_KNOWN_AS = re.compile(
    r"(?P<how>(?:[Oo]riginally|original|[Aa]lso|[Ff]ormerly|[Pp]reviously|earlier|aka|AKA|fka|or|[Kk]nown"
    r"|[Tt]itled|called|working|full)\b|[Aa]\.[Kk]\.[Aa]\.)"
    rf"(?: (?P<own>{LANGUAGE})(?= title))?(?: (?:just|simply|also))?"
    r"(?: (?:known|titled|called|named|as|title|of))*(?: in full)?:? (?:is |was )?"
    r"(?=[\"“'‘¡¿#\w])"
)
_LANGUAGE_AFTER = re.compile(
    rf"[,)\"”']*? ?\(?in (?:(?:the|its) (?:original |native )?)?(?P<language>{LANGUAGE})"
    r"(?! (?:clubs|circles|music|film|cinema))"
)
_LANGUAGE_BEFORE = re.compile(
    rf"known in (?P<known>{LANGUAGE}) as "
    rf"|(?<=\()in (?P<beside>{LANGUAGE}):? "
    rf"|[Ii]n (?P<language>{LANGUAGE}),? (?:it is|it's|is|the (?:title|film) is|this is) "
    r"(?:known as|called|titled)? ?"
    rf"|under (?:the|its) (?:original )?(?P<under>{LANGUAGE}) title (?:of )?"
)
_OR = re.compile(
    rf"[\"”']? \((?:or )?(?=[^()\n]{{2,60}}\) in {LANGUAGE})"
    rf"|[\"”']?(?: in (?P<language>{LANGUAGE}))?,? \(?(?:or|/|aka) (?:also |just |simply )?(?=[\"“'‘\w])"
    r"|[\"”']? / "
)
_IN_COUNTRY = re.compile(rf" in {TERRITORY}\Z")
_SMALL_NEXT = re.compile(r" [a-zß-ÿ]")
_RENAMED = re.compile(r"(?:has been|was|is) (?:now )?(?:retitled|renamed)\b")
_ENGLISH = re.compile(r"in English\)")
_TRANSLATES = re.compile(
    r"title(?: (?:literally|roughly|simply|directly))? translates (?:literally |roughly |directly )?(?:to"
    r"|as|into) "
    r"(?=[\"“'‘A-Z])"
)
_LEAD = re.compile(r"(?:titled|called|for|film|movie) ")
_OTHERWISE = re.compile(r"(?:original|working|full) title |known as|titled |called |named ", re.I)
_WHOLE_ASIDE = re.compile(rf" in (?P<language>{LANGUAGE})\Z")
_OF_THE_FILM = re.compile(r"(?:[,(–-] ?|\b(?:it's|it is|film is|movie is|is also|which is) )\Z", re.I)
_ANOTHER = re.compile(
    r"\b(?:he|she|who|man|woman|town) (?:is|was) \Z"
    r"|\b(?:an?|the|short|series|book|novel|song|podcast|other) (?:[\w\-]+ )?\Z",
    re.I,
)
_TITLED_EARLIER = re.compile(r"\b(?:was|been) earlier (?:titled|called|named|known)")
_WORK = re.compile(
    r"\b(?:book|novel|song|podcast|story|manga|comic|play|memoir|album),? (?:(?:which"
    r"|that) )?(?:(?:was|is) )?"
    r"(?:also )?\Z"
)
_AMID = re.compile(r"(?<![\w'\-])[a-z][\w'\-]* \Z")
_PERSON = re.compile(
    r"\b(?:by|starring|stars|featuring|[Dd]irectors?|[Ff]ilmmakers?|[Aa]ctors?|[Aa]ctress|rapper"
    r"|singer|comedian|musician|artist) (?:[A-ZÀ-Þ][\w.\-]* ){1,2}[A-ZÀ-Þ][\w.\-]*,? \(?\Z"
)
# What says "otherwise called" only with a language behind the title: "called Mayak in Russian".
_AKA = frozenset({"aka", "a.k.a.", "fka"})
_NEED_LANGUAGE = frozenset({"or", "titled", "called", "known"})
_CUES = (
    "originally", "original", "also", "formerly", "previously", "earlier", "aka", "fka", "or", "known",
    "titled",
    "called", "working", "full",
)  # fmt: skip


def read(page: Page, found: Findings) -> Iterator[Find]:
    yield from _after_cues(page)
    yield from _named_in_language(page)
    yield from _renamed(page)
    yield from _in_english(page)
    yield from _translated(page)
    yield from _bare_aside(page)


def _after_cues(page: Page) -> Iterator[Find]:
    done, seen = -1, set[str]()
    for cue in page.hits(_KNOWN_AS, *_CUES, *(("a",) if page.has("k") else ())):
        plain = page.prose[cue.end()].islower()
        if plain or cue.start() < done or not _counts(page, cue):
            continue
        end = page.sentence_at(cue.start()).end
        titles, stop, language = _titles(page, cue.end(), end)
        if cue["own"] and (whole := foreign_at(page.prose, cue.end(), end)):
            titles, stop, language = [whole], whole.end, language_code(cue["own"])
        how = cue["how"].lower()
        if language is None and not _stands_without_language(page, cue, titles, stop):
            continue
        done = stop
        for span in titles:
            if page.words(span) not in seen:
                seen.add(page.words(span))
                yield _find(page, span, language, how)


def _counts(page: Page, cue: re.Match[str]) -> bool:
    """Whether what follows is told of the film; "a short also called Ash" is told of another."""
    before, how = page.prose[max(0, cue.start() - 50) : cue.start()], cue["how"].lower()
    if how == "also" and _ANOTHER.search(before):
        return False
    if how == "known" and not _OF_THE_FILM.search(before):
        return False
    if how in {"called", "titled", "originally"} and _WORK.search(before):
        return False
    if how in _AKA and _AMID.search(before):
        return False
    if how in {"also", *_AKA} and _PERSON.search(before):
        return False
    if how == "earlier" and not _TITLED_EARLIER.search(page.prose, max(0, cue.start() - 12), cue.end() + 8):
        return False
    if how == "full":
        return "title is " in cue.group()
    return how != "working" or "title" in cue.group()


def _stands_without_language(page: Page, cue: re.Match[str], titles: list[Span], stop: int) -> bool:
    """In brackets any cue counts by itself, elsewhere "formerly known as" and the like do."""
    how, words = cue["how"].lower(), cue.group()
    if any(not is_latin(page.words(title)) for title in titles):
        return True
    if page.prose[max(0, cue.start() - 1)] == "(":
        closed = page.prose[stop : stop + 2].lstrip("\"”'.,")[:1] == ")"
        return closed or (how not in _NEED_LANGUAGE and bool(_OTHERWISE.search(words))) or how in _AKA
    if words.lower().startswith("titled in full"):
        return True
    return how in _AKA or (how not in _NEED_LANGUAGE and bool(_OTHERWISE.search(words)))


def _titles(page: Page, at: int, end: int) -> tuple[list[Span], int, str | None]:
    """The titles joined by "or", where they end, and the language that is named behind them."""
    found: list[Span] = []
    stop, language = at, None
    while len(found) < 5 and (title := title_named(page.prose, at, end)):
        if not is_capital_or_digit(page.prose[title.start : title.end]):
            break
        title = _whole_foreign(page, title, end)
        land = _IN_COUNTRY.search(page.prose, *title)
        found.append(Span(title.start, land.start()) if land else title)
        stop = title.end
        joint = _OR.match(page.prose, title.end, end)
        if joint is None:
            break
        at, language = joint.end(), language or joint["language"]
    if not found:
        return [], at, None
    named = _LANGUAGE_AFTER.match(page.prose, stop, end)
    if named:
        return found, named.end(), language_code(named["language"])
    return found, stop, language_code(language) if language else None


def _whole_foreign(page: Page, title: Span, end: int) -> Span:
    """With the small words of another language: "Las suplentes", not "Las"."""
    if not _SMALL_NEXT.match(page.prose, title.end, end):
        return title
    whole = surely_foreign_at(page.prose, title.start, end)
    if whole and whole.end > title.end and page.prose[whole.end : whole.end + 1] in {",", ".", ")", ";", ":"}:
        return whole
    further = past_foreign_words(page.prose, title, end, True)
    if further > title.end and page.prose[further : further + 1] in {",", ".", ")", ";"}:
        return Span(title.start, further)
    return title


def _find(page: Page, span: Span, language: str | None, how: str) -> Find:
    words = page.words(span)
    if how in {"formerly", "previously", "fka", "earlier"}:
        return Find("title", Title(words, "alternate", language), *span)
    if language and language != "en":
        return Find("title", title_in(language, words), *span)
    kind = "original" if how in {"originally", "original"} or not is_latin(words) else "alternate"
    return Find("title", Title(words, kind, language), *span)


def _named_in_language(page: Page) -> Iterator[Find]:
    cues = [at for at in page.at("in") if page.prose[at + 3 : at + 4].isupper()]
    for at in (*cues, *page.at("known", "under")):
        sentence = page.sentence_at(at)
        cue = _LANGUAGE_BEFORE.match(page.prose, at, sentence.end)
        if cue is None:
            continue
        title = title_at(page.prose, cue.end(), sentence.end)
        language = language_code(cue["language"] or cue["known"] or cue["under"] or cue["beside"])
        if title and language != "en":
            yield _find(page, title, language, "original")


def _translated(page: Page) -> Iterator[Find]:
    """ "The title translates to The Salt Ledger"."""
    for cue in page.hits(_TRANSLATES, "title"):
        span = title_at(page.prose, cue.end(), page.sentence_at(cue.start()).end)
        if span and " " in page.words(span):
            yield Find("title", Title(page.words(span), "alternate", "en"), *span, 0.8)


def _renamed(page: Page) -> Iterator[Find]:
    """As in "The Humming, the new thriller from Tarn, has been retitled to Harrow Lane": the title it had."""
    if not page.has("retitled", "renamed"):
        return
    for cue in page.hits(_RENAMED, "has", "was", "is"):
        start = page.sentence_at(cue.start()).start
        old = title_at(page.prose, start, cue.start())
        if old and page.prose[old.end : old.end + 1] in {",", " "} and " " in page.words(old):
            yield Find("title", Title(page.words(old), "alternate"), *old, 0.7)


def _bare_aside(page: Page) -> Iterator[Find]:
    """As in "The Quiet Ferry (Stille Liv in Danish)"."""
    for aside in page.parentheses:
        if page.prose.find(" in ", aside.start, aside.end) < 0:
            continue
        language = _WHOLE_ASIDE.search(page.prose, aside.start + 2, aside.end - 1)
        title = title_named(page.prose, aside.start + 1, aside.end) if language else None
        if language and title and title.end == language.start() and " or " not in page.words(title):
            yield _find(page, title, language_code(language["language"]), "original")


def _in_english(page: Page) -> Iterator[Find]:
    """As in "called The Well (in English)": the main title, with its language."""
    for mark in page.hits(_ENGLISH, "in") if page.has("english") else ():
        for span in _title_before(page, mark.start() - 2):
            yield Find("title", Title(page.words(span), "main", "en"), *span, 0.7)


def _title_before(page: Page, at: int) -> Iterator[Span]:
    start = max(page.sentence_at(at).start, at - 100)
    cues = [match.end() for match in _LEAD.finditer(page.prose, start, at)]
    if cues and (title := title_at(page.prose, cues[-1], at)) and title.end == at:
        yield title
