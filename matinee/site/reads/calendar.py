"""Releases to come, by territory."""

import datetime
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from matinee.films.models import Channel, Release
from matinee.press.read import read
from matinee.site.reads import public

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
    if territory != EVERYWHERE:
        rows = rows.filter(territory__in=(territory, ""))
    found = [
        Opening(row.pk, row.film_id, row.territory, row.channel, row.outlet, row.date, row.latest)
        for row in rows
    ]
    return tuple(sorted(found, key=_place))


def _place(opening: Opening) -> tuple[datetime.date, int, int]:
    # A vague date stands where it is over: "2026" is no promise for January.
    return opening.latest or datetime.date.max, -len(opening.date), opening.release_id


def _releases() -> "QuerySet[Release]":
    return Release.objects.filter(public.reported(), film__in=public.films()).exclude(
        channel=Channel.FESTIVAL
    )
