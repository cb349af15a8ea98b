"""Releases by territory: those to come, and those of a year."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from matinee.films.models import Channel, Release
from matinee.press.read import read
from matinee.site.reads import public
from matinee.site.reads.grouped import grouped

EVERYWHERE = "all"


@dataclass(frozen=True, slots=True)
class Opening:
    """One release as calendars show it; a festival showing is none."""

    release_id: int
    film_id: int
    territory: str
    channel: str
    outlet: str
    date: str
    latest: datetime.date | None


@read("today")
def today() -> datetime.date:
    """The day in the publication's time zone; whoever keeps the press awake touches it after midnight."""
    return timezone.now().astimezone(settings.PUBLICATION.zone).date()


@read("calendar/territories")
def calendar_territories() -> tuple[str, ...]:
    """Territories with a calendar: the publication's own, then all others for which a release is known."""
    known = (
        _releases().exclude(territory="").values_list("territory", flat=True).order_by("territory").distinct()
    )
    return tuple(dict.fromkeys((*settings.PUBLICATION.territories, *known)))


@read("calendar:{territory}/from/{day}")
def openings(territory: str, day: str) -> tuple[Opening, ...]:
    """Releases in a territory ("all" for any) that may still lie on or after a day (ISO 8601), soonest first.

    Those without a date yet stand last.
    """
    rows = _releases().filter(Q(latest__gte=datetime.date.fromisoformat(day)) | Q(date=""))
    return _in_order(_of(territory, rows))


@read("calendar:{territory}/years")
def calendar_years(territory: str) -> tuple[int, ...]:
    """Years in which a release of a territory ("all" for any) begins, the newest first."""
    rows = _of(territory, _releases()).exclude(earliest=None).order_by("-earliest__year")
    return tuple(rows.values_list("earliest__year", flat=True).distinct())


@read("calendar:{territory}/year/{year}")
def openings_of_year(territory: str, year: int) -> tuple[Opening, ...]:
    """Releases in a territory ("all" for any) that begin in a year, in the order of their dates."""
    return _in_order(_of(territory, _releases().filter(earliest__year=year)))


def _years(film_ids: Sequence[int]) -> dict[int, tuple[tuple[str, int], ...]]:
    rows = Release.objects.filter(film__in=film_ids).exclude(earliest=None)
    found = rows.order_by("territory", "earliest__year").values_list("film_id", "territory", "earliest__year")
    return grouped(film_ids, ((film_id, (territory, year)) for film_id, territory, year in found.distinct()))


@read("film:{film_id}/years", many=_years)
def years_of_film(film_id: int) -> tuple[tuple[str, int], ...]:
    """Each territory and year of a film's releases: calendars read it of all they show, to learn who left."""
    return _years([film_id])[film_id]


def _of(territory: str, rows: "QuerySet[Release]") -> "QuerySet[Release]":
    return rows if territory == EVERYWHERE else rows.filter(territory__in=(territory, ""))


def _in_order(rows: "QuerySet[Release]") -> tuple[Opening, ...]:
    found = [
        Opening(row.pk, row.film_id, row.territory, row.channel, row.outlet, row.date, row.latest)
        for row in rows
    ]
    return tuple(sorted(found, key=_place))


def _place(opening: Opening) -> tuple[datetime.date, int, int]:
    # A vague date stands where it is over: "2026" is no promise for January.
    return opening.latest or datetime.date.max, -len(opening.date), opening.release_id


def _releases() -> "QuerySet[Release]":
    return Release.objects.filter(
        public.reported(), public.spoken_of("film"), film__merged_into=None
    ).exclude(channel=Channel.FESTIVAL)
