"""Proper names: capital words, with particles, initials and nicknames; which of them are people."""

import re

from matinee.reading.fact import Span
from matinee.reading.place import NATIONALITIES
from matinee.reading.script import LOWER_CASE, is_capital

# Accents may be letters of their own ("ọ̀").
WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:['\-][^\W\d_][\w\u0300-\u036f]*)*")
PARTICLES = frozenset({
    "de", "la", "del", "der", "den", "van", "von", "vom", "zu", "bin", "ibn", "al", "el", "da", "di", "do",
    "dos", "das", "du", "le", "ten", "ter", "af", "av", "y", "e", "ap", "ben", "bint", "mac", "st",
})  # fmt: skip
CAPITAL_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'.\-]*"
NAME_JOINT = r" (?:(?:de|la|del|van|von|der|bin|al|el|da|di|du|le) ){0,2}"
_NOT_IN_A_NAME = frozenset({
    "the", "a", "an", "this", "that", "these", "those", "it", "its", "it's", "he", "she", "they", "we",
    "i", "you", "his", "her", "their", "our", "my", "and", "but", "or", "so", "yet", "also", "plus",
    "both", "with", "when", "while", "after", "before", "as", "at", "by", "for", "from", "in", "into",
    "of", "on", "to", "where", "who", "which", "what", "why", "how", "there", "there's", "here", "here's",
    "january", "february", "march", "july", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "trailer",
    "teaser", "film", "films", "movie", "movies", "season", "series", "festival", "best", "poster", "yes",
    "no", "not", "now", "then", "set", "watch", "check", "see", "official", "academy", "awards", "award",
    "oscar", "along", "alongside", "opposite", "among", "besides", "together", "joined", "playing",
    "starring", "featuring", "directed", "written", "produced",
})  # fmt: skip
_COMPANY_WORDS = frozenset({
    "films", "film", "pictures", "studios", "studio", "entertainment", "media", "releasing",
    "distribution", "productions", "international", "group", "company", "cinema", "cinemas", "network",
    "festival", "channel", "originals", "gems", "animation", "partnership", "classics",
})  # fmt: skip
_LONG_WORD = r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{2,}(?:-[A-Za-zÀ-ÖØ-öø-ɏ]+)?"
# No particle begins with any of the letters.
_PLAIN_NAME = re.compile(
    rf"{_LONG_WORD}(?: {_LONG_WORD}){{0,3}}"
    r"(?=[^\w' \-\u0300-\u036f]|'s(?![\w\-])| \(| (?:[cfghjknopqrwx]|(?:and|as|is|in|to|stars|at|by) )|\Z)"
)
# "Hoai An herself", "Johnnie To directs": more may follow these, but in a headline a capital does.
_SHORT_NAMES = frozenset({"An", "To", "So", "No"})
_CAPITAL_NEXT = re.compile(r" [\"“'‘]?[^\W_a-zß-öø-ÿ]")
_ELIDED = re.compile(r"(?:d'|l'|al-|el-|ul-|ibn-)[^\W\d_a-zß-öø-ÿ]")
_TAILS = (", Jr", ", Sr", " Jr", " Sr", " II", " IV")
_TAIL = re.compile(r",? (?:Jr|Sr)\b\.?| (?:II|III|IV)\b")
_SECOND_INITIAL = re.compile(r"[^\W\d_a-z]\.")
_NICKNAME = re.compile(r" [\"“'][^\"”'\n]{1,24}[\"”'](?= [^\W\d_a-z])")
_NICKNAME_FIRST = re.compile(r"[\"“][^\W\d_a-z][^\"”\n]{0,23}(?<!'s)[\"”] (?=[^\W\d_a-z])")
_QUOTES = frozenset("\"“'")
_MAY_END_A_NAME = frozenset({"My", "An", "So", "No", "You", "By", "Yet"})  # Vietnamese and Korean names
_BEHIND_A_NAME = frozenset({*",.;)\n", ""})


def name_at(text: str, at: int, end: int) -> Span | None:
    """The name that begins exactly at `at`: capital words, initials, particles, Jr., a nickname in quotes."""
    first = text[at : at + 1]
    if first in LOWER_CASE:
        return None
    plain_name = _PLAIN_NAME.match(text, at, end)
    if plain_name and _is_all_of_a_name(text, plain_name):
        return Span(at, plain_name.end())
    nickname = _NICKNAME_FIRST.match(text, at, end) if first in _QUOTES else None
    stop, words, position = at, 0, nickname.end() if nickname else at
    while words < 7 and (word := WORD.match(text, position, end)):
        token = word.group()
        possessive = token.endswith(("'s", "'S"))
        plain = token[:-2] if possessive else token
        is_name = is_capital(plain) and (
            plain.lower() not in _NOT_IN_A_NAME
            or _is_initial(text, word)
            or (
                words > 0 and plain in _MAY_END_A_NAME and text[word.end() : word.end() + 1] in _BEHIND_A_NAME
            )
            or (words > 0 and plain in _SHORT_NAMES and not _CAPITAL_NEXT.match(text, word.end()))
        )
        if is_name or (words and _ELIDED.match(token)):
            stop = position + len(plain)
        elif not words or token not in PARTICLES:
            break
        words += 1
        position = word.end()
        if len(plain) <= 4 and (further := _past_initial(text, word, end)) > position:
            stop = position = further
        if possessive or position >= end or text[position] != " ":
            break
        position += 1
        if text[position : position + 1] in _QUOTES:
            nickname = _NICKNAME.match(text, position - 1, end)
            position = nickname.end() + 1 if nickname else position
    if stop == at:
        return None
    tail = _TAIL.match(text, stop, end) if text.startswith(_TAILS, stop) else None
    return Span(at, tail.end() if tail else stop)


def _is_all_of_a_name(text: str, run: re.Match[str]) -> bool:
    """Whether each capital word may stand in a name, and no "Jr." follows."""
    words = run.group().lower().split(" ")
    is_title = words[-1] == "prof" and text.startswith(".", run.end())
    return _NOT_IN_A_NAME.isdisjoint(words) and not is_title and not text.startswith(_TAILS, run.end())


def _is_initial(text: str, word: re.Match[str]) -> bool:
    """ "A." of "A. R. Marrow" is no article."""
    return len(word.group()) == 1 and text.startswith(".", word.end())


def _past_initial(text: str, word: re.Match[str], end: int) -> int:
    """Past the full stop of "J." or "Jr"; "J.J." is one word more."""
    at = word.end()
    if (
        at < end
        and text[at] == "."
        and (len(word.group()) == 1 or word.group() in {"Jr", "Sr", "Dr", "St", "Prof"})
    ):
        at += 1
        further = _SECOND_INITIAL.match(text, at, end)
        at = further.end() if further else at
    return at


def may_be_alone(word: str) -> bool:
    """Whether a single word ("Tabu") may be somebody's whole name."""
    return " " not in word and len(word) > 2 and word not in NATIONALITIES and not word.isupper()


def is_person(name: str) -> bool:
    """Whether a capital run looks like a person's name rather than a company's, a place's or a title's."""
    words = name.lower().split()
    if not 1 < len(words) <= 7 or name in NATIONALITIES:
        return False
    return _COMPANY_WORDS.isdisjoint(words) and not name.isupper()
