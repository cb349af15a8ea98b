"""The full bake: every page there is."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from matinee.press import boot, ledger
from matinee.press.crew import WORTH_A_CREW, Portion, Work, crew
from matinee.press.errors import PressError, one_line
from matinee.press.hand import Hand
from matinee.press.log import Entry
from matinee.press.models import BakedFile, Touch
from matinee.press.page import PORTION, Page, turn
from matinee.press.plate import Claim, all_claims, plates
from matinee.press.report import BakeReport, Progress
from matinee.press.watch import CLEARING, LISTING, REST, WAITING


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


def bake_everything(
    public: Path, entry: Entry, touches: list[Touch], progress: Progress | None, hands: int = 1
) -> BakeReport:
    """Render all, write what differs from the disk, remove all else; in so many processes, where there is
    enough to do. The caller holds the lock.
    """
    watch = entry.watch
    watch.turn(LISTING)
    by_path, refused = every_file()
    watch.turn(REST)
    touches = [*touches, ledger.order_all(entry.bake.why_all)]
    hand = Hand(public, entry, touches, progress, watch.values())
    hand.total = len(by_path)
    hand.failed |= refused
    hands = hands if len(by_path) >= WORTH_A_CREW else 1
    between = WAITING if hands > 1 else REST
    with crew(public, hands, watch) as make:
        # One order of plates after the other: no list may link to a page that is not there yet.
        files = sorted(by_path.items(), key=lambda file: turn(file[1][0].plate.order, file[0])[:2])
        for _, some in groupby(files, key=lambda file: file[1][0].plate.order):
            watch.turn(between)
            for portion in make(_portions(some)):
                watch.turn(REST)
                watch.add(portion.times, hands)
                _settle(hand, portion)
                watch.share("settling", [file.plate for file in portion.files])
                watch.turn(between)
    watch.turn(CLEARING)
    ledger.abandon_due()
    hand.remove_gone()
    hand.clear_strays()
    boot.note_bake(public)
    ledger.drop_touches(touches, ())
    return hand.report(len(by_path))


def _portions(files: Iterable[tuple[str, list[Claim]]]) -> Iterator[Work]:
    named = [(path, [(claim.plate.name, claim.address) for claim in claims]) for path, claims in files]
    for start in range(0, len(named), PORTION):
        yield named[start : start + PORTION]


def _settle(hand: Hand, portion: Portion) -> None:
    rows = ledger.rows_for(portion.files)
    pages: list[Page] = []
    failures: list[BakedFile] = []
    for row, made in zip(rows, portion.files, strict=True):
        if made.error:
            hand.failed[made.address] = made.error
            failures.append(row)
        else:
            pages.append(Page(row, None, made.taken, made.digest))
        if made.is_written:
            hand.written += 1
            row.baked_at, row.because = hand.entry.bake.began_at, ""
    ledger.fail(failures)
    ledger.settle(pages, portion.chained, hand.touches)
    for row in rows:
        hand.step(row)
