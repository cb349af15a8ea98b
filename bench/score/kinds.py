"""What is compared: for each kind of fact, the statements that a record makes, and when two are the same."""

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from matinee.reading.spelling import fold, fold_title

Record = dict[str, Any]
Statement = str | tuple[str, ...]
# Precision and recall to reach: in the house style, and elsewhere.
Aim = tuple[float, float, float, float]


class Kind(NamedTuple):
    """One row of the score: its statements in a record, when two of them agree, and what it is to reach."""

    name: str
    statements: Callable[[Record], Iterable[Statement]]
    aim: Aim | None = None
    agrees: Callable[[Any, Any], bool] = lambda found, true: bool(found == true)


def _names(*keys: str) -> Callable[[Record], list[Statement]]:
    return lambda record: [fold(name) for key in keys for name in record[key]]


def _one(key: str) -> Callable[[Record], list[Statement]]:
    return lambda record: [fold(str(record[key]))] if record[key] not in (None, False, "") else []


def _main_title(record: Record) -> list[Statement]:
    return [_title(title) for title in record["titles"] if title["kind"] == "main"]


def _other_titles(record: Record) -> list[Statement]:
    return [_title(title) for title in record["titles"] if title["kind"] != "main"]


def _title(title: Record) -> str:
    return fold_title(title["text"]) or title["text"]


def _material(record: Record) -> list[Statement]:
    return [record["material"]["kind"].lower()] if record["material"] else []


def _qualifiers(record: Record) -> list[Statement]:
    return [word.lower() for word in record["material"]["qualifiers"]] if record["material"] else []


def _cast(record: Record) -> list[Statement]:
    return [fold(part["name"]) for part in record["cast"] if not part["self"]]


def _themselves(record: Record) -> list[Statement]:
    return [fold(part["name"]) for part in record["cast"] if part["self"]]


def _characters(record: Record) -> list[Statement]:
    return [(fold(part["name"]), fold(part["character"])) for part in record["cast"] if part["character"]]


def _crew(record: Record) -> list[Statement]:
    keys = ("producers", "executive_producers", "composers", "cinematographers")
    return [(key, fold(name)) for key in keys for name in record[key]]


_FESTIVAL_WORDS = re.compile(r"\b(?:the|film|movie|international|intl|festivals?|fest|of)\b")


def _festivals(record: Record) -> list[Statement]:
    return [_festival(entry["name"]) for entry in record["festivals"]]


def _festival(name: str) -> str:
    return " ".join(_FESTIVAL_WORDS.sub(" ", fold(name)).split()) or fold(name)


def _festival_years(record: Record) -> list[Statement]:
    return [(_festival(entry["name"]), str(entry["year"])) for entry in record["festivals"] if entry["year"]]


def _releases(record: Record) -> list[Statement]:
    return list(dict.fromkeys((row["date"], row["channel"] or "") for row in record["releases"]))


def _territories(record: Record) -> list[Statement]:
    rows = [(row["date"], row["territory"]) for row in record["releases"] if row["territory"]]
    return list(dict.fromkeys(rows))


def _filming(record: Record) -> list[Statement]:
    return [(fold(row["place"]), row["from"] or "", row["to"] or "") for row in record["filming"]]


def _begins(key: str) -> Callable[[Record], list[Statement]]:
    return lambda record: [" ".join(fold(record[key]).split()[:5])] if record[key] else []


def _no_single_film(record: Record) -> list[Statement]:
    return ["none"] if record["subject"] in {"several", "none"} else []


def _subject(record: Record) -> list[Statement]:
    return [record["subject"]] if record["subject"] in {"short", "series"} else []


def _share_words(found: str, true: str) -> bool:
    """Two wordings of one thing: at least half of the words of the shorter one are in the other."""
    ours, theirs = set(found.split()), set(true.split())
    return 2 * len(ours & theirs) >= min(len(ours), len(theirs)) > 0


def _same_shoot(found: tuple[str, str, str], true: tuple[str, str, str]) -> bool:
    return _share_words(found[0], true[0]) and found[1:] == true[1:]


def _same_character(found: tuple[str, str], true: tuple[str, str]) -> bool:
    return found[0] == true[0] and _share_words(found[1], true[1])


KINDS = (
    Kind("main title", _main_title, (0.98, 0.97, 0.93, 0.90)),
    Kind("other titles", _other_titles, (0.95, 0.88, 0.90, 0.75)),
    Kind("material", _material, (0.96, 0.95, 0.92, 0.88)),
    Kind("qualifiers", _qualifiers),
    Kind("distributor", _names("distributors"), (0.98, 0.96, 0.90, 0.78)),
    Kind("director", _names("directors"), (0.97, 0.94, 0.94, 0.88)),
    Kind("debut", _one("debut"), (0.98, 0.96, 0.96, 0.92)),
    Kind("previous films", _names("previous_films"), (0.94, 0.90, 0.88, 0.72)),
    Kind("writers", _names("writers"), (0.96, 0.93, 0.92, 0.86)),
    Kind("other crew", _crew, (0.93, 0.88, 0.92, 0.85)),
    Kind("cast", _cast, (0.98, 0.97, 0.95, 0.92)),
    Kind("characters", _characters, (0.94, 0.86, 0.90, 0.80), _same_character),
    Kind("themselves", _themselves),
    Kind("festivals", _festivals, (0.96, 0.95, 0.90, 0.85)),
    Kind("festival years", _festival_years),
    Kind("releases", _releases, (0.95, 0.90, 0.92, 0.85)),
    Kind("territories", _territories, (0.93, 0.85, 0.90, 0.80)),
    Kind("country, language", _names("countries", "languages"), (0.93, 0.88, 0.90, 0.80)),
    Kind("genres", _names("genres"), (0.92, 0.90, 0.88, 0.82)),
    Kind("based on", _names("based_on"), (0.93, 0.85, 0.93, 0.85), _share_words),
    Kind("filming", _filming, (0.90, 0.80, 0.90, 0.80), _same_shoot),
    Kind("running time", _one("running_time_minutes")),
    Kind("synopsis start", _begins("synopsis"), (0.88, 0.85, 0.88, 0.85)),
    Kind("pull quote", _one("pull_quote"), (0.99, 0.98, 0.99, 0.98)),
    Kind("reader's question", _one("reader_question"), (0.93, 0.90, 0.93, 0.90)),
    Kind("no single film", _no_single_film, (0.95, 0.90, 0.95, 0.90)),
    Kind("short, series", _subject),
    Kind("byline, day", lambda record: [*_one("byline")(record), *_one("published")(record)]),
    Kind("source", _one("source")),
    Kind("topics", _names("topics")),
)
