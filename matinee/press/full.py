"""The full bake: every page there is."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from matinee.press import boot, ledger
from matinee.press.changes import Changes
from matinee.press.crew import WORTH_A_CREW, Make, Portion, Work, crew
from matinee.press.errors import OvertakenError, PressError, one_line
from matinee.press.filling import Filling
from matinee.press.hand import Hand
from matinee.press.log import Entry
from matinee.press.models import BakedFile, Touch
from matinee.press.page import PORTION, Made, Page
from matinee.press.plate import Claim, all_claims, plates
from matinee.press.report import BakeReport, Progress
from matinee.press.turn import in_turn, turn
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
    hand = Hand(public, entry, progress, watch.values())
    every = _Everything(hand, by_path, touches)
    hands = hands if len(by_path) >= WORTH_A_CREW else 1
    with _without_rings():
        with crew(public, hands, watch) as make:
            every.put_in_place(make, hands)
        watch.turn(CLEARING)
        every.end()
    ledger.abandon_due()
    hand.remove_gone()
    if not every.is_fresh:
        hand.clear_strays()
    boot.note_bake(public)
    ledger.drop_touches(every.touches, every.failed)
    hand.failed |= refused | every.failed | every.refused
    return hand.report(len(by_path))


@contextmanager
def _without_rings() -> Iterator[None]:
    """Look for no rings of garbage: a bake leaves none, and a look goes through all that it holds."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Everything:
    """All files, one order of plates after the other; what edits bring meanwhile is put among those left."""

    def __init__(self, hand: Hand, by_path: dict[str, list[Claim]], touches: list[Touch]) -> None:
        self.touches = touches
        self.failed: dict[str, str] = {}
        self.refused: dict[str, str] = {}
        self._hand = hand
        self._by_path = by_path
        self._left = set(by_path)
        self._listed = {path: number for number, path in enumerate(by_path)}
        self._edited: dict[str, None] = {}
        self._is_edited = self._is_more = False
        self._is_empty = hand.is_empty()
        self._filling = Filling(hand.entry.bake.began_at)
        self._begin()

    def _begin(self) -> None:
        self._hand.begin(self.touches)
        self._hand.total = len(self._by_path)
        self._changes = Changes(self._hand.values, self._hand.causes)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing but this bake's files is in the folder, each written once."""
        return self._is_empty and not self._is_edited

    def put_in_place(self, make: Make, hands: int) -> None:
        """Have every file made and written."""
        while self._left:
            try:
                if self._edited:
                    self._order(self._edited)
                    self._edited.clear()
                self._go_on(make, hands)
            except OvertakenError:
                self._take_up()

    def end(self) -> None:
        """Have all in the ledger, and nothing that was there before."""
        self._filling.put_readers()
        ledger.drop_all_unread()

    def _go_on(self, make: Make, hands: int) -> None:
        """Until all are in place, or there are more than were left at first."""
        self._is_more = False
        watch = self._hand.watch
        between = WAITING if hands > 1 else REST
        turns = in_turn(self._left, self._place)
        # What goes first is all in place before the rest: no list may link to a page that is not there.
        for _, some in groupby(turns, key=lambda path: turn(*self._place(path))):
            overtaken: OvertakenError | None = None
            watch.turn(between)
            for portion in make(self._portions(sorted(some, key=self._neighbourhood))):
                watch.turn(REST)
                watch.add(portion.times, hands)
                try:
                    self._settle(portion)
                except OvertakenError as error:
                    overtaken = error  # not yet raised: the crew puts down first what it has in hand
                watch.turn(between)
            if overtaken:
                raise overtaken
            if self._is_more:
                return

    def _place(self, path: str) -> tuple[int, str]:
        return self._by_path[path][0].plate.order, path

    def _neighbourhood(self, path: str) -> int:
        """Where its plate lists a file: what is listed together is made from the same values, by and large.
        Pages of a list, which have numbers for names, keep the order in which they lead to each other.
        """
        name = path.rpartition("/")[2].partition(".")[0]
        return 0 if name.isdigit() else self._listed.get(path, 0)

    def _portions(self, paths: list[str]) -> Iterator[Work]:
        named = [
            (path, [(claim.plate.name, claim.address) for claim in self._by_path[path]]) for path in paths
        ]
        start = 0
        while start < len(named):
            end = start + PORTION
            # The newest pages of a list stay together: a page is in place before one that leads to it.
            while end < min(len(named), start + 2 * PORTION) and _folder(named[end]) == _folder(
                named[end - 1]
            ):
                end += 1
            yield Work(named[start:end], len(self.touches), self.is_fresh)
            start = end

    def _settle(self, portion: Portion) -> None:
        """Note what became of some files."""
        if portion.is_overtaken:
            raise OvertakenError
        if self._is_edited:
            self._order(self._revealed(portion))
            self._settle_again(portion.files)
        else:
            self._filling.settle(portion.files)
        for made in portion.files:
            self._left.discard(made.path)
            self._hand.written += made.is_written
            if made.error:
                self._hand.failed[made.address] = made.error
            self._hand.step(made.path, made.address)
        self._hand.watch.share("settling", [file.plate for file in portion.files])

    def _settle_again(self, files: Sequence[Made]) -> None:
        """Note what became of files of which some were noted before in this bake."""
        pages: list[Page] = []
        failures: list[BakedFile] = []
        for row, made in zip(ledger.rows_for(files), files, strict=True):
            if made.error:
                failures.append(row)
            else:
                pages.append(Page(row, None, made.taken, made.digest))
            if made.is_written:
                row.baked_at, row.because = self._hand.entry.bake.began_at, ""
        ledger.fail(failures)
        ledger.settle(pages)

    def _revealed(self, portion: Portion) -> list[str]:
        """The reads that turned out to have changed since other pages were made from them in this bake."""
        taken = {name: print_ for made in portion.files for name, print_ in made.taken.items()}
        known = ledger.prints(list(taken))
        return [name for name, print_ in taken.items() if known.get(name) not in (None, "", print_)]

    def _take_up(self) -> None:
        """Hear of the edits that came meanwhile, and let go of all that was loaded before them."""
        known = {touch.pk for touch in self.touches}
        new = [touch for touch in ledger.take_touches() if touch.pk not in known]
        self.touches += new
        self._edited.update(dict.fromkeys(touch.name for touch in new))
        self._is_edited = True
        self._filling.put_readers()
        ledger.retry()
        self._hand.values.clear()
        self._begin()

    def _order(self, names: Collection[str]) -> None:
        """Put among the files that are left what follows from these names."""
        if not names:
            return
        changed, claims = self._changes.follow(names, sure=False)
        ledger.order_work(changed, (), (), (), len(self.touches))
        self.failed |= self._changes.failed
        self.refused |= self._changes.refused
        for claim in claims:
            known = self._by_path.setdefault(claim.path, [])
            if claim.plate not in [each.plate for each in known]:
                known.append(claim)
                known.sort(key=lambda each: (each.plate.order, each.plate.name))
        due = {claim.path for claim in claims} | (ledger.due_paths() & self._by_path.keys())
        self._is_more |= not due <= self._left
        self._left |= due
        self._hand.total = len(self._by_path)


def _folder(file: tuple[str, object]) -> str:
    return file[0].rpartition("/")[0]
