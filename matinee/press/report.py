"""What a bake has to say: while it runs, at its end, and when it is compared with the disk."""

from dataclasses import dataclass
from typing import Literal, Protocol


class Progress(Protocol):
    """Hears how far a bake is. `total` may grow while it runs."""

    def step(self, done: int, total: int, address: str) -> None:
        """`done` of `total` files are rendered; `address` was the last."""
        ...


@dataclass(frozen=True, slots=True)
class BakeReport:
    """The numbers of one bake.

    `looked_at` counts files that may have changed, `rendered` those that were made anew (also the ones
    found to be no page any more), `written` those whose bytes changed on the disk, `removed` those taken
    from the disk. `failed` names addresses (or reads) with the error they raised; they are tried again in
    the next bake. `why_all` says why it was a full bake, "" where it was none.
    """

    looked_at: int
    rendered: int
    written: int
    removed: int
    seconds: float
    failed: tuple[tuple[str, str], ...] = ()
    why_all: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A file (relative to the public folder) that is not what a full bake would give.

    "missing": no such file; "different": other bytes; "stray": nothing should be there; "failed": its page
    could not be rendered (`error` says why).
    """

    path: str
    kind: Literal["missing", "different", "stray", "failed"]
    error: str = ""
