"""Noun phrases around a word for a film: "a gripping Danish ghost comedy film", with their determiner."""

import re
from typing import NamedTuple

from matinee.reading.fact import Span
from matinee.reading.name import PERSON_NOUNS

LONGEST = 110  # characters before the noun
_MOST_WORDS = 10

_FILM_NOUNS = frozenset({
    "film", "movie", "thriller", "comedy", "drama", "dramedy", "documentary", "doc", "western", "musical",
    "biopic", "romance", "rom-com", "romcom", "horror", "noir", "satire", "mockumentary", "anime", "epic",
    "feature", "flick", "short", "remake", "sequel", "prequel", "adventure", "mystery", "fantasy",
    "miniseries", "mini-series", "series", "chiller", "slasher", "whodunit", "fable", "caper", "giallo",
    "pic", "tale", "story", "melodrama", "tragicomedy", "docuseries", "anthology", "farce", "tragedy",
    "actioner", "shocker", "production", "co-production", "coproduction", "animation", "fairytale",
    "romp", "saga", "parable", "spectacle", "neo-noir", "sci-fi", "animated", "cartoon", "tearjerker",
    "docudrama", "romantasy", "classic", "masterpiece", "picture", "project", "indie",
})  # fmt: skip
_PRAISE = frozenset({"classic", "masterpiece"})
CUES = frozenset(noun.split("-")[-1] for noun in _FILM_NOUNS)
_DETERMINERS = frozenset({
    "a", "an", "the", "this", "its", "his", "her", "their", "our", "another", "one", "that", "these",
    "any", "no",
})  # fmt: skip
_NOT_INSIDE = frozenset({
    "for", "of", "about", "by", "from", "in", "is", "with", "on", "at", "to", "into", "which", "who",
    "as", "was", "are", "were", "be", "been", "it", "it's", "he", "she", "they", "we", "i", "you", "has",
    "have", "had", "not", "than", "like", "or", "but", "so", "if", "when", "then", "there", "here",
    "what", "while", "can", "will", "would", "do", "does", "did", "titled", "called", "named", "directed",
    "starring", "more", "most", "all", "both", "through", "trailer", "teaser", "where", "after", "before",
    "between", "against", "over", "under", "gets", "just", "seems", "viewers", "audiences", "critics",
    "see", "watch", "get", "makes", "make", "made", "loves",
})  # fmt: skip
_INSIDE = re.compile(r"[\w+][\w.+'’\-/]*,?|&")
_OWNING = ("'s", "’s", "s'", "s’")
_OTHERS = frozenset(PERSON_NOUNS.split("|")) | frozenset({
    "icon", "icons", "fan", "fans", "festival", "festivals", "buff", "buffs", "critic", "critics",
    "industry", "community", "maker", "makers", "making", "scene", "maestro", "master", "king", "queen",
    "movies", "films", "genre", "history", "version", "rights", "school", "producer", "producers",
    "stories", "crew", "club", "theater", "theaters", "theatre", "theatres", "store", "program",
    "section", "award", "awards", "prize", "studio", "company", "world", "team", "class", "novels",
    "books",
})  # fmt: skip
_NOUN = re.compile(r"[^\W_]+")
_FEATURING = re.compile(r" (?:an?|the|some|[^\W_a-z])")  # "the comedy features a cast of"
_NEXT_WORD = re.compile(r"[ \-]([^\W\d_]+)(-[a-z]+)?")


class NounPhrase(NamedTuple):
    """From its first adjective to behind its last noun; `before` is where its determiner begins, if it has
    one.
    """

    start: int
    end: int
    determiner: str
    before: int


def noun_phrase(text: str, at: int, sentence: Span) -> NounPhrase | None:
    """The phrase around the film noun at `at`; None where the noun tells whose another is ("horror fans")."""
    noun = _NOUN.match(text, at, sentence.end)
    end = noun.end() if noun else at
    while (word := _NEXT_WORD.match(text, end, sentence.end)) and _is_film_noun(word):
        end = word.end()
    if word and (word[1].lower() in _OTHERS or _are_people(word[1]) or _describes(text[at:end], word[1])):
        return None
    return NounPhrase(*_begin(text, at, sentence.start, end))


def _is_film_noun(word: re.Match[str]) -> bool:
    noun = (word[1] + (word[2] or "")).lower()
    if noun == "features" and _FEATURING.match(word.string, word.end()):
        return False
    return noun in _FILM_NOUNS or noun.removesuffix("s") in _FILM_NOUNS


def _are_people(word: str) -> bool:
    """As in "comedy stars"; in "the comedy stars Ivo Marsh" it is a verb."""
    return word != "stars" and word.lower().removesuffix("s") in _OTHERS


def _describes(noun: str, next_word: str) -> bool:
    """As in "Classic Cars"; in "a crime classic called Ash" it is the film itself."""
    return noun.lower() in _PRAISE and next_word[0].isupper()


def _begin(text: str, at: int, least: int, end: int) -> tuple[int, int, str, int]:
    """Goes back word by word to the determiner, or to what can't stand inside a noun phrase."""
    while at > least and not text[at - 1].isspace() and text[at - 1] not in "(\"“'‘":
        at -= 1
    start = at
    if start == least or text[start - 1] != " ":
        return start, end, "", start
    words = text[max(least, start - LONGEST) : start - 1].split(" ")
    for word in reversed(words[-_MOST_WORDS:]):
        token = word.lower()
        before = start - len(word) - 1
        if token in _DETERMINERS:
            return start, end, token, before
        if token.endswith(_OWNING):
            return start, end, "'s", before
        is_coming_of_age = word == "of" and text.startswith("age ", start)
        may_stand_inside = token not in _NOT_INSIDE and (word.isalpha() or _INSIDE.fullmatch(word))
        if not is_coming_of_age and not may_stand_inside:
            break
        start = before
    return start, end, "", start
