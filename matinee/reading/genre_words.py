"""The genres that a phrase names, in the trade's own words."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from matinee.reading.vocabulary import FILM_NOUNS, GENRES

_WORD = re.compile(r"\w+(?:[-'/]\w+)*")
_JOINT = re.compile(r"[-/]")
# What a plot may be of, unless a genre or a film's noun follows: a "ghost wedding film" is no ghost film.
_OF_PLOTS = frozenset(
    {"ghost", "family", "war", "prison", "vampire", "zombie", "space", "sports", "spy", "music"}
)
_NOUNS = frozenset({*FILM_NOUNS, "story", "tale", "film", "films", "movies", "pic", "short", "epic", "caper"})


def genres_in(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The genres named in `text[start:end]`; two words ("dark comedy") before one, "horror-comedy" as
    both.
    """
    words = [(word.start(), word.end(), word.group().lower()) for word in _WORD.finditer(text, start, end)]
    done = start
    for (begin, stop, word), following in zip_longest(words, words[1:]):
        if begin < done:
            continue
        if word == "coming" and text.startswith("coming of age", begin):
            done = begin + len("coming of age")
            yield begin, done, "coming-of-age"
        elif following and (genre := GENRES.get(f"{word} {following[2]}")) is not None:
            done = following[1]
            if genre:
                yield begin, done, genre
        elif "-" in word and (genre := GENRES.get(word.replace("-", " "))):
            yield begin, stop, genre  # "folk-horror"
        elif word in GENRES:
            is_plot = word in _OF_PLOTS and following and not _says_film(following[2])
            if not is_plot and (genre := GENRES[word]):
                yield begin, stop, genre
        elif not word.endswith("-packed"):  # praise
            yield from ((begin, stop, GENRES[part]) for part in _JOINT.split(word) if GENRES.get(part))


def _says_film(word: str) -> bool:
    return word in GENRES or word in _NOUNS or any(part in GENRES for part in _JOINT.split(word))
