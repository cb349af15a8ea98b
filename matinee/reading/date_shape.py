"""What a date in each of its shapes says, as EDTF, by the day of the post."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from matinee.reading.calendar_count import BEGINS, is_season_over, month_from, season_year, week, weekday
from matinee.reading.date_pattern import HOLIDAYS, MONTH_NUMBERS, SEASONS
from matinee.reading.number import number


class Day:
    """The day of the post, and whether the sentence tells of what has been."""

    def __init__(self, today: date | None, past: bool, before: date | None = None) -> None:
        self.known = before or today
        self.past = past
        self.before = before

    @property
    def today(self) -> date:
        if self.known is None:
            raise _UnknownDayError
        return self.known


class _UnknownDayError(Exception):
    """A date that needs the day of the post, where none is known."""


def value_of(shape: str, match: re.Match[str], day: Day) -> tuple[str, str]:
    """The EDTF of a match of WHEN and of the end of its range; "" where it says none, or no such day is."""
    try:
        return _SHAPES[shape](match, day)
    except (ValueError, OverflowError, _UnknownDayError):
        return "", ""  # February 31st, the year 10000, or nothing to count from


def is_relative(shape: str, match: re.Match[str]) -> bool:
    """Whether the day of the post says which year, month or day is meant."""
    return shape in _RELATIVE and not (match["unit"] or "").isdigit()


def _iso(match: re.Match[str], day: Day) -> tuple[str, str]:
    return date.fromisoformat(match["iso"]).isoformat(), ""


def _slashed(match: re.Match[str], day: Day) -> tuple[str, str]:
    """10/25 or 25/10: only where one of the two can be no month, or both are the same."""
    first, second = int(match["n1"]), int(match["n2"])
    if first <= 12 and second <= 12 and first != second:
        return "", ""
    month, of_month = (second, first) if first > 12 else (first, second)
    year = 2000 + int(match["n3"]) % 100 if match["n3"] else _year_for(month, of_month, day)
    return date(year, month, of_month).isoformat(), ""


def _month_day(match: re.Match[str], day: Day) -> tuple[str, str]:
    month, first, last = _month(match["m1"]), _number(match["d1"]), match["d2"]
    year = int(match["y1"]) if match["y1"] else _year_for(month, first, day)
    until_month = _month(match["m2"]) if match["m2"] else month
    until = date(year, until_month, _number(last)).isoformat() if last else ""
    return date(year, month, first).isoformat(), until


def _day_month(match: re.Match[str], day: Day) -> tuple[str, str]:
    month, first, last = _month(match["m3"]), _number(match["d3"]), match["d4"]
    year = int(match["y3"]) if match["y3"] else _year_for(month, first, day)
    until = date(year, month, _number(last)).isoformat() if last else ""
    return date(year, month, first).isoformat(), until


def _month_year(match: re.Match[str], day: Day) -> tuple[str, str]:
    return f"{match['y5']}-{_month(match['m5']):02}", ""


def _season_of_year(match: re.Match[str], day: Day) -> tuple[str, str]:
    return f"{match['y6']}-{SEASONS[match['season'].lower()]}", ""


def _near_month(match: re.Match[str], day: Day) -> tuple[str, str]:
    return _bare_month(_month(match["m7"]), 0, day), ""


def _holiday(match: re.Match[str], day: Day) -> tuple[str, str]:
    month, of_month = HOLIDAYS[(match["f1"] or match["f2"] or match["f3"]).lower()]
    year = int(match["y8"]) if match["y8"] else _year_for(month, of_month or 28, day)
    about = (match["holi"] or "").lower() in {"by", "around", "for", "until", "at", "over"}
    about = about or match.string.startswith(" weekend", match.end())
    return f"{year:04}-{month:02}" if about or not of_month else date(year, month, of_month).isoformat(), ""


def _part_of_year(match: re.Match[str], day: Day) -> tuple[str, str]:
    return match["y7"], ""


def _ago(match: re.Match[str], day: Day) -> tuple[str, str]:
    count = _count(match["count"])
    if match["span"] == "year":
        return f"{day.today.year - count:04}", ""
    return month_from(day.today, -count), ""


def _new_year(match: re.Match[str], day: Day) -> tuple[str, str]:
    return f"{day.today.year + (day.today.month > 6):04}", ""


def _named_day(match: re.Match[str], day: Day) -> tuple[str, str]:
    shift = {"tomorrow": 1, "yesterday": -1}.get(match["named_day"].lower(), 0)
    return (day.today + timedelta(days=shift)).isoformat(), ""


def _relative(match: re.Match[str], day: Day) -> tuple[str, str]:
    rel, unit = match["rel"].lower(), match["unit"].lower().rstrip(".")
    if unit.isdigit():
        return unit, ""
    today = day.today
    step = 1 if "next" in rel else -1 if rel == "last" else 0
    if unit in SEASONS:
        year = season_year(unit, step, today)
        if rel in {"in", "for"} and not day.past and is_season_over(unit, today):
            year += 1
        is_ahead = rel in {"in", "over", "during"} and BEGINS[unit] > today.month and year == today.year
        return f"{year - 1 if day.past and is_ahead else year:04}-{SEASONS[unit]}", ""
    if unit in MONTH_NUMBERS:
        return _bare_month(MONTH_NUMBERS[unit], step, day), ""
    if unit == "month":
        return month_from(today, step), ""
    if unit == "year":
        return f"{today.year + step:04}", ""
    return week(step, today) if unit.startswith("week") else weekday(unit, step, today), ""


def _from_there(match: re.Match[str], day: Day) -> tuple[str, str]:
    """As in "May 9, and a week later": counted from the day told right before, or from nothing."""
    if day.before is None:
        return "", ""
    if match["next"] == "week":
        return week(1, day.before), ""
    if match["same"]:
        return day.before.isoformat(), ""
    days = _count(match["times"] or "a") * (7 if match["step"] == "week" else 1)
    return (day.before + timedelta(days=days)).isoformat(), ""


def _before_noun(match: re.Match[str], day: Day) -> tuple[str, str]:
    if match["y9"]:
        return match["y9"], ""
    season = match["r1"].lower()
    year = day.today.year + 1 if match["after"] else season_year(season, 0, day.today)
    return f"{year:04}-{SEASONS[season]}", ""


def _bare_weekday(match: re.Match[str], day: Day) -> tuple[str, str]:
    unit = match["weekday"].lower()
    ahead = date.fromisoformat(weekday(unit, 0, day.today))
    # What "opened on Tuesday" and is told on a Tuesday is told the same day.
    is_gone = day.past and ahead != day.today
    return (ahead - timedelta(days=7) if is_gone else ahead).isoformat(), ""


_SHAPES: dict[str, Callable[[re.Match[str], Day], tuple[str, str]]] = {
    "iso": _iso,
    "slashed": _slashed,
    "month_day": _month_day,
    "day_month": _day_month,
    "month_year": _month_year,
    "season_year": _season_of_year,
    "relative": _relative,
    "near_month": _near_month,
    "holiday": _holiday,
    "part_of_year": _part_of_year,
    "ago": _ago,
    "new_year": _new_year,
    "named_day": _named_day,
    "before_noun": _before_noun,
    "from_there": _from_there,
    "weekday": _bare_weekday,
}
_RELATIVE = {"relative", "near_month", "ago", "new_year", "named_day", "before_noun", "weekday"}


def _month(name: str) -> int:
    return MONTH_NUMBERS[name.rstrip(". ").lower()]


def _number(day_text: str) -> int:
    return int(day_text.rstrip("stndrh"))


def _count(words: str) -> int:
    return 1 if words in {"a", "an"} else number(words)


def _year_for(month: int, day_of_month: int, day: Day) -> int:
    """The year of a day without one: the next such day, or (told in the past) the last one."""
    today = day.today
    ahead = (month - today.month) * 31 + day_of_month - today.day
    if day.past:
        return today.year if ahead <= 0 else today.year - 1
    return today.year if ahead >= -45 else today.year + 1


def _bare_month(month: int, step: int, day: Day) -> str:
    today = day.today
    if day.past or step == -1:
        return f"{today.year if month <= today.month else today.year - 1:04}-{month:02}"
    return f"{today.year if month >= today.month - 1 else today.year + 1:04}-{month:02}"
