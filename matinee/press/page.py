"""One file in the baker's hand, from its ledger row to its new bytes."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from matinee.press.body import Body, digest_of
from matinee.press.models import BakedFile
from matinee.press.plate import Claim
from matinee.press.values import Reads, Values

PORTION = 100
"""How many pages are rendered in step."""

logger = logging.getLogger("matinee.press")


@dataclass(slots=True)
class Page:
    """A rendered page; `body` is None where there is none (any more)."""

    row: BakedFile
    body: Body | None
    taken: dict[str, str]
    digest: str = ""


class Made(NamedTuple):
    """What became of a file in a full bake: its page's plate, address and digest (empty: there is none), what
    it was made from, and whether it had to be written; or the error that it raised.
    """

    path: str
    plate: str
    order: int
    address: str
    digest: str = ""
    taken: dict[str, str] = {}  # never written to
    is_written: bool = False
    error: str = ""


def render_all(work: Iterable[tuple[BakedFile, Sequence[Claim]]], values: Values) -> list[Page | Exception]:
    """Render files in step, each by the plates that claim it; an exception where a plate raised it."""
    return values.in_step([partial(_render, row, claims, values) for row, claims in work])


def _render(row: BakedFile, claims: Sequence[Claim], values: Values) -> Page | Exception:
    """Let the plates that claim a file have it in turn: the first one that has a page there."""
    page = Page(row, None, {})
    try:
        for claim in claims:
            reads = Reads(values)
            values.begin(claim.plate.name)
            body = claim.plate.render(claim.address, reads)
            page.taken = reads.taken
            if body is not None:
                page.body, page.digest = body, digest_of(body)
                row.plate, row.order, row.address = claim.plate.name, claim.plate.order, claim.address
                break
    except Exception as error:
        logger.exception("The page %s could not be rendered", row.address or row.path)
        return error
    return page
