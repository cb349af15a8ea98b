"""The demo's films and people as they lie in `data/films` and `data/people.toml`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from matinee.moving.demo.markup import curl
from matinee.moving.demo.sheets import DATA, SheetError, read_toml, refuse_unknown

_PLAIN = {"title", "kind", "year", "documentary", "running_time_minutes"}
_LISTS = {"countries", "languages", "genres", "titles", "distributors", "releases", "shoots", "showings"}
_CAST = {"cast": {}, "voices": {"is_voice": True}, "self": {"is_self": True}}
_KEYS = _PLAIN | _LISTS | _CAST.keys() | {"synopsis", "reported", "crew", "palette", "poster", "stills"}


@dataclass(frozen=True, slots=True)
class Row:
    """Facts of a film by column, and the slug of the post that reported them."""

    facts: dict[str, Any]
    reported: str


@dataclass(frozen=True, slots=True)
class Role:
    """A person's part in a film."""

    person: str
    job: str
    character: str = ""
    is_voice: bool = False
    is_self: bool = False


@dataclass(frozen=True, slots=True)
class FilmSheet:
    """One film with its rows; `releases` are chains, oldest stand first; `art` says how it is drawn."""

    slug: str
    title: str
    language: str
    facts: dict[str, Any]
    reported: str
    titles: tuple[Row, ...]
    roles: tuple[Role, ...]
    distributors: tuple[Row, ...]
    releases: tuple[tuple[Row, ...], ...]
    shoots: tuple[Row, ...]
    showings: tuple[Row, ...]
    art: dict[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """One person: the name we print, and as they write it themselves, by language."""

    slug: str
    name: str
    originals: dict[str, str]


def read_people(path: Path = DATA / "people.toml") -> dict[str, PersonSheet]:
    """Every person by slug."""
    people = {}
    for slug, names in read_toml(path).items():
        others = {language: text for language, text in names.items() if language != "name"}
        people[slug] = PersonSheet(slug, names["name"], others)
    return people


def read_films(folder: Path = DATA / "films") -> list[FilmSheet]:
    """Every film by slug; SheetError names the file that can't be used."""
    return [read_film(path) for path in sorted(folder.glob("*.toml"))]


def read_film(path: Path) -> FilmSheet:
    found = read_toml(path)
    refuse_unknown(found, _KEYS, path)
    try:
        return _film(path.stem, found)
    except KeyError as error:
        raise SheetError(f"{path.name}: {error.args[0]} is missing.") from None


def _film(slug: str, found: dict[str, Any]) -> FilmSheet:
    first = found["reported"]

    def rows(name: str) -> tuple[Row, ...]:
        return tuple(_row(dict(facts), first) for facts in found.get(name, []))

    return FilmSheet(
        slug=slug,
        title=found["title"],
        language=found["languages"][0] if "titles" not in found else "en",
        facts={
            "kind": found.get("kind", "feature"),
            "year": found["year"],
            "countries": ", ".join(found["countries"]),
            "languages": ", ".join(found["languages"]),
            "genres": ", ".join(found["genres"]),
            "is_documentary": found.get("documentary", False),
            "running_time_minutes": found.get("running_time_minutes"),
            "synopsis": curl(found["synopsis"]),
        },
        reported=first,
        titles=rows("titles"),
        roles=tuple(_roles(found)),
        distributors=tuple(_distributor(text, first) for text in found.get("distributors", [])),
        releases=tuple(_chain(dict(facts), first) for facts in found["releases"]),
        shoots=rows("shoots"),
        showings=rows("showings"),
        art={name: found[name] for name in ("palette", "poster", "stills")},
    )


def _row(facts: dict[str, Any], first: str) -> Row:
    reported = facts.pop("reported", first)
    return Row(facts, reported)


def _roles(found: dict[str, Any]) -> Iterator[Role]:
    for job, people in found.get("crew", {}).items():
        for person in people:
            yield Role(person, job)
    for table, marks in _CAST.items():
        for person, character in found.get(table, {}).items():
            yield Role(person, "actor", curl(character), **marks)


def _distributor(text: str, first: str) -> Row:
    company, _, territory = text.partition(": ")
    return Row({"company": company, "territory": territory}, first)


def _chain(facts: dict[str, Any], first: str) -> tuple[Row, ...]:
    """What a release said, oldest first: a stand has the film's first post for its source unless given."""
    earlier = facts.pop("was", [])
    now = _row(
        {"territory": facts["territory"], "channel": "theatrical", "outlet": "", "date": ""} | facts, first
    )
    return (*(_row(now.facts | stand, first) for stand in earlier), now)
