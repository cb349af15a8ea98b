"""Dates as readers of the publication's language write them."""

from datetime import date, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton

from matinee.lib.edtf import Precision, parse
from matinee.site.texts import N_, translated

_SEASONS = {
    "21": N_("spring %(year)s"),
    "22": N_("summer %(year)s"),
    "23": N_("autumn %(year)s"),
    "24": N_("winter %(year)s"),
}


def full(day: date | datetime, locale: Locale) -> str:
    """January 2, 2023."""
    return _full(day.date() if isinstance(day, datetime) else day, locale)


@lru_cache(maxsize=10_000)  # 27 years of days: Babel takes longer than all the rest of a line in a list
def _full(day: date, locale: Locale) -> str:
    return format_date(day, "long", locale=locale)


def short(day: date | datetime, locale: Locale) -> str:
    """Jan 2."""
    return _short(day.date() if isinstance(day, datetime) else day, locale)


@lru_cache(maxsize=1000)
def _short(day: date, locale: Locale) -> str:
    return format_skeleton("MMMd", day, locale=locale)


@lru_cache(maxsize=1000)
def month(text: str, locale: Locale) -> str:
    """January 2023, from "2023-01"."""
    return format_skeleton("yMMMM", date.fromisoformat(f"{text}-01"), locale=locale)


@lru_cache(maxsize=1000)
def month_alone(text: str, locale: Locale) -> str:
    """January, from "2023-01", as it stands where its year is told already."""
    return format_date(date.fromisoformat(f"{text}-01"), "LLLL", locale=locale)


@lru_cache(maxsize=1000)
def known(text: str, locale: Locale) -> str:
    """An EDTF date with the precision it has: April 20, 2023; April 2023; spring 2023; 2023; "" is none yet.

    What is no date stands as it is: the public must see what the record says.
    """
    try:
        found = parse(text)
    except ValueError:
        return text
    match found.precision:
        case Precision.DAY:
            return full(date.fromisoformat(text), locale)
        case Precision.MONTH:
            return month(text, locale)
        case Precision.SEASON:
            return translated(_SEASONS[text[5:]], str(locale)) % {"year": text[:4]}
        case Precision.YEAR:
            return text
    return translated(N_("no date yet"), str(locale))


@lru_cache(maxsize=1000)
def day_of_month(text: str, locale: Locale) -> str:
    """Thu, Apr 20, where the month is told already; an EDTF date that is less exact as `known` has it."""
    try:
        return format_skeleton("MMMEd", date.fromisoformat(text), locale=locale)
    except ValueError:
        return known(text, locale)


def span(start: str, end: str, locale: Locale) -> str:
    """From one EDTF date to another: October 5 – 17, 2021; one of them may be empty."""
    if not start or not end or start == end:
        return known(start or end, locale) if start or end else ""
    try:
        days = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError:
        return f"{known(start, locale)} – {known(end, locale)}"
    return format_interval(*days, skeleton="yMMMMd", locale=locale)


@lru_cache(maxsize=1000)
def machine(text: str) -> str:
    """An EDTF date as HTML's <time datetime> takes it: a season falls back to its year, no date to ""."""
    try:
        found = parse(text)
    except ValueError:
        return ""
    return text[:4] if found.precision is Precision.SEASON else text
