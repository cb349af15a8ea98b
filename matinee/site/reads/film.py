"""One film: its whole record, its card, and the posts about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar

from django.db.models import Model

from matinee.films import models
from matinee.films.models import Film as Row
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import public, record

T = TypeVar("T")


class _Sourced(Protocol):
    @property
    def source(self) -> record.Source: ...


@dataclass(frozen=True, slots=True)
class FilmCard:
    """What lists show of a film."""

    id: int
    address: str
    title: str
    year: int | None
    kind: str
    poster: int


@dataclass(frozen=True, slots=True)
class Film:
    card: FilmCard
    still: int
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    genres: tuple[str, ...]
    is_documentary: bool
    running_time_minutes: int | None
    synopsis: str
    titles: tuple[record.Title, ...]
    credits: tuple[record.Credit, ...]
    releases: tuple[record.Release, ...]
    distributions: tuple[record.Distribution, ...]
    showings: tuple[record.Showing, ...]
    shoots: tuple[record.Shoot, ...]
    videos: tuple[record.Video, ...]
    outside_ids: tuple[record.OutsideId, ...]

    @property
    def sources(self) -> tuple[record.Source, ...]:
        """All that reported anything of it, oldest first, each once."""
        rows: tuple[_Sourced, ...] = (*self.titles, *self.credits, *self.releases, *self.distributions)
        rows += (*self.showings, *self.shoots, *self.videos)
        rows += tuple(was for release in self.releases for was in release.former)
        found = {row.source for row in rows}
        return tuple(sorted(found, key=lambda source: (source.reported_on, source.id)))


@read("film-at:{slug}")
def film_at(slug: str) -> int | None:
    """The id of the film with this slug, also of one that was merged into another."""
    return Row.objects.filter(slug=slug).values_list("pk", flat=True).first()


@read("film:{film_id}/card")
def film_card(film_id: int) -> FilmCard | None:
    row = public.films().filter(pk=film_id).first()
    return None if row is None else _card(row)


@read("film:{film_id}/kept")
def kept_film(film_id: int) -> int | None:
    """The id of the film that this one was merged into, through any number of merges."""
    row = Row.objects.filter(pk=film_id).first()
    seen: set[int] = set()
    while row is not None and row.merged_into_id is not None and row.pk not in seen:
        seen.add(row.pk)
        row = row.merged_into
    return None if row is None or row.pk == film_id else row.pk


@read("film:{film_id}/posts")
def posts_of_film(film_id: int) -> tuple[int, ...]:
    """The ids of the posts about a film, newest first."""
    return tuple(public.posts().filter(subjects__film=film_id).values_list("pk", flat=True))


@read("film:{film_id}")
def film(film_id: int) -> Film | None:
    row = public.films().filter(pk=film_id).first()
    if row is None:
        return None
    return Film(
        card=_card(row),
        still=row.still_id or 0,
        countries=_parts(row.countries),
        languages=_parts(row.languages),
        genres=_parts(row.genres),
        is_documentary=row.is_documentary,
        running_time_minutes=row.running_time_minutes,
        synopsis=row.synopsis,
        titles=_rows(models.Title, row, record.title_value),
        credits=_rows(models.Credit, row, record.credit_value),
        releases=_releases(row),
        distributions=_rows(models.Distribution, row, record.distribution_value, "company"),
        showings=_rows(models.Showing, row, record.showing_value, "festival"),
        shoots=_rows(models.Shoot, row, record.shoot_value),
        videos=_rows(models.Video, row, record.video_value),
        outside_ids=_outside_ids(row),
    )


def _card(row: Row) -> FilmCard:
    return FilmCard(row.pk, addresses.of_film(row.slug), row.title, row.year, row.kind, row.poster_id or 0)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _rows(model: type[Model], film: Row, value: Callable[[Any], T], *beside: str) -> tuple[T, ...]:
    """All rows of a kind that a film has and whose source is out."""
    found = model._default_manager.filter(public.reported(), film=film).select_related("source", *beside)
    return tuple(value(one) for one in found)


def _releases(film: Row) -> tuple[record.Release, ...]:
    rows = models.Release.objects.filter(public.reported(), film=film).select_related("source")
    former = models.FormerRelease.objects.filter(
        public.reported(), public.reported("replaced_by__"), release__film=film
    ).select_related("source", "replaced_by")
    of: dict[int, list[record.FormerTerms]] = {}
    for one in former:
        of.setdefault(one.release_id, []).append(record.former_value(one))
    dated = sorted(rows, key=lambda row: (row.latest or date.max, row.pk))
    return tuple(record.release_value(row, tuple(of.get(row.pk, ()))) for row in dated)


def _outside_ids(film: Row) -> tuple[record.OutsideId, ...]:
    rows = models.FilmOutsideId.objects.filter(public.reported(), film=film).order_by("provider", "value")
    return tuple(record.OutsideId(row.provider, row.value) for row in rows)
