"""One year of the archive: its months, each with a few of its posts."""

import re
from collections.abc import Iterable
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import draw
from matinee.site.reads.month import has_month, leads_of_month, months
from matinee.site.reads.post import post_card

_ADDRESS = re.compile(r"/(\d{4})")


class YearPlate:
    name: ClassVar[str] = "year"
    order: ClassVar[int] = 55  # behind the months that it leads to

    def addresses(self) -> Iterable[str]:
        return map(addresses.of_year, _years(months.load()))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = has_month.match(read_name)
        return (addresses.of_year(str(args[0])[:4]),) if args else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        known = reads(months)
        years = _years(known)
        if found is None or found[1] not in years:
            return None
        place = years.index(found[1])
        leads = {month: reads(leads_of_month, month) for month in reversed(known) if month[:4] == found[1]}
        reads.gather(post_card, (post_id for some in leads.values() for post_id in some))
        return draw(
            "year.html",
            reads,
            address,
            year=found[1],
            months=list(leads.items()),
            earlier=years[place - 1] if place else "",
            later=years[place + 1] if place + 1 < len(years) else "",
        )


def _years(known: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(month[:4] for month in known))


SHOWS = {
    "year.html": {
        "year": Annotated[str, "2023"],
        "months": Annotated[
            list[tuple[str, tuple[int, ...]]], "its months, 2023-04, newest first, each with a few posts"
        ],
        "earlier": Annotated[str, 'the year before it that has posts, or ""'],
        "later": Annotated[str, 'the year after it that has posts, or ""'],
    }
}

register_plate(YearPlate())
