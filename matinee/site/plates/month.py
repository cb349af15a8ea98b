"""One month of the archive, day by day."""

import re
from collections.abc import Iterable
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import draw
from matinee.site.reads.month import has_month, leads_of_month, months, months_beside, posts_of_month

_ADDRESS = re.compile(r"/(\d{4})/(0[1-9]|1[0-2])")


class MonthPlate:
    name: ClassVar[str] = "month"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterable[str]:
        return map(addresses.of_month, months.load())

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = posts_of_month.match(read_name)
        return (addresses.of_month(str(args[0])),) if args else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        month = f"{found[1]}-{found[2]}" if found else ""
        if not month or not reads(has_month, month):
            return None
        earlier, later = reads(months_beside, month)
        return draw(
            "month.html",
            reads,
            address,
            month=month,
            post_ids=reads(posts_of_month, month),
            lead_ids=reads(leads_of_month, month),
            earlier=earlier,
            later=later,
        )


SHOWS = {
    "month.html": {
        "month": Annotated[str, "2023-04"],
        "post_ids": Annotated[tuple[int, ...], "its posts, newest first"],
        "lead_ids": Annotated[tuple[int, ...], "a few that stand for it, featured ones first"],
        "earlier": Annotated[str | None, "the month before it that has posts"],
        "later": Annotated[str | None, "the month after it that has posts"],
    }
}

register_plate(MonthPlate())
