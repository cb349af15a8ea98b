"""Numbers up to 999 in figures, up to ninety-nine in letters."""

from collections.abc import Iterable

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {
    **{name: value for value, name in enumerate(_ONES, 1)},
    **{name: 10 * value for value, name in enumerate(_TENS, 2)},
}
_ONE = "|".join(sorted(_ONES, key=len, reverse=True))

WORDS = (*_ONES, *_TENS)
NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(_TENS)})(?:[ -](?:{_ONE}))?|{_ONE})"


def figures(words: Iterable[str]) -> list[str]:
    """Those of some words that are such a number in figures."""
    return [word for word in words if word.isdecimal() and len(word) < 4]


def number(words: str) -> int:
    """What a match of NUMBER stands for."""
    if words.isdecimal():
        return int(words)
    return sum(_VALUES[word] for word in words.lower().replace("-", " ").split())
