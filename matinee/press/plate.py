"""Plates: kinds of pages."""

from collections.abc import Iterable
from typing import ClassVar, Protocol, runtime_checkable

from matinee.press.read import Reads


@runtime_checkable
class Plate(Protocol):
    """A kind of page: its addresses, and what stands at each.

    An address is a path on the site: "/" and "/x/" become index.html in their folder, "/x.xml" is the file itself,
    "/x" becomes x.html.
    """

    name: ClassVar[str]
    order: ClassVar[int]
    """Files are written in this order (lowest first), so that no list links to a page that is not there yet."""

    def addresses(self) -> Iterable[str]:
        """All addresses this plate has now."""
        ...

    def addresses_for(self, read_name: str) -> Iterable[str]:
        """The addresses that may have come to be because the read of this name changed; few, and cheap to tell."""
        ...

    def render(self, address: str, reads: Reads) -> bytes | None:
        """The file's bytes, made from nothing but `address` and `reads`; None where there is no such page (any more)."""
        ...


_plates: dict[str, Plate] = {}


def register_plate(plate: Plate) -> Plate:
    """Make a plate known to the press, once, at start."""
    if _plates.get(plate.name, plate) is not plate:
        raise ValueError(f"Two plates are named {plate.name!r}.")
    _plates[plate.name] = plate
    return plate


def plates() -> tuple[Plate, ...]:
    """All plates in the order in which their files are written."""
    return tuple(sorted(_plates.values(), key=lambda plate: (plate.order, plate.name)))
