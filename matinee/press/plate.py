"""Plates: kinds of pages."""

from collections.abc import Iterable
from typing import ClassVar, NamedTuple, Protocol, runtime_checkable

from matinee.press.address import path_of
from matinee.press.body import Body
from matinee.press.errors import AddressError
from matinee.press.values import Reads


@runtime_checkable
class Plate(Protocol):
    """A kind of page: its addresses, and what stands at each.

    An address is a path on the site: "/" and "/x/" become index.html in their folder, "/x" becomes x.html,
    and a last name with a dot ("/x.xml") is the file itself.
    """

    name: ClassVar[str]
    order: ClassVar[int]
    """Files are written in this order, lowest first: no list may link to a page that is not there yet."""

    def addresses(self) -> Iterable[str]:
        """All addresses this plate has now. A full bake goes by their order: those that show the same things
        best stand side by side.
        """
        ...

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        """The addresses that may have come to be because the read of this name changed: few, and told from
        the name and `reads`.

        Asked for every touched read, also where its value turns out to be the same.
        """
        ...

    def render(self, address: str, reads: Reads) -> Body | None:
        """The file's bytes (large ones as a `FileBody`), made from nothing but `address` and `reads`; None
        where there is no such page.

        None for every address that `addresses` does not list.
        """
        ...


class Claim(NamedTuple):
    """A plate may have a page at an address: so it said when asked about a read (none: about everything)."""

    path: str
    plate: Plate
    address: str
    read: str = ""


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


def plate_named(name: str) -> Plate | None:
    """The plate of this name; None where the ledger knows one that is no more."""
    return _plates.get(name)


class Claims(NamedTuple):
    """What plates say: their claims, and the addresses that can be no file with the reason."""

    found: list[Claim]
    refused: dict[str, str]


def all_claims() -> Claims:
    """What all plates say about everything."""
    return _sorted((plate, address, "") for plate in plates() for address in plate.addresses())


def claims_for(name: str, reads: Reads) -> Claims:
    """What all plates say about a read that may have changed."""
    return _sorted(
        (plate, address, name) for plate in plates() for address in plate.addresses_for(name, reads)
    )


def _sorted(said: Iterable[tuple[Plate, str, str]]) -> Claims:
    claims = Claims([], {})
    for plate, address, name in said:
        try:
            claims.found.append(Claim(path_of(address), plate, address, name))
        except AddressError as error:
            claims.refused[address] = str(error)
    return claims
