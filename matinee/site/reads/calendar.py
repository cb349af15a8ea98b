"""Releases by territory and channel, and by when they are: a month, a season, a year or no date yet.

What stands in a calendar follows from `openings_of_film`, part by part: where those of a film in a territory,
a channel and a month are the same, no calendar is asked for them.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from django.conf import settings
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Length, Substr
from django.utils import timezone

from matinee.films.models import Channel, FormerRelease, Release
from matinee.lib import edtf
from matinee.press.read import read
from matinee.site.reads import public
from matinee.site.reads.asked import Asked
from matinee.site.reads.grouped import grouped

EVERYWHERE, WORLD = "all", "world"
"""Stand for a territory: where all releases are asked for, and where those that name none are."""
ANY = "any"
"""Stands for all channels where one is asked for."""

CHANNELS: tuple[str, ...] = tuple(code for code in Channel.values if code != Channel.FESTIVAL)
"""The channels that have calendars, in the order in which pages name them."""

SOON = 6
"""How many films that open soon the front page shows."""

UNDATED = 60
"""How many releases without a date a calendar shows: the last reported."""

_NEVER, _A_DAY = datetime.date(2000, 1, 1), datetime.timedelta(days=1)

NO_DATE = "none"
"""Stands for the time of releases without a date."""


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
    def when(self) -> str:
        """The EDTF month, season or year in which it begins, or `NO_DATE`."""
        return self.date[:7] or NO_DATE

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


def _after_openings(film_id: int) -> Iterator[str]:
    """Names of what a film's openings may change: the parts that there are now, and what opens soon."""
    told = (one for one in _openings_of_films([film_id]).get(film_id, ()) if one.is_release)
    yield from (openings_in_part.name(*part_of(one)) for one in told)
    yield from soon_followers()


@read("film:{film_id}/openings", many=_openings_of_films, followers=_after_openings, parts=True)
def openings_of_film(film_id: int) -> tuple[Opening, ...] | None:
    """A film's releases and festival showings as calendars show them; None where there are none."""
    return _openings_of_films([film_id]).get(film_id)


_Part = tuple[int, str, str, str]


def part_of(one: Opening) -> _Part:
    """The part of a film's openings that one belongs to: the film, where it stands, its channel and when."""
    return one.film_id, one.territory or WORLD, one.channel, one.when


def _parts_of_films(wanted: Sequence[_Part]) -> dict[_Part, tuple[Opening, ...]]:
    found: dict[_Part, tuple[Opening, ...]] = {}
    for some in _openings_of_films(list(dict.fromkeys(part[0] for part in wanted))).values():
        for one in some:
            found[part_of(one)] = (*found.get(part_of(one), ()), one)
    return found


def _calendars_of(film_id: int, territory: str, channel: str, when: str) -> Iterator[str]:
    """Names of the calendars in which a part of a film's openings stands, or stood."""
    for place in (EVERYWHERE, territory):
        yield calendar_channels.name(place)
        for one in (ANY, channel):
            yield openings_when.name(place, one, when)
            if when != NO_DATE:
                yield has_when.name(place, one, when)


@read("film:{film_id}/openings/{territory}/{channel}/{when}", many=_parts_of_films, followers=_calendars_of)
def openings_in_part(film_id: int, territory: str, channel: str, when: str) -> tuple[Opening, ...] | None:
    """Those of a film's openings that stand in the same calendars.

    The file of the film's dates reads them all, before any calendar is written: so the ledger knows the
    calendars that a release has left.
    """
    return _parts_of_films([(film_id, territory, channel, when)]).get((film_id, territory, channel, when))


@read("calendar:{territory}/any", followers=lambda territory: ("calendar/territories",), kept=True)
def has_calendar(territory: str) -> bool | None:
    """True where a release is known in just this territory, else None."""
    return bool(_first_in(ANY)([territory])) or None


@read("calendar/territories", kept=True)
def calendar_territories() -> tuple[str, ...]:
    """Territories with a calendar: the publication's own, then all others for which a release is known."""
    return tuple(dict.fromkeys((*settings.PUBLICATION.territories, *_hop_territories())))


def _hop_territories() -> Iterator[str]:
    # From one to the next by the index: telling them apart would look at every release there is.
    rows = _releases().order_by("territory").values_list("territory", flat=True)
    territory = ""
    while territory := rows.filter(territory__gt=territory).first() or "":
        yield territory


# Each of these is asked of a territory, of "all" or of "world": `calendars` puts together what is shown.


@read(
    "calendar:{territory}/channels",
    followers=lambda territory: (f"calendar:{territory}/any",),  # no more often: plates tell all pages then
    kept=True,
)
def calendar_channels(territory: str) -> tuple[str, ...]:
    """The channels in which a release is known."""
    return tuple(channel for channel in CHANNELS if _asked_in(territory, _first_in(channel)))


_When = tuple[str, str, str]


def _openings_when(wanted: Sequence[_When]) -> dict[_When, tuple[Opening, ...]]:
    """Several at once: those of a place and a channel that follow on each other by one query."""
    found: dict[_When, list[Opening]] = {key: [] for key in wanted}
    for territory, channel, whens in _together(wanted):
        if whens == [NO_DATE]:
            rows: Iterable[Any] = _asked_in(territory, _undated(channel))
        else:
            rows = _told(_of(territory, _begin_in(channel, whens)).order_by())
        for one in map(_opening, rows):
            if (key := (territory, channel, one.when)) in found:
                found[key].append(one)
    return {key: in_order(some) for key, some in found.items()}


def _together(wanted: Iterable[_When]) -> Iterator[tuple[str, str, list[str]]]:
    """The place, the channel and the times that are asked for at once, in runs of neighbours."""
    for (territory, channel), some in groupby(sorted(wanted), key=lambda key: key[:2]):
        whens = sorted(key[2] for key in some)
        if NO_DATE in whens:
            whens.remove(NO_DATE)
            yield territory, channel, [NO_DATE]
        spans = sorted((edtf.parse(when) for when in whens), key=lambda span: span.earliest or _NEVER)
        run: list[edtf.Edtf] = []
        for span in spans:
            if run and (span.earliest or _NEVER) > max(one.latest or _NEVER for one in run) + _A_DAY:
                yield territory, channel, [one.value for one in run]
                run = []
            run.append(span)
        if run:
            yield territory, channel, [one.value for one in run]


def _begin_in(channel: str, whens: Iterable[str]) -> "QuerySet[Release]":
    spans = [edtf.parse(when) for when in whens]
    first, last = min(span.earliest or _NEVER for span in spans), max(span.latest or _NEVER for span in spans)
    begin = _in(channel).filter(earliest__range=(first, last))
    is_vague = len(spans) == 1 and spans[0].precision != edtf.Precision.MONTH
    return begin.filter(date=spans[0].value) if is_vague else begin


@read("calendar:{territory}/{channel}/when/{when}", many=_openings_when, kept=True)
def openings_when(territory: str, channel: str, when: str) -> tuple[Opening, ...]:
    """Releases in a channel ("any" for all) that are known to be in an EDTF month, or for just a season or a
    year, in the order of their dates; or the last reported without a date.
    """
    return _openings_when([(territory, channel, when)])[territory, channel, when]


def _after_when(territory: str, channel: str, when: str) -> Iterator[str]:
    yield whens_since.name(territory, channel, since.load().isoformat())
    if channel == ANY:
        yield whens_of_year.name(territory, int(when[:4]))


def _has_when(wanted: Sequence[_When]) -> dict[_When, bool]:
    there = {
        (territory, channel, when)
        for territory, channel, whens in _together(wanted)
        for when in _whens(territory, _begin_in(channel, whens))
    }
    return {key: True for key in wanted if key in there}


@read("calendar:{territory}/{channel}/when/{when}/any", many=_has_when, followers=_after_when, kept=True)
def has_when(territory: str, channel: str, when: str) -> bool | None:
    """True where there is any such release with a date, else None."""
    return _has_when([(territory, channel, when)]).get((territory, channel, when))


def in_order(some: Iterable[Opening]) -> tuple[Opening, ...]:
    """Openings as pages show them; of those without a date the last reported."""
    found = sorted(some, key=_place)
    dated = [one for one in found if one.date]
    return (*dated, *found[len(dated) :][:UNDATED])


@read("calendar:{territory}/{channel}/since/{day}", kept=True)
def whens_since(territory: str, channel: str, day: str) -> tuple[str, ...]:
    """The months, seasons and years of the releases that may still lie on or after a day (ISO 8601)."""
    return _whens(territory, _in(channel).filter(latest__gte=day))


@read(
    "calendar:{territory}/year/{year}/whens",
    followers=lambda territory, year: (f"calendar:{territory}/years",),
    kept=True,
)
def whens_of_year(territory: str, year: int) -> tuple[str, ...]:
    """The months and seasons of a year, and the year itself, that have a release."""
    # Not by the year of the date: that would be worked out for every release there is.
    span = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    return _whens(territory, _releases().filter(earliest__range=span))


def _whens(territory: str, rows: "QuerySet[Release]") -> tuple[str, ...]:
    dated = _of(territory, rows).exclude(date="").order_by().annotate(when=Substr("date", 1, 7))
    return tuple(sorted(dated.values_list("when", flat=True).distinct()))


@read("calendar:{territory}/years", kept=True)
def calendar_years(territory: str) -> tuple[int, ...]:
    """Years in which a release begins, the newest first."""
    rows = _of(territory, _releases().exclude(earliest=None))
    return tuple(_hop_years(rows.order_by("-earliest").values_list("earliest", flat=True)))


def _hop_years(rows: "QuerySet[Release, datetime.date | None]") -> Iterator[int]:
    day = rows.first()
    while day is not None:
        yield day.year
        day = rows.filter(earliest__lt=datetime.date(day.year, 1, 1)).first()


def _of(territory: str, rows: "QuerySet[Release]") -> "QuerySet[Release]":
    return rows if territory == EVERYWHERE else rows.filter(territory=_code(territory))


def _asked_in(territory: str, asked: Asked) -> list[Any]:
    return asked.all() if territory == EVERYWHERE else asked([_code(territory)])


def _code(territory: str) -> str:
    return "" if territory == WORLD else territory


def when_over(when: str) -> tuple[datetime.date, int, str]:
    """What puts months, seasons and years in the order of time: a vague one stands where it is over."""
    return edtf.parse(when).latest or datetime.date.max, -len(when), when


def is_month(when: str) -> bool:
    """Whether that is an EDTF month: one that has a page."""
    return edtf.parse(when).precision == edtf.Precision.MONTH


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


@cache
def _first_in(channel: str) -> Asked:
    return Asked(lambda: _in(channel).order_by().values_list("pk"), "territory", str, most=1)


@cache
def _undated(channel: str) -> Asked:
    return Asked(lambda: _told(_in(channel).filter(date="").order_by("-pk")), "territory", str, most=UNDATED)


def _in(channel: str) -> "QuerySet[Release]":
    return _releases() if channel == ANY else _releases().filter(channel=channel)


def _place(opening: Opening) -> tuple[datetime.date, int, int]:
    # A vague date stands where it is over: "2026" is no promise for January.
    number = opening.release_id if opening.date else -opening.release_id
    return opening.latest or datetime.date.max, -len(opening.date), number


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
