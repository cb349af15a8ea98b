"""Where in a text a date may begin, by the words it begins with or that lead to it."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import chain

from matinee.reading.calendar_count import WEEKDAYS
from matinee.reading.date_pattern import MONTH_NUMBERS, SEASONS

Places = dict[str, list[int]]

_FEASTS = (
    "christmas",
    "boxing",
    "new",
    "valentine",
    "earth",
    "independence",
    "halloween",
    "thanksgiving",
    "easter",
)
_OPENERS = frozenset({
    *MONTH_NUMBERS, *SEASONS, *WEEKDAYS, *_FEASTS, "today", "tonight", "tomorrow", "yesterday",
})  # fmt: skip
_UNITS = frozenset({
    "week", "weekend", "month", "months", "year", "years", "day", "days", "weeks", "halloween",
    "thanksgiving", "easter",
})  # fmt: skip
# The words that lead to one of these or to a year, which begins at most so many characters behind theirs.
_LEADS = {
    **dict.fromkeys(("a", "an", "on", "by"), 3),
    **dict.fromkeys(("one", "two", "three", "four", "five", "six", "from", "around", "with"), 9),
    **dict.fromkeys(("in", "for", "this", "next", "mid"), 16),
    **dict.fromkeys(
        ("following", "last", "later", "earlier", "late", "early", "since", "until", "starting", "beginning",
         "end", "start", "middle", "over", "during", "throughout", "same", "whole", "third",
         "first", "second", "latter", "q1", "q2", "q3", "q4"), 26
    ),
}  # fmt: skip
_LEADING = frozenset(_LEADS)
_LONGEST = max(_LEADS.values())
_LONGEST_DAYS = 18  # characters from a day to its month, as in "23rd to 25th of May"
_ORDINALS = ("st", "nd", "rd", "th")


def starts_of_dates(text: str, places: Places, words: frozenset[str]) -> list[int]:
    """These places in order; `places` tells where each of the lower-case words of the text stands."""
    figures = [word for word in words if word < ":"]  # before every letter
    years = _at(places, [word for word in figures if len(word) == 4])
    openers = _at(places, words & _OPENERS)
    units = sorted([*openers, *years, *_at(places, words & _UNITS), len(text) + _LONGEST + 1])
    starts = set(openers)
    for word in words & _LEADING:
        starts.update(_near(places[word], units, _LEADS[word]))
    starts.update(at for at in years if text[at + 4 : at + 5] in {"-", " "})
    days = _at(places, [word for word in figures if len(word) < 3 or word.endswith(_ORDINALS)])
    starts.update(at for at in days if "/" in text[at + 1 : at + 3])
    starts.update(_near(days, units, _LONGEST_DAYS))
    return sorted(starts)


def _at(places: Places, words: Iterable[str]) -> list[int]:
    return list(chain.from_iterable([places[word] for word in words]))


def _near(found: list[int], units: list[int], reach: int) -> list[int]:
    """Those of some places that a unit stands close behind."""
    return [at for at in found if units[bisect_left(units, at)] - at <= reach]
