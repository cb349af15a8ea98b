"""Styles and scripts."""

from collections.abc import Iterable
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.assets import asset, icon, scripts, styles
from matinee.site.reads.site import site


class AssetPlate:
    name: ClassVar[str] = "asset"
    order: ClassVar[int] = 10

    def addresses(self) -> Iterable[str]:
        return styles().address, scripts().address, icon().address

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return self.addresses() if site.match(read_name) is not None else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        shown = reads(site)
        found = asset(address)
        return found.content if found and address in (shown.styles, shown.scripts, shown.icon) else None


register_plate(AssetPlate())
