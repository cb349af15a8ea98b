"""How far pages have got: in the public folder, and away from this machine."""

from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from matinee.press.address import path_of
from matinee.press.errors import AddressError
from matinee.press.log import last
from matinee.press.models import BakedFile, BakedRead, Outgoing, Reader
from matinee.press.touches import wake

State = BakedFile.State
_PORTION = 500


class Standing(NamedTuple):
    """Of one address: whether readers find a page there, and what is still to be done about it.

    `is_there` says that a page stands in the public folder, maybe an older one. `since` is when it was last
    written, `is_waiting` whether the next bake makes it or takes it away, `error` what its making raised, and
    `outgoing` the stage for which it is queued.
    """

    is_there: bool = False
    since: datetime | None = None
    is_waiting: bool = False
    error: str = ""
    outgoing: str = ""


def standing(addresses: Collection[str]) -> dict[str, Standing]:
    """How far the pages of these addresses have got, in three queries at most for 500 of them."""
    paths: dict[str, str] = {}
    for address in addresses:
        with suppress(AddressError):
            paths[path_of(address)] = address
    found = dict.fromkeys(addresses, Standing())
    names, errors = list(paths), dict[str, str]()
    for start in range(0, len(names), _PORTION):
        some = names[start : start + _PORTION]
        outgoing = dict(Outgoing.objects.filter(path__in=some).values_list("path", "stage"))
        rows = BakedFile.objects.filter(path__in=some)
        for path, state, digest, baked_at in rows.values_list("path", "state", "digest", "baked_at"):
            error = ""
            if state == State.FAILED:
                errors = errors or _errors()
                error = errors.get(paths[path], "It could not be made.")
            is_waiting = state in (State.DUE, State.GONE)
            found[paths[path]] = Standing(bool(digest), baked_at, is_waiting, error, outgoing.get(path, ""))
    return found


def _errors() -> dict[str, str]:
    bake = last()
    return dict(bake.failures) if bake else {}


def failed_addresses() -> set[str]:
    """The addresses of the pages that could not be made when they were tried last."""
    return set(BakedFile.objects.filter(state=State.FAILED).values_list("address", flat=True))


def readers(names: Collection[str], plate: str) -> dict[str, list[str]]:
    """By name of a read, the addresses of those pages of a plate that stand and were made from it."""
    ids = dict(BakedRead.objects.filter(name__in=names).values_list("pk", "name"))
    found: dict[str, list[str]] = {name: [] for name in names}
    rows = Reader.objects.filter(read__in=ids, file__plate=plate, file__state=State.BAKED)
    for read_id, address in rows.order_by("file__path").values_list("read_id", "file__address"):
        found[ids[read_id]].append(address)
    return found


def try_again(address: str) -> bool:
    """Have the page of this address made now; False where it has not failed, or not any more.

    What else failed says so until the bake that follows, which takes that up as each bake does.
    """
    took = BakedFile.objects.filter(path=path_of(address), state=State.FAILED).update(state=State.DUE)
    if took:
        wake.set()
    return bool(took)
