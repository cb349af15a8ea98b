"""A fact's value from JSON, as the reading has it; what the record could not hold is refused."""

from collections.abc import Callable
from typing import Any

from matinee.films.models import Channel, Title
from matinee.lib import edtf
from matinee.lib.characters import writable
from matinee.lib.language import check_language
from matinee.lib.territory import check_country, check_territory, territories
from matinee.reading.values import Festival, Part, Release, Shoot, Value
from matinee.reading.values import Title as TitleValue
from matinee.reading.when import dates_in

_LONGEST = {"title": 300, "previous_film": 300, "genre": 60, "language": 35, "synopsis": 2000}


def value_of(kind: str, data: Any) -> Value:
    """The value that `data` (as `as_json` gives it) stands for; a ValueError says what to write instead."""
    return _SHAPES.get(kind, _plain)(kind, data)


def _plain(kind: str, data: Any) -> str:
    return _text(data, _LONGEST.get(kind, 200))


def _text(data: Any, longest: int = 200) -> str:
    text = " ".join(writable(data).split()) if isinstance(data, str) else ""
    if not text:
        raise ValueError("Something has to stand here.")
    if len(text) > longest:
        raise ValueError(f"This is too long: {longest} characters at most.")
    return text


def _maybe(data: Any, longest: int = 200) -> str | None:
    return _text(data, longest) if data else None


def _number(data: Any, least: int, most: int) -> int:
    try:
        number = int(data)
    except (TypeError, ValueError):
        raise ValueError(f"{data!r} is no number.") from None
    if not least <= number <= most:
        raise ValueError(f"{number} is not possible here: write {least} to {most}.")
    return number


def _table(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError("This is not a fact of its kind.")
    return data


def date_of(data: Any) -> str:
    """An EDTF date, written as such or in words ("20 April 2023", "spring 2023"); "" is none yet."""
    text = " ".join(data.split()) if isinstance(data, str) else ""
    found = dates_in(text, 0, len(text), None) if text[4:5] not in ("", "-") else []
    return edtf.parse(found[0].value if len(found) == 1 else text).value


def _territory(data: Any) -> str | None:
    if not data:
        return None
    text = _text(data)
    by_name = {name.casefold(): code for code, name in territories().items()}
    return check_territory(by_name.get(text.casefold(), text))


def _title(kind: str, data: Any) -> TitleValue:
    table = _table(data)
    what = table.get("kind") if table.get("kind") in Title.Kind.values else Title.Kind.ALTERNATE
    language = check_language(_text(table["language"], 35)) if table.get("language") else None
    return TitleValue(_text(table.get("text"), 300), str(what), language)


def _part(kind: str, data: Any) -> Part:
    table = _table(data)
    character = _maybe(table.get("character"))
    return Part(_text(table.get("name")), character, table.get("voice") is True, table.get("self") is True)


def _festival(kind: str, data: Any) -> Festival:
    table = _table(data)
    return Festival(
        _text(table.get("name")), _number(table["year"], 1900, 2100) if table.get("year") else None
    )


def _release(kind: str, data: Any) -> Release:
    table = _table(data)
    channel = table.get("channel") or None
    if channel not in (None, *Channel.values):
        raise ValueError(f"{channel!r} is no channel: choose one of those given.")
    outlet = _maybe(table.get("outlet"), 100)
    return Release(date_of(table.get("date")), _territory(table.get("territory")), channel, outlet)


def _shoot(kind: str, data: Any) -> Shoot:
    table = _table(data)
    since, until = (date_of(table.get(end)) or None for end in ("from", "to"))
    share = _number(table["share"], 0, 100) if table.get("share") else None
    return Shoot(_text(table.get("place")), since, until, share)


def _minutes(kind: str, data: Any) -> int:
    return _number(data, 1, 2000)


def _country(kind: str, data: Any) -> str:
    text = _text(data)
    by_name = {name.casefold(): code for code, name in territories().items()}
    return check_country(by_name.get(text.casefold(), text))


def _language(kind: str, data: Any) -> str:
    return check_language(_text(data, 35))


_SHAPES: dict[str, Callable[[str, Any], Value]] = {
    "title": _title,
    "cast": _part,
    "festival": _festival,
    "release": _release,
    "filming": _shoot,
    "running_time": _minutes,
    "country": _country,
    "language": _language,
}
