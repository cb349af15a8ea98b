"""The pages that a baker holds: rendered, and put on the disk together."""

import time
from collections.abc import Collection, Iterable
from pathlib import Path

from matinee.press import ledger
from matinee.press.body import Body
from matinee.press.causes import Causes
from matinee.press.copies import original
from matinee.press.errors import CLASHES, explained, one_line
from matinee.press.folder import Folder
from matinee.press.log import Entry
from matinee.press.models import BakedFile, Touch
from matinee.press.page import PORTION, Page, render_all
from matinee.press.plate import Claim, plate_named
from matinee.press.report import BakeReport, Progress
from matinee.press.turn import in_turn
from matinee.press.values import Values
from matinee.press.watch import CLEARING, REST

PAGES = 200
BYTES = 16_000_000
"""How many pages and bytes a baker holds before it puts them down."""


class Hand:
    """Renders ledger rows, holds the pages, writes them in order and settles the ledger."""

    def __init__(self, public: Path, entry: Entry, progress: Progress | None, values: Values) -> None:
        self.public = public
        self.entry = entry
        self.watch = entry.watch
        self.folder = Folder(public)
        self.values = values
        self.rendered: set[str] = set()
        self.written = self.removed = 0
        self.total = 0
        self._claims: dict[str, dict[str, Claim]] = {}
        self._progress = progress
        self._goes: dict[str, str] = {}
        self._began = time.monotonic()
        self.begin(())

    def begin(self, touches: Collection[Touch]) -> None:
        """Begin, or begin anew, with these touches and no page in hand."""
        self.touches = len(touches)
        self.causes = Causes(touches)
        self.failed: dict[str, str] = {}
        self._pages: list[Page] = []

    def claim(self, claims: Iterable[Claim]) -> None:
        """Hear which plates may have a page in which file, beside the one in the ledger."""
        for claim in claims:
            self._claims.setdefault(claim.path, {})[claim.plate.name] = claim

    @property
    def room(self) -> int:
        """How many more pages to take."""
        full = sum(len(page.body or b"") for page in self._pages) > BYTES
        return 0 if full else min(PORTION, PAGES - len(self._pages))

    def holds(self) -> set[int]:
        return {page.row.pk for page in self._pages}

    def render(self, rows: Collection[BakedFile]) -> list[str]:
        """Take these files in hand; gives the reads that turned out to have changed.

        OvertakenError where edits were committed that are not of the touches this bake knows.
        """
        taken: dict[str, str] = {}
        failures: list[BakedFile] = []
        pages = render_all([(row, self._claims_of(row)) for row in rows], self.values)
        ledger.see_that_none_is_new(self.touches)
        for row, page in zip(rows, pages, strict=True):
            if isinstance(page, Exception):
                self.failed[row.address] = one_line(page)
                failures.append(row)
                self.watch.count(row.plate, None, is_written=False)
            else:
                taken |= page.taken
                self._pages.append(page)
            self.step(row.path, row.address)
        ledger.fail(failures)
        known = ledger.prints(list(taken))
        return [name for name, print_ in taken.items() if known.get(name, print_) != print_]

    def step(self, path: str, address: str) -> None:
        """Count a file that was rendered, and tell of it."""
        self.rendered.add(path)
        if self._progress:
            done = len(self.rendered)
            self._progress.step(done, max(self.total, done), address)

    def _claims_of(self, row: BakedFile) -> list[Claim]:
        claims = self._claims.get(row.path, {})
        if row.plate not in claims and (plate := plate_named(row.plate)):
            claims = {**claims, plate.name: Claim(row.path, plate, row.address)}
        return sorted(claims.values(), key=lambda claim: (claim.plate.order, claim.plate.name))

    def put_down(self) -> None:
        """Write what differs from the ledger's digests, and settle it."""
        pages = in_turn(self._pages, lambda page: (page.row.order, page.row.path))
        settled: list[Page] = []
        failures: list[BakedFile] = []
        for page in pages:
            self.watch.turn("writing", page.row.plate)
            if page.body is None:
                self._goes[page.row.path] = self.causes.of(page.taken)
                settled.append(page)
            elif self._write(page, page.body):
                settled.append(page)
            else:
                failures.append(page.row)
            is_written = page.row.baked_at == self.entry.bake.began_at
            self.watch.count(page.row.plate, page.body, is_written=is_written)
        self.watch.turn(REST)
        ledger.fail(failures)
        ledger.settle(settled)
        self.watch.share("settling", [page.row.plate for page in pages])
        self._pages = []
        self.values.ease()

    def _write(self, page: Page, body: Body) -> bool:
        row = page.row
        try:
            if not row.digest:
                self.folder.sweep(row.path)
            stands = row.digest == page.digest if row.digest else self.folder.holds(row.path, body)
            if not stands:
                is_new = not self.folder.has(row.path)
                self.folder.write(row.path, body)
                self.written += 1
                row.baked_at = self.entry.bake.began_at
                row.because = self.causes.of(page.taken, is_new=is_new)
        except OSError as error:
            if error.errno not in CLASHES:
                raise explained(error, self.public) from error
            self.failed[row.address] = one_line(error)
            return False
        return True

    def is_empty(self) -> bool:
        """Whether there is nothing in the folder at all."""
        try:
            return self.folder.is_empty()
        except OSError as error:
            raise explained(error, self.public) from error

    def stands(self, path: str, digest: str) -> bool:
        """Whether a file is on the disk as the ledger says."""
        try:
            return self.folder.has_digest(path, digest)
        except OSError as error:
            raise explained(error, self.public) from error

    def remove_gone(self) -> None:
        """Take off the disk what is no page any more: last, when nothing that stands links to it."""
        self.watch.turn(CLEARING)
        while rows := ledger.gone(PAGES):
            for _, path in rows:
                self.remove(path)
            ledger.forget([pk for pk, _ in rows])

    def remove(self, path: str) -> None:
        """Take a file off the disk, and tell of it."""
        try:
            if self.folder.remove(path):
                self.removed += 1
                self.entry.removed(path, self._goes.get(path, ""))
        except OSError as error:
            raise explained(error, self.public) from error

    def clear_strays(self) -> None:
        """Take away whatever stands in the folder and is not in the ledger."""
        ours = ledger.paths()
        try:
            for path in [path for path in self.folder.files() if original(path) not in ours]:
                self.remove(path)
            self.folder.prune()
        except OSError as error:
            raise explained(error, self.public) from error

    def report(self, looked_at: int) -> BakeReport:
        seconds = time.monotonic() - self._began
        failed = tuple(self.failed.items())
        counts = looked_at, len(self.rendered), self.written, self.removed
        return BakeReport(*counts, seconds, failed, self.entry.bake.why_all)
