"""One file in the baker's hand, from its ledger row to its new bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from matinee.press.models import BakedFile
from matinee.press.plate import Claim
from matinee.press.read import Reads

Cache = dict[str, tuple[object, str]]


@dataclass(slots=True)
class Page:
    """A rendered page. `body` is None where there is none (any more); `before` has the last bake's prints."""

    row: BakedFile
    body: bytes | None
    taken: dict[str, str]
    before: dict[str, str] = field(default_factory=dict)
    digest: str = ""

    def changed(self) -> list[str]:
        """The reads that gave another value than the last time."""
        return [name for name, print_ in self.taken.items() if self.before.get(name, print_) != print_]


def render(row: BakedFile, claims: Sequence[Claim], cache: Cache, chained: set[str] | None = None) -> Page:
    """Let the plates that claim a file have it in turn: the first one that has a page there."""
    page = Page(row, None, {})
    for claim in claims:
        reads = Reads(cache, chained)
        body = claim.plate.render(claim.address, reads)
        page.taken = reads.taken
        if body is not None:
            page.body, page.digest = body, blake2b(body, digest_size=16).hexdigest()
            row.plate, row.order, row.address = claim.plate.name, claim.plate.order, claim.address
            break
    return page
