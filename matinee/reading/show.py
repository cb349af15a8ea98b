"""A reading as rows for whoever shows it; plain data, no presentation."""

from typing import NamedTuple

from matinee.reading.fact import Fact
from matinee.reading.result import Reading
from matinee.reading.settle import ENOUGH
from matinee.reading.statement import key_of
from matinee.reading.values import Festival, Material, Part, Release, Shoot, Title, Value

ORDER = (
    "subject", "title", "material", "distributor", "director", "debut", "previous_film", "writer", "producer",
    "executive_producer", "cinematographer", "composer", "cast", "country", "language", "genre", "based_on",
    "running_time", "festival", "release", "filming", "note", "synopsis", "pull_quote", "reader_question",
    "byline", "published", "source", "topic",
)  # fmt: skip


class Row(NamedTuple):
    """One thing the text says: the value in one line, and the words that say it, from `start` to `end`."""

    kind: str
    value: str
    words: str
    rule: str
    confidence: float
    start: int
    end: int


def rows(reading: Reading) -> list[Row]:
    """One row for each value that the record holds, with its best evidence, in the record's order."""
    best: dict[tuple[str, str], Fact] = {}
    first: dict[tuple[str, str], int] = {}
    for fact in reading.facts:
        if fact.confidence >= ENOUGH:
            key = (fact.kind, key_of(fact.value))
            first.setdefault(key, fact.start)
            if key not in best or _weight(fact) > _weight(best[key]):
                best[key] = fact
    ordered = sorted(best, key=lambda key: (_place(key[0]), first[key]))
    return [_row(reading, best[key]) for key in ordered]


def value_in_words(value: Value) -> str:
    """A value in one line of text."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Title():
            return _with(value.text, value.kind if value.kind != "main" else "", value.language)
        case Part():
            return f"{value.name} as {value.character}" if value.character else value.name
        case Material():
            return _with(value.kind, *value.qualifiers)
        case Festival():
            return _with(value.name, str(value.year or ""))
        case Release():
            return _with(value.date or "no date yet", value.territory, value.channel, value.outlet)
        case Shoot():
            return _with(value.place, _span(value), f"{value.share} %" if value.share else "")
        case _:
            return str(value)


def _weight(fact: Fact) -> tuple[bool, float, int]:
    has_character = isinstance(fact.value, Part) and fact.value.character is not None
    return has_character, fact.confidence, -fact.start


def _place(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def _row(reading: Reading, fact: Fact) -> Row:
    words = " ".join(reading.words(fact).split())
    return Row(fact.kind, value_in_words(fact.value), words, fact.rule, fact.confidence, fact.start, fact.end)


def _with(head: str, *more: str | None) -> str:
    told = ", ".join(part for part in more if part)
    return f"{head} ({told})" if told else head


def _span(shoot: Shoot) -> str:
    return " to ".join(part for part in (shoot.since, shoot.until) if part)
