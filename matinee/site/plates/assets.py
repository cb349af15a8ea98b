"""Styles, scripts, and what else the theme brings."""

from collections.abc import Iterable
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.assets import assets
from matinee.site.reads.site import site


class AssetPlate:
    name: ClassVar[str] = "asset"
    order: ClassVar[int] = 10

    def addresses(self) -> Iterable[str]:
        return assets()

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return assets() if site.match(read_name) is not None else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        return assets().get(address) if address in reads(site).assets else None


register_plate(AssetPlate())
