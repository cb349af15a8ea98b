"""Why a file stands as it does: what the ledger and the log know of it."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from matinee.press import ledger
from matinee.press.address import path_of
from matinee.press.causes import Because
from matinee.press.errors import AddressError
from matinee.press.folder import Folder
from matinee.press.full import every_file
from matinee.press.log import last
from matinee.press.models import Bake, BakedFile


@dataclass(frozen=True, slots=True)
class Why:
    """What is known of a file.

    `state`: baked, due, failed and gone as in the ledger; removed: the log knows when it was taken away;
    waiting: a plate has this page, and the next bake makes it; stray: it stands in the folder, and no plate
    made it; unknown: there is no such page. `at` is when the bake began that wrote or removed it, `bake` what
    the log has of that. `because` is None where a full bake did it, or nothing is known. `waiting` are the
    edits for which the next bake looks at it, `error` is what its page raised the last time.
    """

    path: str
    state: str
    address: str = ""
    plate: str = ""
    at: datetime | None = None
    bake: Bake | None = None
    because: Because | None = None
    waiting: tuple[str, ...] = ()
    error: str = ""


def why(public: Path, asked: str) -> Why:
    """What is known of the file at an address ("/x", "https://example.com/x") or a path ("x.html")."""
    paths = list(dict.fromkeys(_meant(public, asked)))
    rows = {row.path: row for row in BakedFile.objects.filter(path__in=paths)}
    for path in paths:
        if path in rows:
            return _of_row(rows[path])
    return _removed(paths) or _not_baked(public, paths) or Why(asked, "unknown")


def _meant(public: Path, asked: str) -> Iterator[str]:
    """Paths that may be meant, the likeliest first."""
    place = unquote(urlsplit(asked).path) if "://" in asked else asked
    inner = place.strip("/").removeprefix("./")
    addresses = [f"/{inner}", f"/{inner}/" if inner else "/"]
    with suppress(ValueError):
        addresses.append(f"/{Path(asked).resolve().relative_to(public.resolve()).as_posix()}")
    for address in addresses:
        with suppress(AddressError):
            yield path_of(address)


def _of_row(row: BakedFile) -> Why:
    at, bake, because = row.baked_at, None, None
    if at is not None:
        bake = Bake.objects.filter(began_at=at).last()
        because = Because.unpacked(row.because) if row.because else None
    return Why(
        row.path,
        row.state,
        row.address,
        row.plate,
        at,
        bake,
        because,
        tuple(ledger.edits_waiting_for(row)),
        _error_of(row) if row.state == BakedFile.State.FAILED else "",
    )


def _error_of(row: BakedFile) -> str:
    bake = last()
    return dict(bake.failures).get(row.address, "") if bake else ""


def _removed(paths: Sequence[str]) -> Why | None:
    """The newest bake of the log that took one of these away."""
    for bake in Bake.objects.exclude(removals=[]).order_by("-pk").iterator():
        for path, because in bake.removals:
            if path in paths:
                told = Because.unpacked(because) if because else None
                return Why(path, "removed", at=bake.began_at, bake=bake, because=told)
    return None


def _not_baked(public: Path, paths: Sequence[str]) -> Why | None:
    claimed, _ = every_file()
    for path in paths:
        if path in claimed:
            claim = claimed[path][0]
            return Why(path, "waiting", claim.address, claim.plate.name)
    folder = Folder(public)
    return next((Why(path, "stray") for path in paths if folder.has(path)), None)
