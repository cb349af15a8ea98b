"""The full bake: every page there is."""

from pathlib import Path

from matinee.press import ledger
from matinee.press.changes import one_line
from matinee.press.errors import PressError, explained
from matinee.press.hand import Hand
from matinee.press.models import Touch
from matinee.press.plate import Claim, all_claims, plates
from matinee.press.report import BakeReport, Progress


def every_file() -> tuple[dict[str, list[Claim]], dict[str, str]]:
    """Every file that there may be with the plates that claim it, and the addresses that can be no file."""
    if not plates():
        raise PressError("No plate is registered with the press, so there is no page to bake.")
    try:
        found, refused = all_claims()
    except Exception as error:
        raise PressError(f"A plate could not list its addresses: {one_line(error)}.") from error
    by_path: dict[str, list[Claim]] = {}
    for claim in found:
        by_path.setdefault(claim.path, []).append(claim)
    return by_path, refused


def bake_everything(public: Path, touches: list[Touch], progress: Progress | None) -> BakeReport:
    """Render all, write what differs from the disk, remove all else. The caller holds the lock."""
    by_path, refused = every_file()
    touches = [*touches, ledger.order_all()]
    hand = Hand(public, len(touches), progress)
    hand.total = len(by_path)
    hand.failed |= refused
    first = [found[0] for found in by_path.values()]
    start = 0
    while portion := first[start : start + hand.room]:
        start += len(portion)
        for claim in portion:
            hand.claim(by_path[claim.path])
        hand.render(ledger.rows_for(portion))
        if not hand.room:
            hand.put_down(trusting=False)
    hand.put_down(trusting=False)
    ledger.abandon_due()
    hand.remove_gone()
    _clear(hand)
    ledger.drop_touches(touches, ())
    return hand.report(len(by_path))


def _clear(hand: Hand) -> None:
    """Take away whatever else stands in the folder."""
    ours = ledger.paths()
    try:
        for path in [path for path in hand.folder.files() if path not in ours]:
            hand.removed += hand.folder.remove(path)
        hand.folder.prune()
    except OSError as error:
        raise explained(error, hand.public) from error
