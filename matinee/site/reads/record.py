"""The rows of a film's record, as values; each names the source that reported it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar

from matinee.films import models
from matinee.site.reads import public
from matinee.site.reads.asked import Asked
from matinee.site.reads.grouped import grouped

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Source:
    id: int
    kind: str
    headline: str
    address: str
    reported_on: date


@dataclass(frozen=True, slots=True)
class Title:
    text: str
    kind: str
    language: str
    script: str
    source: Source


@dataclass(frozen=True, slots=True)
class Credit:
    job: str
    person_id: int
    character: str
    is_voice: bool
    is_self: bool
    source: Source


@dataclass(frozen=True, slots=True)
class FormerTerms:
    """What a release said before, and the source that changed it."""

    channel: str
    outlet: str
    date: str
    source: Source
    replaced_by: Source


@dataclass(frozen=True, slots=True)
class Release:
    id: int
    territory: str
    channel: str
    outlet: str
    date: str
    source: Source
    former: tuple[FormerTerms, ...] = ()


@dataclass(frozen=True, slots=True)
class Distribution:
    company: str
    territory: str
    source: Source


@dataclass(frozen=True, slots=True)
class Showing:
    festival: str
    year: int | None
    section: str
    is_premiere: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Shoot:
    place: str
    from_date: str
    to_date: str
    share_percent: int | None
    note: str
    source: Source


@dataclass(frozen=True, slots=True)
class Video:
    kind: str
    provider: str
    url: str
    language: str
    published_on: date | None
    source: Source


@dataclass(frozen=True, slots=True)
class OutsideId:
    provider: str
    value: str


def titles_of(film_ids: Sequence[int]) -> dict[int, tuple[Title, ...]]:
    return _of_films(film_ids, models.Title, Title, "text", "kind", "language", "script")


def credits_of(film_ids: Sequence[int]) -> dict[int, tuple[Credit, ...]]:
    fields = ("job", "person_id", "character", "is_voice", "is_self")
    return _of_films(film_ids, models.Credit, Credit, *fields)


def distributions_of(film_ids: Sequence[int]) -> dict[int, tuple[Distribution, ...]]:
    return _of_films(film_ids, models.Distribution, Distribution, "company__name", "territory")


def showings_of(film_ids: Sequence[int]) -> dict[int, tuple[Showing, ...]]:
    fields = ("festival__name", "year", "section", "is_premiere")
    return _of_films(film_ids, models.Showing, Showing, *fields)


def shoots_of(film_ids: Sequence[int]) -> dict[int, tuple[Shoot, ...]]:
    fields = ("place", "from_date", "to_date", "share_percent", "note")
    return _of_films(film_ids, models.Shoot, Shoot, *fields)


def videos_of(film_ids: Sequence[int]) -> dict[int, tuple[Video, ...]]:
    return _of_films(film_ids, models.Video, Video, "kind", "provider", "url", "language", "published_on")


_outside_ids = Asked(
    lambda: (
        public.out(models.FilmOutsideId)
        .order_by("provider", "value")
        .values_list("film_id", "provider", "value")
    ),
    "film",
)
_releases = Asked(
    lambda: public.out(models.Release).values_list(
        "latest", "film_id", "pk", "territory", "channel", "outlet", "date", *_source()
    ),
    "film",
)
_former_releases = Asked(
    lambda: (
        public.out(models.FormerRelease)
        .filter(public.reported("replaced_by__"))
        .values_list("release_id", "channel", "outlet", "date", *_source(), *_source("replaced_by"))
    ),
    "release",
)


def outside_ids_of(film_ids: Sequence[int]) -> dict[int, tuple[OutsideId, ...]]:
    return grouped(film_ids, ((film_id, OutsideId(*row)) for film_id, *row in _outside_ids(film_ids)))


def releases_of(film_ids: Sequence[int]) -> dict[int, tuple[Release, ...]]:
    """Films' releases, soonest over first, with what each said before."""
    found = _releases(film_ids)
    found.sort(key=lambda row: (row[0] or date.max, row[2]))
    former = _former([row[2] for row in found])
    made = ((film_id, Release(*(*row[:5], Source(*row[5:]), former[row[0]]))) for _, film_id, *row in found)
    return grouped(film_ids, made)


def _former(release_ids: Sequence[int]) -> dict[int, tuple[FormerTerms, ...]]:
    found = _former_releases(release_ids)
    return grouped(
        release_ids,
        ((one, FormerTerms(*(*row[:3], Source(*row[3:8]), Source(*row[8:])))) for one, *row in found),
    )


def _of_films(
    film_ids: Sequence[int], model: type[models.Reported], value: Callable[..., T], *fields: str
) -> dict[int, tuple[T, ...]]:
    """All rows of a kind that films have and whose source is out; `value` takes the fields and the source."""
    found = _of_kind(model, fields)(film_ids)
    count = len(fields)
    return grouped(
        film_ids, ((film_id, value(*row[:count], Source(*row[count:]))) for film_id, *row in found)
    )


@cache
def _of_kind(model: type[models.Reported], fields: tuple[str, ...]) -> Asked:
    rows: Any = public.out(model)  # the types don't know that each kind has a film
    return Asked(lambda: rows.values_list("film_id", *fields, *_source()), "film")


def _source(field: str = "source") -> tuple[str, ...]:
    return tuple(f"{field}__{name}" for name in ("pk", "kind", "headline", "address", "reported_on"))
