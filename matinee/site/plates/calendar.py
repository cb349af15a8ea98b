"""Releases to come: everywhere, and in each territory."""

from collections.abc import Iterable
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.drawing import Lookup, draw
from matinee.site.reads.calendar import (
    EVERYWHERE,
    Opening,
    calendar_territories,
    calendar_years,
    has_calendar,
    openings,
    openings_of_film,
    today,
)
from matinee.site.reads.film import FilmCard, film_card

Entry = tuple[Opening, FilmCard]


class CalendarPlate:
    name: ClassVar[str] = "calendar"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterable[str]:
        return _addresses(Reads())

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return _addresses(reads) if calendar_territories.match(read_name) is not None else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        territories = reads(calendar_territories)
        territory = next((code for code in territories if _address(code) == address), "")
        if not territory and address != "/calendar":
            return None
        place = territory or EVERYWHERE
        reads(has_calendar, place)
        found = with_cards(reads(openings, place, reads(today).isoformat()), reads)
        return draw(
            "calendar.html",
            reads,
            address,
            territory=territory,
            territories=territories,
            years=reads(calendar_years, place),
            months=by_month([entry for entry in found if entry[0].date]),
            undated=by_film([entry for entry in found if not entry[0].date]),
        )


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


def by_film(entries: list[Entry]) -> list[tuple[FilmCard, list[str]]]:
    """Each film once, with the territories it still waits for."""
    places: dict[FilmCard, list[str]] = {}
    for opening, card in entries:
        codes = places.setdefault(card, [])
        if opening.territory not in codes:
            codes.append(opening.territory)
    return sorted(places.items(), key=lambda entry: (entry[0].title, entry[0].id))


def _addresses(reads: Reads) -> Iterable[str]:
    territories = reads(calendar_territories)
    return ("/calendar", *map(_address, territories))


def _address(territory: str) -> str:
    return f"/calendar/{territory.lower()}"


register_plate(CalendarPlate())
