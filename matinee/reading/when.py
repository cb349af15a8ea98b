"""Dates in prose, absolute and relative, as EDTF (2023-04-20, 2023-04, 2023-21 for spring, 2023)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
_WEEKDAYS = {
    name: day
    for day, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}

_M = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_D = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_WHEN = re.compile(
    rf"(?P<iso>(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d))"
    rf"|(?<!\w)(?P<m1>{_M}) (?P<d1>{_D})(?: ?(?:-|–|—|to|through"
    rf"|until) ?(?P<m2>{_M} )?(?P<d2>{_D}))?(?:,? (?P<y1>(?:19|20)\d\d)\b)?"
    rf"|(?<!\w)(?P<d3>{_D})(?: ?(?:-|–"
    rf"|to) ?(?P<d4>{_D}))? (?:of )?(?P<m3>{_M})(?:,? (?P<y3>(?:19|20)\d\d)\b)?"
    rf"|(?<!\w)(?P<m5>{_M}),? (?:of )?(?P<y5>(?:19|20)\d\d)\b"
    r"|(?<!\w)(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter),? (?:of )?(?P<y6>(?:19|20)\d\d)\b"
    r"|(?<!\w)(?P<rel>[Tt]his|[Nn]ext|[Ll]ast|[Ll]ater this|[Ee]arlier this|[Ee]arly next"
    r"|[Ll]ate|[Ee]arly|[Mm]id|[Ii]n|[Ss]ince|[Uu]ntil)"
    rf"[ -](?:(?:coming|early|late|mid)[ -])?(?:the (?=spring|summer|fall|autumn|winter))?"
    rf"(?P<unit>{_M}(?! \d)|week|month|year|weekend|spring|summer|fall|autumn|winter|(?:Mon"
    r"|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)(?!\w)(?!,? (?:of )?(?:19|20)\d\d)"
    r"|(?<!\w)(?P<day>[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class When:
    """A date in the text; `value` and `until` are EDTF, `until` "" unless it is a range."""

    start: int
    end: int
    value: str
    until: str = ""
    relative: bool = False


def dates_in(text: str, start: int, end: int, today: date | None, past: bool = False) -> list[When]:
    """The dates in `text[start:end]`; those that need the post's date are left out where `today` is None."""
    found: list[When] = []
    for match in _WHEN.finditer(text, start, end):
        when = _read(match, _day_before(found) or today, past)
        if when is not None:
            found.append(when)
    return found


def _day_before(found: list[When]) -> date | None:
    """The exact day told right before: "May 2nd, 2031, then June 5th" means the June after it."""
    if found and not found[-1].relative and len(found[-1].value) == 10:
        return date.fromisoformat(found[-1].value)
    return None


def day(text: str) -> date | None:
    """One absolute day such as "January 2, 2023", or None."""
    for when in dates_in(text, 0, len(text), None):
        if len(when.value) == 10:
            return date.fromisoformat(when.value)
    return None


def _read(match: re.Match[str], today: date | None, past: bool) -> When | None:
    part = match.groupdict()
    if part["iso"]:
        return _checked(match, part["iso"])
    if part["m1"]:
        return _month_and_day(
            match, (part["m1"], part["d1"], part["m2"], part["d2"], part["y1"]), today, past
        )
    if part["m3"]:
        first = part["d3"], part["d4"]
        return _month_and_day(match, (part["m3"], first[0], None, first[1], part["y3"]), today, past)
    if part["m5"]:
        return When(*match.span(), f"{part['y5']}-{_month(part['m5']):02}")
    if part["season"]:
        return When(*match.span(), f"{part['y6']}-{_SEASONS[part['season'].lower()]}")
    if today is None:
        if part["unit"] and part["unit"].isdigit():
            return When(*match.span(), part["unit"])
        return None
    value = (
        _relative_day(part["day"], today)
        if part["day"]
        else _relative(part["rel"], part["unit"], today, past)
    )
    return When(*match.span(), value, relative=not (part["unit"] or "").isdigit()) if value else None


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(". ").lower()]


def _number(day_text: str) -> int:
    return int(day_text.rstrip("stndrh"))


def _month_and_day(
    match: re.Match[str],
    parts: tuple[str, str, str | None, str | None, str | None],
    today: date | None,
    past: bool,
) -> When | None:
    first_month, first_day, last_month, last_day, year_text = parts
    month = _month(first_month)
    year = int(year_text) if year_text else _year_for(month, _number(first_day), today, past)
    if year is None:
        return None
    value = _day(year, month, _number(first_day))
    if value is None:
        return None
    until = _day(year, _month(last_month) if last_month else month, _number(last_day)) if last_day else ""
    return When(*match.span(), value, until or "")


def _year_for(month: int, day_of_month: int, today: date | None, past: bool) -> int | None:
    """The year of a day without one: the next such day, or (told in the past) the last one."""
    if today is None:
        return None
    ahead = (month - today.month) * 31 + day_of_month - today.day
    if past:
        return today.year if ahead <= 0 else today.year - 1
    return today.year if ahead >= -45 else today.year + 1


def _day(year: int, month: int, day_of_month: int) -> str | None:
    try:
        return date(year, month, day_of_month).isoformat()
    except ValueError:
        return None


def _checked(match: re.Match[str], text: str) -> When | None:
    value = _day(*(int(part) for part in text.split("-")))
    return When(*match.span(), value) if value else None


def _relative_day(word: str, today: date) -> str:
    shift = {"tomorrow": 1, "yesterday": -1}.get(word.lower(), 0)
    try:
        return (today + timedelta(days=shift)).isoformat()
    except OverflowError:
        return ""


def _relative(rel: str, unit: str, today: date, past: bool) -> str:
    rel, unit = rel.lower(), unit.lower().rstrip(".")
    step = 1 if "next" in rel else -1 if rel == "last" else 0
    if unit.isdigit():
        return unit
    if unit in _SEASONS:
        return f"{_season_year(unit, step, today):04}-{_SEASONS[unit]}"
    if unit in _MONTHS:
        return _bare_month(_MONTHS[unit], step, today, past)
    if unit == "month":
        months = today.year * 12 + today.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}"
    if unit == "year":
        return f"{today.year + step:04}"
    return _weekday(unit, step, today)


def _season_year(season: str, step: int, today: date) -> int:
    """A winter is named by the year it begins in."""
    begins = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}[season]
    if season == "winter" and today.month <= 2:
        return today.year - 1 + step
    if step == 1 and today.month < begins:
        # In January "next spring" is said of the year to come only when this spring is near; both are heard.
        return today.year + (1 if begins - today.month <= 3 else 0)
    if step == -1 and today.month < begins:
        return today.year - 1
    return today.year + (step if step == 1 else 0)


def _bare_month(month: int, step: int, today: date, past: bool) -> str:
    if past or step == -1:
        return f"{today.year if month <= today.month else today.year - 1:04}-{month:02}"
    return f"{today.year if month >= today.month - 1 else today.year + 1:04}-{month:02}"


def _weekday(unit: str, step: int, today: date) -> str:
    if unit not in _WEEKDAYS or step == -1:
        return ""
    ahead = (_WEEKDAYS[unit] - today.weekday()) % 7 + (7 if step == 1 else 0)
    try:
        return (today + timedelta(days=ahead)).isoformat()
    except OverflowError:
        return ""
