"""A fact's value as people write it."""

from django.utils.formats import date_format

from matinee.films.models import Channel
from matinee.lib import edtf
from matinee.lib.language import language_name
from matinee.lib.territory import territory_name
from matinee.reading.values import Festival, Part, Release, Shoot, Title, Value

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def in_words(kind: str, value: Value) -> tuple[str, str]:
    """The value as people write it, and what is told beside it."""
    match value:
        case Title():
            language = language_name(value.language) if value.language else ""
            return value.text, ", ".join(part for part in (value.kind, language) if part and part != "main")
        case Part():
            more = (value.character, "voice" if value.voice else "", "as themselves" if value.oneself else "")
            return value.name, ", ".join(part for part in more if part)
        case Festival():
            return value.name, str(value.year or "")
        case Release():
            channel = Channel(value.channel).label if value.channel else ""
            where = territory_name(value.territory) if value.territory else "elsewhere"
            return day_in_words(value.date), ", ".join(
                part for part in (where, channel, value.outlet) if part
            )
        case Shoot():
            ends = " to ".join(day_in_words(end) for end in (value.since, value.until) if end)
            share = f"{value.share} %" if value.share else ""
            return value.place, ", ".join(part for part in (ends, share) if part)
        case int() if kind == "running_time":
            return f"{value} minutes", ""
    if kind == "country":
        return territory_name(str(value)), ""
    if kind == "language":
        return language_name(str(value)), ""
    return str(value), ""


def day_in_words(date: str) -> str:
    """An EDTF date as people write it: 20 April 2023, April 2023, spring 2023, 2023, no date yet."""
    span = edtf.parse(date)
    if span.earliest is None:
        return "no date yet"
    match span.precision:
        case edtf.Precision.DAY:
            return date_format(span.earliest, "j F Y")
        case edtf.Precision.MONTH:
            return date_format(span.earliest, "F Y")
        case edtf.Precision.SEASON:
            return f"{_SEASONS[date[5:]]} {date[:4]}"
    return date
