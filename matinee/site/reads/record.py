"""The rows of a film's record, as values; each names the source that reported it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from matinee.films import models
from matinee.site.reads import public
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


def outside_ids_of(film_ids: Sequence[int]) -> dict[int, tuple[OutsideId, ...]]:
    rows = public.out(models.FilmOutsideId).filter(film__in=film_ids)
    found = rows.order_by("provider", "value").values_list("film_id", "provider", "value")
    return grouped(film_ids, ((film_id, OutsideId(*row)) for film_id, *row in found))


def releases_of(film_ids: Sequence[int]) -> dict[int, tuple[Release, ...]]:
    """Films' releases, soonest over first, with what each said before."""
    rows = public.out(models.Release).filter(film__in=film_ids)
    fields = ("film_id", "pk", "territory", "channel", "outlet", "date")
    found = list(rows.values_list("latest", *fields, *_source()))
    found.sort(key=lambda row: (row[0] or date.max, row[2]))
    former = _former([row[2] for row in found])
    made = ((film_id, Release(*(*row[:5], Source(*row[5:]), former[row[0]]))) for _, film_id, *row in found)
    return grouped(film_ids, made)


def _former(release_ids: Sequence[int]) -> dict[int, tuple[FormerTerms, ...]]:
    rows = public.out(models.FormerRelease).filter(public.reported("replaced_by__"), release__in=release_ids)
    fields = ("release_id", "channel", "outlet", "date")
    found = rows.values_list(*fields, *_source(), *_source("replaced_by"))
    return grouped(
        release_ids,
        ((one, FormerTerms(*(*row[:3], Source(*row[3:8]), Source(*row[8:])))) for one, *row in found),
    )


def _of_films(
    film_ids: Sequence[int], model: type[models.Reported], value: Callable[..., T], *fields: str
) -> dict[int, tuple[T, ...]]:
    """All rows of a kind that films have and whose source is out; `value` takes the fields and the source."""
    rows: Any = public.out(model)  # the types don't know that each kind has a film
    found = rows.filter(film__in=film_ids).values_list("film_id", *fields, *_source())
    count = len(fields)
    return grouped(
        film_ids, ((film_id, value(*row[:count], Source(*row[count:]))) for film_id, *row in found)
    )


def _source(field: str = "source") -> tuple[str, ...]:
    return tuple(f"{field}__{name}" for name in ("pk", "kind", "headline", "address", "reported_on"))
