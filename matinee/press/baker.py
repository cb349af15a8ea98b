"""Baking what changed: the touched reads, the files that read them, and what follows."""

from collections.abc import Collection
from pathlib import Path

from matinee.press import boot, ledger
from matinee.press.changes import Changes
from matinee.press.errors import OvertakenError, explained
from matinee.press.folder import Folder
from matinee.press.full import bake_everything
from matinee.press.hand import Hand
from matinee.press.log import Entry, baking
from matinee.press.models import Touch
from matinee.press.report import BakeReport, Progress
from matinee.press.values import Values
from matinee.press.watch import FOLLOWING, REST, Watch

NOT_THERE = "the public folder was not there"


def bake(
    public: Path,
    progress: Progress | None = None,
    *,
    wait: bool = True,
    hands: int = 1,
    by: str = "",
    watch: Watch | None = None,
    values: Values | None = None,
) -> BakeReport:
    """Make the public folder follow all that was touched so far.

    A full bake where the folder is new, or where one was cut short. PressError where it can't go on:
    nothing is lost by it. BusyError where another bake is under way and `wait` is False. `hands` is how many
    processes may share a full bake, `by` who bakes, for the log; a `watch` measures what takes how long.
    Who bakes again and again hands in the same `values` each time: those that nobody touched are kept.
    """
    watch = watch or Watch()
    values = values or watch.values()
    with baking(public, by, watch, wait=wait, owner=values.owner) as entry:
        new = _made(public)
        round_ = _Round(public, entry, progress, values)
        ledger.reopen()
        report: BakeReport | None = None
        while report is None:
            touches = ledger.take_touches()
            entry.bake.why_all = NOT_THERE if new else _cut_short(touches)
            if entry.bake.why_all:
                values.clear()
                report = bake_everything(public, entry, touches, progress, hands)
            else:
                try:
                    with values.during_bake(is_next=entry.is_next):
                        report = round_.run(touches)
                except OvertakenError:
                    ledger.retry()
        entry.end(report)
        return report


def bake_all(
    public: Path,
    progress: Progress | None = None,
    *,
    wait: bool = True,
    hands: int = 1,
    by: str = "",
    why: str = "it was asked for",
    watch: Watch | None = None,
) -> BakeReport:
    """Make the public folder anew: render every page, write those that differ, remove all else."""
    with baking(public, by, watch, wait=wait) as entry:
        entry.bake.why_all = why
        _made(public)
        ledger.reopen()
        report = bake_everything(public, entry, ledger.take_touches(), progress, hands)
        entry.end(report)
        return report


def _cut_short(touches: list[Touch]) -> str:
    """Why a full bake was begun that did not come to its end; "" where there is none."""
    for touch in touches:
        if touch.name == ledger.EVERYTHING:
            return touch.because or "the ledger was made anew by an update"
    return ""


def _made(public: Path) -> bool:
    """See that the public folder is there and ours to write; True where it had to be created."""
    folder = Folder(public)
    try:
        if folder.exists():
            return False
        # First: a baker that dies in between would leave a folder that looks as if it had been filled.
        ledger.note_full(NOT_THERE)
        folder.make()
    except OSError as error:
        raise explained(error, public) from error
    return True


class _Round:
    """One bake, begun anew whenever edits overtake it. From one beginning to the next all its values come
    from one cache, so each read needs to be followed only once.
    """

    def __init__(self, public: Path, entry: Entry, progress: Progress | None, values: Values) -> None:
        self._hand = Hand(public, entry, progress, values)
        self._claimed: set[str] = set()
        self._is_doubted = False

    def run(self, touches: list[Touch]) -> BakeReport:
        """OvertakenError where edits that `touches` are not of were committed before all was drawn."""
        try:
            return self._run(touches)
        finally:
            self._hand.folder.let_go()

    def _run(self, touches: list[Touch]) -> BakeReport:
        hand = self._hand
        hand.begin(touches)
        self._touches = touches
        self._changes = Changes(hand.values, hand.causes)
        is_first = boot.is_first_bake(hand.public)
        if is_first and not self._is_doubted:
            ledger.doubt(hand.stands)
            self._is_doubted = True
        self._order([touch.name for touch in self._touches if touch.sure], sure=True)
        self._order([touch.name for touch in self._touches], sure=False)
        hand.total = ledger.count_due()
        while True:
            if rows := ledger.due(hand.room, hand.holds()):
                self._order(hand.render(rows), sure=True)
            elif hand.holds():
                hand.put_down()
            else:
                break
        hand.remove_gone()
        if is_first:
            hand.clear_strays()
            boot.note_bake(hand.public)
        ledger.drop_touches(self._touches, self._changes.failed)
        hand.failed |= self._changes.failed | self._changes.refused
        return hand.report(len(hand.rendered | self._claimed))

    def _order(self, names: Collection[str], *, sure: bool) -> None:
        """Put in the ledger what follows from these names, before any page that shows it is settled."""
        self._hand.watch.turn(FOLLOWING)
        changed, claims = self._changes.follow(names, sure=sure)
        known = ledger.claimed([claim.path for claim in claims])
        new = [claim for claim in claims if claim.path not in known]
        contested = [claim for claim in claims if known.get(claim.path, claim.plate.name) != claim.plate.name]
        self._claimed.update(known)
        self._hand.claim(new + contested)
        if changed or new or contested:
            touched = {touch.name for touch in self._touches}
            contest = {claim.read for claim in contested} - touched
            disputed = [claim.path for claim in contested]
            self._touches += ledger.order_work(changed, new, disputed, contest, len(self._touches))
            self._hand.touches = len(self._touches)
            self._hand.total = len(self._hand.rendered) + ledger.count_due() - len(self._hand.holds())
        self._hand.watch.turn(REST)
