"""The genres that a phrase names, in the trade's own words."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from matinee.reading.vocabulary import GENRES

_WORD = re.compile(r"\w+(?:[-'/]\w+)*")
_JOINT = re.compile(r"[-/]")


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
        elif word in GENRES:
            if genre := GENRES[word]:
                yield begin, stop, genre
        else:
            yield from ((begin, stop, GENRES[part]) for part in _JOINT.split(word) if GENRES.get(part))
