"""The record: what all facts of enough confidence say about the film, merged."""

import re
from collections.abc import Callable
from typing import Any, TypedDict

from matinee.reading.fact import Fact
from matinee.reading.outlets import CHANNELS
from matinee.reading.settle import ENOUGH
from matinee.reading.spelling import fold, folded_words
from matinee.reading.statement import key_of
from matinee.reading.values import Festival, Part, Release, Title, Value, as_json

_OWNING = re.compile(r"['’]s?\b")
_FESTIVAL_WORDS = re.compile(r" ?\b(?:film|movie|international|intl|festival|fest)\b")


class Record(TypedDict):
    """The film as the text tells it; an empty list or None where it says nothing."""

    subject: str | None
    titles: list[dict[str, Any]]
    material: dict[str, Any] | None
    directors: list[str]
    debut: bool | None
    previous_films: list[str]
    writers: list[str]
    producers: list[str]
    executive_producers: list[str]
    cinematographers: list[str]
    composers: list[str]
    cast: list[dict[str, Any]]
    distributors: list[str]
    countries: list[str]
    languages: list[str]
    genres: list[str]
    based_on: list[str]
    festivals: list[dict[str, Any]]
    releases: list[dict[str, Any]]
    filming: list[dict[str, Any]]
    running_time_minutes: int | None
    synopsis: str | None
    pull_quote: str | None
    reader_question: str | None
    byline: str | None
    published: str | None
    source: str | None
    topics: list[str]


def record_of(facts: list[Fact]) -> Record:
    """Adds settled facts, in the text's order, up to the record."""
    shelf = _Shelf(facts)
    return Record(
        subject=shelf.one("subject"),
        titles=_json(_titles(shelf.values("title"))),
        material=shelf.one("material"),
        directors=shelf.names("director"),
        debut=shelf.one("debut"),
        previous_films=shelf.many("previous_film"),
        writers=shelf.names("writer"),
        producers=shelf.names("producer"),
        executive_producers=shelf.names("executive_producer"),
        cinematographers=shelf.names("cinematographer"),
        composers=shelf.names("composer"),
        cast=_json(_cast(shelf.values("cast"))),
        distributors=_companies(shelf.many("distributor")),
        countries=shelf.many("country"),
        languages=shelf.many("language"),
        genres=shelf.many("genre"),
        based_on=_sources(shelf.many("based_on")),
        festivals=_json(_festivals(shelf.values("festival"))),
        releases=_json(_releases(shelf.values("release"))),
        filming=shelf.many("filming"),
        running_time_minutes=shelf.one("running_time"),
        synopsis=shelf.one("synopsis"),
        pull_quote=shelf.one("pull_quote"),
        reader_question=shelf.one("reader_question"),
        byline=shelf.one("byline"),
        published=shelf.one("published"),
        source=shelf.one("source"),
        topics=shelf.many("topic"),
    )


class _Shelf:
    """The facts of the record by kind, each value once, in the text's order."""

    def __init__(self, facts: list[Fact]) -> None:
        self.by_kind: dict[str, list[Value]] = {}
        for fact in facts:
            if fact.confidence >= ENOUGH:
                self.by_kind.setdefault(fact.kind, []).append(fact.value)

    def values(self, kind: str) -> list[Value]:
        return self.by_kind.get(kind, [])

    def one(self, kind: str) -> Any:
        values = self.values(kind)
        return as_json(values[0]) if values else None

    def many(self, kind: str) -> list[Any]:
        return _json(_once(self.values(kind), key_of))

    def names(self, kind: str) -> list[str]:
        """People, without later mentions by surname or first name only."""
        names = [value for value in _once(self.values(kind), key_of) if isinstance(value, str)]
        again = _later_mentions(names)
        return [name for name in names if name not in again]


def _json(values: list[Value]) -> list[Any]:
    return [as_json(value) for value in values]


def _once(values: list[Value], key: Callable[[Value], str]) -> list[Value]:
    if len(values) < 2:
        return values
    return list({key(value): value for value in reversed(values)}.values())[::-1]


def _later_mentions(names: list[str]) -> set[str]:
    """Single names that are a part of someone's full name in the list."""
    single = [name for name in names if " " not in name]
    if not single:
        return set()
    parts = folded_words(name for name in names if " " in name)
    return {name for name in single if fold(name) in parts}


def _companies(names: list[str]) -> list[str]:
    """Without a company's short name where its full one is told: "Tarn" of "Tarn Distr."; a channel is its
    own.
    """
    words = {name: set(fold(name).split()) for name in names}
    return [
        name
        for name in names
        if f"{name} Studios" not in names
        and (name in CHANNELS or not any(words[name] < words[other] for other in names))
    ]


def _titles(values: list[Value]) -> list[Value]:
    """The main title first; each wording once, rather as a kind whose language any evidence gives."""
    found: dict[str, Title] = {}
    order = {"main": 0, "original": 1, "romanised": 2, "alternate": 3}
    titles = [value for value in values if isinstance(value, Title)]
    for title in sorted(titles, key=lambda one: (one.kind != "main", one.language is None, order[one.kind])):
        found.setdefault(fold(title.text) or title.text, title)
    in_order: list[Title] = sorted(found.values(), key=lambda title: order[title.kind])
    return [*in_order]


def _sources(told: list[str]) -> list[str]:
    """Without what is told more fully elsewhere: "Voss's novel" beside "the Danish novel by Ida Voss"."""
    words = {text: set(fold(_OWNING.sub("", text)).split()) for text in told}
    return [text for text in told if not any(words[text] < words[other] for other in told)]


def _cast(values: list[Value]) -> list[Value]:
    """One part a person: a later sentence may add the character."""
    found: dict[str, Part] = {}
    for value in values:
        if isinstance(value, Part):
            key = fold(value.name)
            kept = found.get(key)
            found[key] = _merged(kept, value) if kept else value
    again = _later_mentions([part.name for part in found.values()])
    return [part for part in found.values() if part.name not in again]


def _merged(kept: Part, other: Part) -> Part:
    character = max(kept.character or "", other.character or "", key=len)
    return Part(kept.name, character or None, kept.voice or other.voice, kept.oneself or other.oneself)


def _festivals(values: list[Value]) -> list[Value]:
    """Each festival once, by its fullest name ("Sundance" is "Sundance Film Festival"), with its year."""
    found: dict[str, Festival] = {}
    for value in values:
        if isinstance(value, Festival):
            key = _FESTIVAL_WORDS.sub("", fold(value.name)).strip() or fold(value.name)
            kept = found.get(key, value)
            name = max(kept.name, value.name, key=len)
            found[key] = Festival(name, kept.year or value.year)
    return list(found.values())


def _releases(values: list[Value]) -> list[Value]:
    """A vaguer statement (spring, 2023) of a release that is told exactly is no release of its own."""
    releases = [value for value in _once(values, key_of) if isinstance(value, Release)]
    kept: dict[int, Release] = {}
    for place in sorted(
        range(len(releases)), key=lambda at: (-len(releases[at].date), not releases[at].channel)
    ):
        release = releases[place]
        twin = next((at for at, other in kept.items() if _repeats(release, other)), None)
        if twin is None:
            kept[place] = release
        else:
            exact = kept[twin]
            kept[twin] = exact._replace(
                territory=exact.territory or release.territory, channel=exact.channel or release.channel
            )
    return [kept[place] for place in sorted(kept)]


def _repeats(vague: Release, exact: Release) -> bool:
    """Whether a release says no more than another one that is told at least as exactly."""
    if not vague.date or vague.outlet not in {None, exact.outlet}:
        return False
    if vague.channel not in {None, exact.channel} and (exact.channel or vague.territory != exact.territory):
        return False
    if vague.territory and exact.territory not in {None, vague.territory}:
        return False
    if vague.territory and not exact.territory and len(vague.date) == len("2031"):
        return False  # "is already out in Spain since earlier this year"
    return exact.date.startswith(vague.date) or _is_in_season(exact.date, vague.date)


_SEASON_MONTHS = {"21": (3, 4, 5, 6), "22": (6, 7, 8, 9), "23": (9, 10, 11, 12), "24": (12, 1, 2)}


def _is_in_season(exact: str, season: str) -> bool:
    months = _SEASON_MONTHS.get(season[5:], ())
    return exact[:4] == season[:4] and len(exact) > 6 and exact[5:7].isdigit() and int(exact[5:7]) in months
