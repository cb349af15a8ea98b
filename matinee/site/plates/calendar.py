"""Releases to come: everywhere and in each territory, in all channels and in each."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, NamedTuple

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.reads.calendar import (
    ANY,
    EVERYWHERE,
    Opening,
    calendar_channels,
    calendar_territories,
    calendar_years,
    has_calendar,
    openings,
    openings_of_film,
    since,
    today,
)
from matinee.site.reads.film import FilmCard, film_card

Entry = tuple[Opening, FilmCard]
_ADDRESS = re.compile(r"/calendar(?:/([a-z]{2}))?|/calendar/([a-z]{2}|all)/([a-z]+)")


class Which(NamedTuple):
    """A calendar: of a territory ("" is everywhere) and a channel ("" is any)."""

    territory: str
    channel: str

    @property
    def place(self) -> str:
        return self.territory or EVERYWHERE

    @property
    def address(self) -> str:
        return addresses.of_calendar(self.territory, self.channel)


class CalendarPlate:
    name: ClassVar[str] = "calendar"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        return (which.address for which in calendars(Reads()))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterator[str]:
        return (which.address for which in calendars_for(read_name, reads))

    def render(self, address: str, reads: Reads) -> bytes | None:
        which = calendar_at(address, reads)
        if which is None:
            return None
        found = with_cards(coming(reads, *which), reads)
        return draw(
            "calendar.html",
            reads,
            address,
            territory=which.territory,
            channel=which.channel,
            territories=reads(calendar_territories),
            channels=reads(calendar_channels, which.place),
            years=reads(calendar_years, which.place),
            months=by_month([entry for entry in found if entry[0].date]),
            undated=by_film([entry for entry in found if not entry[0].date]),
        )


def calendars(reads: Reads) -> Iterator[Which]:
    """All calendars there are."""
    for territory in ("", *reads(calendar_territories)):
        yield from _of(territory, reads)


def calendars_for(read_name: str, reads: Reads) -> Iterator[Which]:
    """Those that may have come to be because this read changed."""
    if calendar_territories.match(read_name) is not None:
        yield from (Which(territory, "") for territory in reads(calendar_territories))
    elif args := calendar_channels.match(read_name):
        yield from _of("" if args[0] == EVERYWHERE else str(args[0]), reads)


def _of(territory: str, reads: Reads) -> Iterator[Which]:
    channels = reads(calendar_channels, territory or EVERYWHERE)
    return (Which(territory, channel) for channel in ("", *channels))


def calendar_at(address: str, reads: Reads) -> Which | None:
    """The calendar whose page stands at an address."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    which = Which((found[1] or found[2] or "").upper().replace("ALL", ""), found[3] or "")
    reads(has_calendar, which.place)
    if which.territory and which.territory not in reads(calendar_territories):
        return None
    return which if which.channel in ("", *reads(calendar_channels, which.place)) else None


def told(reads: Reads, territory: str, channel: str = "") -> tuple[Opening, ...]:
    """The releases of a calendar, those of the last weeks too."""
    return reads(openings, territory or EVERYWHERE, channel or ANY, reads(since).isoformat())


def coming(reads: Reads, territory: str, channel: str = "") -> tuple[Opening, ...]:
    """The releases of a calendar that are still to come."""
    day = reads(today)
    found = told(reads, territory, channel)
    return tuple(opening for opening in found if opening.latest is None or opening.latest >= day)


def with_cards(found: tuple[Opening, ...], reads: Reads) -> list[Entry]:
    """Each opening with its film, without those whose film is not public."""
    of, film_ids = Lookup(reads), {opening.film_id for opening in found}
    reads.gather(film_card, film_ids)
    reads.gather(openings_of_film, film_ids)
    for film_id in film_ids:
        reads(openings_of_film, film_id)  # so that calendars a film has left are made anew
    return [(opening, card) for opening in found if (card := of.film(opening.film_id))]


def by_month(entries: list[Entry]) -> list[tuple[str, list[Entry]]]:
    """Entries under the EDTF month, season or year in which they begin, soonest first."""
    months: dict[str, list[Entry]] = {}
    for opening, card in entries:
        months.setdefault(opening.date[:7], []).append((opening, card))
    return list(months.items())


def by_film(entries: list[Entry]) -> list[tuple[FilmCard, list[tuple[str, list[str]]]]]:
    """Each film once, with the channels and in each the territories that it still waits for."""
    waiting: dict[FilmCard, dict[str, list[str]]] = {}
    for opening, card in entries:
        codes = waiting.setdefault(card, {}).setdefault(opening.channel, [])
        if opening.territory not in codes:
            codes.append(opening.territory)
    told = ((card, list(channels.items())) for card, channels in waiting.items())
    return sorted(told, key=lambda entry: (entry[0].title, entry[0].id))


SHOWS = {
    "calendar.html": {
        "territory": Annotated[str, 'the ISO 3166-1 code, or "" for everywhere'],
        "channel": Annotated[str, 'one of the channels, or "" for all'],
        "territories": Annotated[tuple[str, ...], "those that have a calendar"],
        "channels": Annotated[tuple[str, ...], "those of this territory that have a calendar"],
        "years": Annotated[tuple[int, ...], "those that have a page"],
        "months": Annotated[list[tuple[str, list[Entry]]], "what opens, by EDTF month, soonest first"],
        "undated": Annotated[
            list[tuple[FilmCard, list[tuple[str, list[str]]]]],
            "films without a date, with the channels and in each the territories that they wait for",
        ],
    }
}

register_plate(CalendarPlate())
