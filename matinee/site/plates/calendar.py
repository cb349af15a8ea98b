"""Releases to come: everywhere and in each territory, in all channels and in each."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar, NamedTuple

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses, calendars
from matinee.site.drawing import Lookup, draw
from matinee.site.reads.calendar import (
    EVERYWHERE,
    NO_DATE,
    WORLD,
    Opening,
    calendar_channels,
    calendar_territories,
    has_calendar,
    is_month,
    since,
    today,
)
from matinee.site.reads.film import FilmCard, film_card

Entry = tuple[Opening, FilmCard]
Span = tuple[str, list[Entry]]
"""An EDTF month, season or year, and what opens in it."""

ENOUGH = 100
"""A page shows whole months until there are so many releases; a year with more leads to its months."""
_ADDRESS = re.compile(r"/calendar(?:/([a-z]{2}))?|/calendar/([a-z]{2}|all)/([a-z]+)")


class Which(NamedTuple):
    """A calendar: of a territory ("" is everywhere) and a channel ("" is any)."""

    territory: str
    channel: str

    @property
    def address(self) -> str:
        return addresses.of_calendar(self.territory, self.channel)


class CalendarPlate:
    name: ClassVar[str] = "calendar"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        return (which.address for which in every_calendar(Reads()))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterator[str]:
        return (which.address for which in calendars_for(read_name, reads))

    def render(self, address: str, reads: Reads) -> bytes | None:
        which = calendar_at(address, reads)
        if which is None:
            return None
        soon, later = coming(reads, which)
        waiting = with_cards(calendars.releases(reads, *which, NO_DATE), reads)
        return draw(
            "calendar.html",
            reads,
            address,
            territory=which.territory,
            channel=which.channel,
            territories=reads(calendar_territories),
            channels=calendars.channels(reads, which.territory),
            years=calendars.years(reads, which.territory),
            months=soon,
            later=[when for when in later if is_month(when)],
            undated=by_film(waiting),
        )


def every_calendar(reads: Reads) -> Iterator[Which]:
    """All calendars there are."""
    for territory in ("", *reads(calendar_territories)):
        yield from _of(territory, reads)


def calendars_for(read_name: str, reads: Reads) -> Iterator[Which]:
    """Those that may have come to be because this read changed."""
    if calendar_territories.match(read_name) is not None:
        yield from (Which(territory, "") for territory in reads(calendar_territories))
    elif args := has_calendar.match(read_name) or calendar_channels.match(read_name):
        for territory in territories_of(str(args[0]), reads):
            yield from _of(territory, reads)


def territories_of(place: str, reads: Reads) -> tuple[str, ...]:
    """The territories ("" is everywhere) whose calendars show what is in a place: a territory or more."""
    if place == WORLD:
        return reads(calendar_territories)
    return ("" if place == EVERYWHERE else place,)


def _of(territory: str, reads: Reads) -> Iterator[Which]:
    return (Which(territory, channel) for channel in ("", *calendars.channels(reads, territory)))


def calendar_at(address: str, reads: Reads) -> Which | None:
    """The calendar whose page stands at an address."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    which = Which((found[1] or found[2] or "").upper().replace("ALL", ""), found[3] or "")
    if not calendars.is_there(reads, which.territory):
        return None
    return which if which.channel in ("", *calendars.channels(reads, which.territory)) else None


def coming(reads: Reads, which: Which) -> tuple[list[Span], list[str]]:
    """The releases of a calendar that are still to come, month by month until there are enough; and when the
    others are.
    """
    day, shown = reads(today), 0
    soon: list[Span] = []
    left = calendars.whens_from(reads, *which, reads(since).isoformat())
    while left and shown < ENOUGH:
        found = calendars.releases(reads, *which, when := left.pop(0))
        if entries := with_cards((one for one in found if one.latest and one.latest >= day), reads):
            soon.append((when, entries))
            shown += len(entries)
    return soon, left


def with_cards(found: Iterable[Opening], reads: Reads) -> list[Entry]:
    """Each opening with its film, without those whose film is not public."""
    of, openings = Lookup(reads), list(found)
    reads.gather(film_card, {opening.film_id for opening in openings})
    return [(opening, card) for opening in openings if (card := of.film(opening.film_id))]


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
        "months": Annotated[list[Span], "what opens next, by EDTF month, season or year, soonest first"],
        "later": Annotated[list[str], "the EDTF months after these that have a release: each has a page"],
        "undated": Annotated[
            list[tuple[FilmCard, list[tuple[str, list[str]]]]],
            "films without a date, with the channels and in each the territories that they wait for",
        ],
    }
}

register_plate(CalendarPlate())
