"""The releases of a year: everywhere, and in each territory."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import draw
from matinee.site.plates.calendar import Entry, by_month, with_cards
from matinee.site.reads.calendar import (
    EVERYWHERE,
    calendar_channels,
    calendar_territories,
    calendar_years,
    has_calendar,
    has_year,
    openings_of_year,
)

_ADDRESS = re.compile(r"/calendar/(?:([a-z]{2})/)?([0-9]{4})")


class CalendarYearPlate:
    name: ClassVar[str] = "calendar year"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        reads = Reads()
        for territory in (EVERYWHERE, *reads(calendar_territories)):
            yield from _addresses(territory, reads)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = calendar_years.match(read_name)
        return _addresses(str(args[0]), reads) if args is not None else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        if found is None:
            return None
        territory, year = (found[1] or "").upper(), int(found[2])
        place = territory or EVERYWHERE
        reads(has_calendar, place)
        reads(calendar_channels, place)  # its last release in a channel may leave this year
        if not reads(has_year, place, year) or place not in (EVERYWHERE, *reads(calendar_territories)):
            return None
        return draw(
            "calendar_year.html",
            reads,
            address,
            territory=territory,
            year=year,
            years=reads(calendar_years, place),
            months=by_month(with_cards(reads(openings_of_year, place, year), reads)),
        )


def _addresses(territory: str, reads: Reads) -> Iterator[str]:
    code = "" if territory == EVERYWHERE else territory
    return (addresses.of_calendar(code, year) for year in reads(calendar_years, territory))


SHOWS = {
    "calendar_year.html": {
        "territory": Annotated[str, 'the ISO 3166-1 code, or "" for everywhere'],
        "year": Annotated[int, "the year"],
        "years": Annotated[tuple[int, ...], "those that have a page"],
        "months": Annotated[list[tuple[str, list[Entry]]], "what opened, by EDTF month"],
    }
}

register_plate(CalendarYearPlate())
