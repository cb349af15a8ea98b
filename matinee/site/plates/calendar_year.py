"""The releases of a year and of each of its months: everywhere, and in each territory."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import calendars
from matinee.site.drawing import draw
from matinee.site.plates.calendar import ENOUGH, Span, territories_of, with_cards
from matinee.site.reads.calendar import calendar_territories, has_calendar, is_month, whens_of_year

LEADS = 4
"""So many releases stand for a month on the page of a full year."""
_ADDRESS = re.compile(r"/calendar/(?:([a-z]{2})/)?([0-9]{4})(?:/([0-9]{2}))?")


class CalendarYearPlate:
    name: ClassVar[str] = "calendar year"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        reads = Reads()
        for territory in ("", *reads(calendar_territories)):
            yield from _all_of(territory, reads)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := has_calendar.match(read_name):
            for territory in territories_of(str(args[0]), reads):
                yield from _all_of(territory, reads)
        elif args := whens_of_year.match(read_name):
            for territory in territories_of(str(args[0]), reads):
                yield from calendars.pages_of_year(reads, territory, int(args[1]))

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        territory = (found[1] or "").upper() if found else ""
        if found is None or not calendars.is_there(reads, territory):
            return None
        year, month = int(found[2]), f"{found[2]}-{found[3]}" if found[3] else ""
        whens = calendars.whens_in(reads, territory, year)
        if not whens or (month and month not in whens):
            return None
        return draw(
            "calendar_year.html",
            reads,
            address,
            territory=territory,
            year=year,
            month=month,
            years=calendars.years(reads, territory),
            months=list(filter(is_month, whens)),
            spans=_spans(reads, territory, (month,)) if month else _of_year(reads, territory, whens),
        )


def _all_of(territory: str, reads: Reads) -> Iterator[str]:
    for year in calendars.years(reads, territory):
        yield from calendars.pages_of_year(reads, territory, year)


def _of_year(reads: Reads, territory: str, whens: list[str]) -> list[Span]:
    """All that a year shows on its own page: of each month only the first, where all would be too much."""
    calendars.gather(reads, territory, "", whens)
    count = sum(len(calendars.releases(reads, territory, "", when)) for when in whens)
    return _spans(reads, territory, whens, LEADS if count > ENOUGH else None)


def _spans(reads: Reads, territory: str, whens: Iterable[str], most: int | None = None) -> list[Span]:
    found = ((when, calendars.releases(reads, territory, "", when)) for when in whens)
    return [(when, with_cards(some[:most] if is_month(when) else some, reads)) for when, some in found]


SHOWS = {
    "calendar_year.html": {
        "territory": Annotated[str, 'the ISO 3166-1 code, or "" for everywhere'],
        "year": Annotated[int, "the year"],
        "month": Annotated[str, 'the EDTF month whose page it is, or "" for the year'],
        "years": Annotated[tuple[int, ...], "those that have a page"],
        "months": Annotated[list[str], "those of the year that have a page"],
        "spans": Annotated[
            list[Span], "what opened, by EDTF month, season or year; of a full year's months only the first"
        ],
    }
}

register_plate(CalendarYearPlate())
