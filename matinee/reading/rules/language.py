"""The film's spoken language: "filmed in Breton", "dialogue is in Danish and Greenlandic", "In Polish,
German, & Yiddish.", "a Spanish-language drama", "a Telugu film", "switches between Danish and English".

Leaves a title's language ("known as X in Russian", "(in English)"), dubs, and someone's "English-language
debut" alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.beside import hits_in, sentences_of
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import LANGUAGE, LANGUAGES, language_code
from matinee.reading.vocabulary import FILM

KINDS = ("language",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The film was shot entirely in Breton, with a few scenes in French."

_NAME = re.compile(LANGUAGE)
_LIST = (
    rf"(?P<list>{LANGUAGE}(?:(?:, and |, & |, | and | & |/|,? with (?:a few|some|many) (?:scenes|bits) in "
    rf"|,? plus (?:some |a bit of )?|,? as well as ){LANGUAGE})*)"
)
_EXTENT = (
    r"(?:(?:almost|entirely|mostly|completely|fully|all|primarily|both|largely|wholly|a mix of"
    r"|the original) )*"
)
_IN = re.compile(
    rf"(?:(?i:filmed|shot|made|spoken|performs?|performed|told|acted|unfolds|set to shoot|will shoot)"
    rf"(?: (?:the |this )(?:[\w\-]+ )?{FILM}| [\w\-]+)?|entirely|mostly|completely|fully|primarily"
    rf"|largely|(?:film|movie|series|feature|documentary|[Dd]ialogue|[Ii]t)(?: is|['’]s) {_EXTENT}(?:spoken "
    rf"|told )?)[ ]?in "
    rf"{_EXTENT}(?:the )?{_LIST}(?! (?:title|poster|teaser|dub|class|school|lesson))"
)
_SPEAK = re.compile(
    rf"(?:cast|actors|characters|film|everyone) (?:all |mostly |mainly )?(?:speaks?|talks? in)"
    rf" (?:(?:in|a mix(?:ture)? of|both) )?{_LIST}"
)
_DIALOGUE = re.compile(
    rf"(?:[Ww]ith|[Ii]n|[Ff]eatures|[Ii]ts|[Aa]ll) {_LIST} dialogue\b"
    rf"|is {_LIST.replace('list', 'said')}-language(?=[.,;])"
)
_FRAGMENT = re.compile(rf"In {_LIST}(?: with (?:English )?subtitles)?\.")
_SUBTITLED = re.compile(rf"[Ii]n {_LIST},? \(?with (?:optional )?(?:English )?sub(?:title)?s\b")
_IN_CREDITS = re.compile(
    rf"(?<=[|(] ){_LIST} with English subtitles|(?<=\(){_LIST.replace('list', 'said')} dialogue(?=\))"
)
_BACK_AND_FORTH = re.compile(
    rf"\w+ (?:back and forth |freely |easily |constantly )?between "
    rf"(?P<list>{LANGUAGE}(?:, {LANGUAGE})?,? and {LANGUAGE})"
    r"(?=[^\w ]|\Z| (?:dialogue|with|sometimes|often|as|in|at|throughout|without)\b)"
)
_LABELLED = re.compile(
    rf"(?:Original )?(?:[Ll]anguages?(?: spoken)?|LANGUAGES?)(?:: ?|(?<=LANGUAGE) |(?<=LANGUAGES) ){_LIST}"
    rf"|min(?:ute)?s?\b\.?(?:,? colou?r)?,? in {_LIST.replace('list', 'said')}"
)
_FIRST = re.compile(rf"{_LIST} with (?:English )?subtitles")
_FIRST_TIME_IN = re.compile(rf"(?:film|movie|feature)s? in {_LIST}(?! (?:title|class|with))")
_IS_THIS_ONE = re.compile(r"\b(?:this (?:will be|is|marks)|will be|marks|marking|is (?:his|her|their)) ")
_AVAILABLE = re.compile(rf"in {_LIST}(?=\.)")
_LANGUAGE_FILM = re.compile(
    rf"(?P<list>(?:{LANGUAGE}-?,? (?:and|&|/) )?{LANGUAGE})[- ]language (?:[\w'’\-]+,? ){{0,3}}?"
    rf"(?i:{FILM}|pic|project|tale|production|show)\b"
    r"(?! (?:debut|film debut|remakes?|rights|title|festival|market|award))"
)
_NO_NATION = (
    "Tamil|Telugu|Malayalam|Kannada|Hindi|Bengali|Marathi|Punjabi|Urdu"
    "|Cantonese|Mandarin|Yiddish|Hebrew|Arabic|Wolof"
)
_FILM_IN = re.compile(
    rf"(?P<list>{_NO_NATION})(?:-\w+)? (?:[a-zA-Z\-]+ ){{0,3}}?(?i:{FILM})\b"
    r"(?! (?:star|industry|actor|director))"
)
_VERSION = re.compile(rf"(?:its|the) (?:original )?(?P<list>{LANGUAGE}) version with English subtitles")
_ORIGINAL = re.compile(
    rf"(?:see|watch|hear|seen|watched) (?:it|this) in (?:the|its) original (?P<list>{LANGUAGE})"
    rf"|in (?:both )?(?:its|the) original (?P<both>{LANGUAGE})(?= (?:language )?(?:and|or|with|version))"
)
_OF_NO_NATION = tuple(_NO_NATION.lower().split("|"))
_FIRST_WORDS = frozenset(name.split()[0] for name in LANGUAGES)
_WORDS = (
    "filmed", "shot", "made", "spoken", "performed", "perform", "performs", "set", "will", "told",
    "acted", "unfolds", "entirely", "mostly",
    "completely", "fully", "primarily", "largely", "film", "movie", "series", "feature", "documentary",
    "dialogue", "it",
)  # fmt: skip
_ALTERNATING = (
    "switches", "switching", "switch", "bounces", "bouncing", "shifts", "shifting", "moves", "moving",
    "jumps", "jumping", "flips", "flipping", "alternates", "alternating", "slips", "slipping",
)  # fmt: skip
# Each with the words it begins with, and those of which the page must have one.
_ANYWHERE: tuple[tuple[re.Pattern[str], tuple[str, ...], tuple[str, ...]], ...] = (
    (_IN, _WORDS, ("in",)),
    (_SUBTITLED, ("in",), ("subs", "subtitles")),
    (_IN_CREDITS, tuple(sorted(word.lower() for word in _FIRST_WORDS)), ("subtitles", "dialogue")),
    (_FILM_IN, _OF_NO_NATION, _OF_NO_NATION),
    (_VERSION, ("its", "the"), ("version",)),
    (_ORIGINAL, ("see", "watch", "hear", "seen", "watched", "in"), ("original",)),
    (_BACK_AND_FORTH, _ALTERNATING, ("between",)),
    (_SPEAK, ("cast", "actors", "characters", "film", "everyone"), ("speak", "speaks", "talk", "talks")),
    (_DIALOGUE, ("with", "in", "features", "its", "all", "is"), ("dialogue", "language")),
    (_LABELLED, ("language", "languages", "original", "min", "mins", "minutes"), ()),
)
_WHERE = ("countries", "territories", "available")
_COUNTRIES = re.compile(rf"\b(?:{'|'.join(_WHERE)})\b")


def read(page: Page, found: Findings) -> Iterator[Find]:
    named = page.at_any(_FIRST_WORDS)
    if not named:
        return
    for told in _told(page, sentences_of(page, named)):
        yield from _languages(told)
    for at in page.places_of_words.get("language", ()):
        if film := _language_film(page, at):
            yield from _languages(film)


def _told(page: Page, sentences: list[Span]) -> Iterator[re.Match[str]]:
    for pattern, cues, needs in _ANYWHERE:
        if not needs or page.has(*needs):
            yield from hits_in(page, sentences, pattern, cues)
    for match in hits_in(page, sentences, _FIRST_TIME_IN, ("film", "movie", "feature")):
        if _IS_THIS_ONE.search(page.prose, page.sentence_at(match.start()).start, match.start()):
            yield match
    for sentence in sentences:
        if fragment := _FRAGMENT.match(page.prose, *sentence) or _FIRST.match(page.prose, *sentence):
            yield fragment
    for match in hits_in(page, sentences, _AVAILABLE, ("in",)) if page.has(*_WHERE) else ():
        if _COUNTRIES.search(page.prose, page.sentence_at(match.start()).start, match.start()):
            yield match


def _language_film(page: Page, at: int) -> re.Match[str] | None:
    """The "Danish-language drama" of which "language" stands at a place, or the "Danish and "
    "English-language" one."""
    start = page.prose.rfind(" ", max(page.start, at - 20), at - 1) + 1
    joint = page.prose.rfind(" ", max(page.start, start - 5), start - 1)
    if page.prose[joint + 1 : start - 1] in {"and", "&", "/"}:
        first = page.prose.rfind(" ", max(page.start, joint - 16), joint - 1) + 1
        if film := _LANGUAGE_FILM.match(page.prose, first):
            return film
    return _LANGUAGE_FILM.match(page.prose, start)


def _languages(match: re.Match[str]) -> Iterator[Find]:
    for name in _NAME.finditer(match.string, *match.span(match.lastgroup or "list")):
        if code := language_code(name.group()):
            yield Find("language", code, *name.span())
