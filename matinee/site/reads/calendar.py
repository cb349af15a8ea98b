"""Releases by territory and channel: those to come, and those of a year.

What stands in a calendar follows from `openings_of_film`: where a film's are the same, no calendar is asked.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from django.conf import settings
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Length
from django.utils import timezone

from matinee.films.models import Channel, FormerRelease, Release
from matinee.press.read import read
from matinee.site.reads import public
from matinee.site.reads.asked import Asked
from matinee.site.reads.grouped import grouped

EVERYWHERE = "all"
ANY = "any"
"""Stands for all channels where one is asked for."""

CHANNELS: tuple[str, ...] = tuple(code for code in Channel.values if code != Channel.FESTIVAL)
"""The channels that have calendars, in the order in which pages name them."""

SOON = 6
"""How many films that open soon the front page shows."""

UNDATED = 60
"""How many releases without a date a calendar shows: the last reported."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One release as calendars show it; `changes` is how often it was another, `reported_on` the day of the
    last report.
    """

    release_id: int
    film_id: int
    territory: str
    channel: str
    outlet: str
    date: str
    earliest: datetime.date | None
    latest: datetime.date | None
    uid: str
    reported_on: datetime.date
    changes: int

    @property
    def is_release(self) -> bool:
        """False of a festival showing, which stands in no calendar but the film's own."""
        return self.channel != Channel.FESTIVAL


def _after_today() -> tuple[str, ...]:
    return (since.name(),)


@read("today", followers=_after_today)
def today() -> datetime.date:
    """The day in the publication's time zone; whoever keeps the press awake touches it after midnight."""
    return timezone.now().astimezone(settings.PUBLICATION.zone).date()


@read("calendar/since")
def since() -> datetime.date:
    """The day from which on calendars are told: the first of the month before this one.

    What lies between it and today is for calendars that people subscribed to: nothing vanishes overnight.
    """
    return (today.load().replace(day=1) - datetime.timedelta(days=1)).replace(day=1)


_FIELDS = ("pk", "film_id", "territory", "channel", "outlet", "date", "earliest", "latest", "uid")
_UID = _FIELDS.index("uid")
_of_film = Asked(lambda: _told(_known().order_by("pk")), "film")
_of_release = Asked(lambda: _told(_known().order_by()), "pk")


def _told(rows: "QuerySet[Release]") -> "QuerySet[Release, tuple[Any, ...]]":
    former = FormerRelease.objects.filter(release=OuterRef("pk")).order_by().values("release")
    changes = Coalesce(Subquery(former.annotate(count=Count("pk")).values("count")), 0)
    return rows.annotate(changes=changes).values_list(*_FIELDS, "source__reported_on", "changes")


def _opening(row: Sequence[Any]) -> Opening:
    told = list(row)
    told[_UID] = str(told[_UID])
    return Opening(*told)


def _openings_of_films(film_ids: Sequence[int]) -> dict[int, tuple[Opening, ...]]:
    found = grouped(film_ids, ((row[1], _opening(row)) for row in _of_film(film_ids)))
    return {film_id: some for film_id, some in found.items() if some}


def _calendars_of(film_id: int) -> Iterator[str]:
    """Names of what a film's openings may change: the calendars that they stand in now.

    Those that they have left have read the film's openings.
    """
    start = since.load().isoformat()
    told = [opening for opening in _openings_of_films([film_id]).get(film_id, ()) if opening.is_release]
    everywhere = () if all(opening.territory for opening in told) else _territories()
    if told:
        yield from soon_followers()
    for opening in told:
        for territory in (EVERYWHERE, *((opening.territory,) if opening.territory else everywhere)):
            yield from (openings.name(territory, channel, start) for channel in (ANY, opening.channel))
            yield from (has_calendar.name(territory), calendar_channels.name(territory))
            if opening.earliest:
                yield openings_of_year.name(territory, opening.earliest.year)
                yield has_year.name(territory, opening.earliest.year)


@read("film:{film_id}/openings", many=_openings_of_films, followers=_calendars_of)
def openings_of_film(film_id: int) -> tuple[Opening, ...] | None:
    """A film's releases and festival showings as calendars show them; None where there are none."""
    return _openings_of_films([film_id]).get(film_id)


@read("calendar:{territory}/any", followers=lambda territory: ("calendar/territories",))
def has_calendar(territory: str) -> bool | None:
    """True where a release is known in just this territory, else None."""
    return _releases().filter(territory=territory).exists() or None


@read("calendar/territories")
def calendar_territories() -> tuple[str, ...]:
    """Territories with a calendar: the publication's own, then all others for which a release is known."""
    return _territories()


def _territories() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*settings.PUBLICATION.territories, *_hop_territories())))


def _hop_territories() -> Iterator[str]:
    # From one to the next by the index: telling them apart would look at every release there is.
    rows = _releases().order_by("territory").values_list("territory", flat=True)
    territory = ""
    while territory := rows.filter(territory__gt=territory).first() or "":
        yield territory


@read("calendar:{territory}/channels")
def calendar_channels(territory: str) -> tuple[str, ...]:
    """The channels with a calendar in a territory ("all" for any): those in which a release is known."""
    return tuple(channel for channel in CHANNELS if _has(territory, _first_in(channel)))


def _has(territory: str, asked: Asked) -> bool:
    return bool(asked.all() if territory == EVERYWHERE else asked([territory, ""]))


@cache
def _first_in(channel: str) -> Asked:
    return Asked(lambda: _in(channel).order_by().values_list("pk"), "territory", str, most=1)


@read("calendar:{territory}/{channel}/from/{day}")
def openings(territory: str, channel: str, day: str) -> tuple[Opening, ...]:
    """Releases in a territory ("all" for any) and a channel ("any" for all) that may still lie on or after a
    day (ISO 8601), soonest first.

    The last reported of those without a date yet stand last.
    """
    coming = _asked_in(territory, _dated(channel, day))
    waiting = sorted(_asked_in(territory, _undated(channel)), key=lambda opening: -opening.release_id)
    return _in_order([*coming, *waiting[:UNDATED]])


@read("calendar:{territory}/soon/{day}", kept=True)
def opening_soon(territory: str, day: str) -> tuple[Opening, ...]:
    """The next releases of films with a poster from a day (ISO 8601) on, each film once: first those in a
    territory, then those anywhere.
    """
    dated = _releases().exclude(date="").filter(latest__gte=day, film__poster__isnull=False)
    rows = dated.order_by("latest", -Length("date"), "pk").values_list("film_id", "pk")
    found: dict[int, int] = {}
    for some in (rows.filter(territory__in=(territory, "")), rows):
        for film_id, release_id in some.iterator(10 * SOON):
            if len(found) == SOON:
                break
            found.setdefault(film_id, release_id)
    told = {row[0]: _opening(row) for row in _of_release(found.values())}
    return tuple(told[release_id] for release_id in found.values())


def soon_followers() -> tuple[str]:
    """What follows from a film's card and its openings on the front page."""
    return (opening_soon.name(settings.PUBLICATION.territories[0], today.load().isoformat()),)


def _asked_in(territory: str, asked: Asked) -> list[Opening]:
    """What a territory ("all" for any) has, and what is for everywhere: each by an index, in order."""
    parts = [asked.all()] if territory == EVERYWHERE else [asked([territory]), asked([""])]
    return [_opening(row) for rows in parts for row in rows]


@lru_cache(maxsize=32)
def _dated(channel: str, day: str) -> Asked:
    start = datetime.date.fromisoformat(day)
    return Asked(lambda: _told(_in(channel).filter(latest__gte=start).order_by()), "territory", str)


@cache
def _undated(channel: str) -> Asked:
    return Asked(lambda: _told(_in(channel).filter(date="").order_by("-pk")), "territory", str, most=UNDATED)


def _in(channel: str) -> "QuerySet[Release]":
    return _releases() if channel == ANY else _releases().filter(channel=channel)


@read(
    "calendar:{territory}/year/{year}/any",
    followers=lambda territory, year: (f"calendar:{territory}/years",),
)
def has_year(territory: str, year: int) -> bool | None:
    """True where a release of a territory ("all" for any) begins in a year, else None."""
    return _of(territory, _in_year(year)).exists() or None


@read("calendar:{territory}/years")
def calendar_years(territory: str) -> tuple[int, ...]:
    """Years in which a release of a territory ("all" for any) begins, the newest first."""
    found: set[int] = set()
    for rows in _each(territory, _releases().exclude(earliest=None)):
        found.update(_hop_years(rows.order_by("-earliest").values_list("earliest", flat=True)))
    return tuple(sorted(found, reverse=True))


def _hop_years(rows: "QuerySet[Release, datetime.date | None]") -> Iterator[int]:
    day = rows.first()
    while day is not None:
        yield day.year
        day = rows.filter(earliest__lt=datetime.date(day.year, 1, 1)).first()


@read("calendar:{territory}/year/{year}")
def openings_of_year(territory: str, year: int) -> tuple[Opening, ...]:
    """Releases in a territory ("all" for any) that begin in a year, in the order of their dates."""
    return _in_order(_openings(_of(territory, _in_year(year))))


def _in_year(year: int) -> "QuerySet[Release]":
    # Not by the year of the date: that would be worked out for every release there is.
    return _releases().filter(earliest__range=(datetime.date(year, 1, 1), datetime.date(year, 12, 31)))


def _of(territory: str, rows: "QuerySet[Release]") -> "QuerySet[Release]":
    return rows if territory == EVERYWHERE else rows.filter(territory__in=(territory, ""))


def _each(territory: str, rows: "QuerySet[Release]") -> list["QuerySet[Release]"]:
    """The same in queries that an index on territory and another field answers in order."""
    return [rows] if territory == EVERYWHERE else [rows.filter(territory=one) for one in (territory, "")]


def _openings(rows: "QuerySet[Release]") -> Iterator[Opening]:
    return map(_opening, _told(rows))


def _in_order(found: Iterable[Opening]) -> tuple[Opening, ...]:
    return tuple(sorted(found, key=_place))


def _place(opening: Opening) -> tuple[datetime.date, int, int]:
    # A vague date stands where it is over: "2026" is no promise for January.
    return opening.latest or datetime.date.max, -len(opening.date), opening.release_id


def _known() -> "QuerySet[Release]":
    """Releases and festival showings that the public may see."""
    return _shown().all()


def _releases() -> "QuerySet[Release]":
    return _only_releases().all()


@cache
def _shown() -> "QuerySet[Release]":
    return public.out(Release).filter(public.spoken_of("film"))


@cache
def _only_releases() -> "QuerySet[Release]":
    return _shown().exclude(channel=Channel.FESTIVAL)
