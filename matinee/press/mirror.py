"""Carrying what changed in the public folder into a bucket, and comparing the two."""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path, PurePosixPath

from matinee.press import ledger, outgoing
from matinee.press.body import Body, FileBody, digest_of, md5_of
from matinee.press.bucket import PUTS_AT_ONCE, Bucket, Kept
from matinee.press.errors import BucketError, BusyError
from matinee.press.headers import cache_control, content_type, rules
from matinee.press.lock import carrier_lock
from matinee.press.outgoing import Change
from matinee.press.report import Difference, Progress
from matinee.press.turn import turn

PORTION = 200
LARGE_BYTES = 8_000_000
"""What is larger is read from the disk while it is carried, never held in memory."""
WORTH_A_LIST = 1000
"""From so many changes on, asking what the bucket has is cheaper than putting what it may have already."""
DELETES_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class MirrorReport:
    """The numbers of one mirroring. `left` files have to wait for the next: they are being baked anew."""

    put: int
    deleted: int
    left: int
    seconds: float


def mirror(
    public: Path, bucket: Bucket, progress: Progress | None = None, *, full: bool = False, wait: bool = True
) -> MirrorReport:
    """Make the bucket follow the public folder: by what is queued, or by comparing all where that can't tell.

    Pages go in the plates' order, and others leave in the opposite one, so that no list ever links to a page
    that is not there. BucketError where it can't go on: what has not arrived stays queued. BusyError where
    another mirroring is under way and `wait` is False, and where all was to be compared during a full bake.
    """
    with carrier_lock(public, wait=wait):
        errand = _Errand(public, bucket, progress)
        place, sent = outgoing.mirrored()
        if place != bucket.place:
            sent = rules()
        if full or place != bucket.place or sent != rules():
            errand.queue_what_differs(sent)
        errand.carry()
        report = errand.report()
        if sent != rules() and not report.left:
            outgoing.note_whole((), bucket.place, rules())
        return report


def compare(public: Path, bucket: Bucket, progress: Progress | None = None) -> list[Difference]:
    """Each object that is not as its file in the public folder was baked, by its name in the bucket."""
    found = [difference for _, difference in _differing(public, bucket, bucket.list(), progress)]
    return sorted(found, key=attrgetter("path"))


def _differing(
    public: Path, bucket: Bucket, listed: dict[str, Kept], progress: Progress | None
) -> Iterator[tuple[Change, Difference]]:
    files = outgoing.files()
    for done, file in enumerate(files, 1):
        name = bucket.name(file.address, file.path)
        kept, body = listed.get(name), _body(public, file)
        if kept is None:
            yield file, Difference(name, "missing")
        elif body is None or not _is_same(bucket, name, kept, body):
            yield file, Difference(name, "different")
        if progress:
            progress.step(done, len(files), file.address)
    ours = _names(bucket)
    for name in listed:
        if name not in ours:
            yield bucket.stray(name), Difference(name, "stray")


def _body(public: Path, file: Change) -> Body | None:
    """The bytes of a file; None where the disk has others than were settled."""
    try:
        body: Body = FileBody(public / file.path)
        if len(body) <= LARGE_BYTES:
            body = (public / file.path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return body if digest_of(body) == file.digest else None


def _is_same(bucket: Bucket, name: str, kept: Kept, body: Body) -> bool:
    """Whether the object has these bytes; it is read where its tag is not the MD5 that most stores give."""
    if kept.size != len(body):
        return False
    return _has_tag(kept, body) or bucket.holds(name, body)


def _has_tag(kept: Kept, body: Body) -> bool:
    return kept.tag.strip('"') == md5_of(body)


def _names(bucket: Bucket) -> set[str]:
    """The names of all files that stand in the public folder, or may."""
    return {bucket.name(address, path) for address, path in outgoing.standing()}


class _Errand:
    """One way to the bucket and back."""

    def __init__(self, public: Path, bucket: Bucket, progress: Progress | None) -> None:
        self._public, self._bucket, self._progress = public, bucket, progress
        self._put = self._deleted = self._done = self._total = 0
        self._left: list[Change] = []
        self._listed: dict[str, Kept] | None = None
        self._began = time.monotonic()

    def report(self) -> MirrorReport:
        return MirrorReport(self._put, self._deleted, len(self._left), time.monotonic() - self._began)

    def queue_what_differs(self, sent: str) -> None:
        """Queue every file that the bucket has not, and every stray of its.

        Every file, if those there were `sent` by other rules: what headers they have can't be listed.
        """
        # A ledger that is filled just now would make strays of pages that readers have.
        if ledger.is_being_filled():
            raise BusyError("A full bake is due, or under way: bake, and then mirror.")
        self._listed = self._bucket.list()
        if sent != rules():
            self._listed = dict.fromkeys(self._listed, Kept(-1, ""))
        found = _differing(self._public, self._bucket, self._listed, self._progress)
        outgoing.note_whole([change for change, _ in found], self._bucket.place, sent)

    def carry(self) -> None:
        """Carry all that is queued by now."""
        queued = outgoing.pending(outgoing.MIRROR)
        self._total = len(queued)
        if self._put_all([change for change in queued if change.digest]):
            self._delete_all([change for change in reversed(queued) if not change.digest])
        outgoing.distrust(self._left)

    def _put_all(self, changes: Sequence[Change]) -> bool:
        """Put files, one order after the other; False if one has to wait, and with it all later orders."""
        if self._listed is None:
            self._listed = self._bucket.list() if len(changes) >= WORTH_A_LIST else {}
        with ThreadPoolExecutor(PUTS_AT_ONCE, "mirror") as pool:
            try:
                for _, some in groupby(changes, key=lambda change: turn(change.order, change.path)):
                    for portion in _portions(list(some), PORTION):
                        self._put_portion(pool, portion)
                    if self._left:
                        return False
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
        return True

    def _put_portion(self, pool: ThreadPoolExecutor, portion: Sequence[Change]) -> None:
        """Put files side by side. Where one is refused, the others that arrived are settled all the same."""
        tries = [pool.submit(self._carry, change) for change in portion]
        arrived: list[Change] = []
        trouble: BucketError | None = None
        for change, each in zip(portion, tries, strict=True):
            try:
                self._count(change, each, arrived)
            except CancelledError:
                continue
            except BucketError as error:
                trouble = error
                pool.shutdown(wait=False, cancel_futures=True)
        outgoing.pass_on(arrived)
        if trouble:
            raise trouble

    def _count(self, change: Change, outcome: "Future[str]", arrived: list[Change]) -> None:
        came_to = outcome.result()
        if came_to == "left":
            self._left.append(change)
        else:
            arrived.append(change)
            self._put += came_to == "put"
        self._step(change)

    def _carry(self, change: Change) -> str:
        """Put one file, in a thread of its own; "left" where the disk has another one than was queued."""
        body = _body(self._public, change)
        if body is None:
            return "left"
        name = self._bucket.name(change.address, change.path)
        kept = (self._listed or {}).get(name)
        if kept and _has_tag(kept, body):
            return "same"
        kind, cache = content_type(PurePosixPath(change.path)), cache_control(change.address)
        self._bucket.put(name, body, content_type=kind, cache_control=cache)
        return "put"

    def _delete_all(self, changes: Sequence[Change]) -> None:
        for _, some in groupby(changes, key=lambda change: turn(change.order, change.path)):
            for portion in _portions(list(some), DELETES_AT_ONCE):
                self._delete_portion(portion)

    def _delete_portion(self, portion: Sequence[Change]) -> None:
        names = {self._bucket.name(change.address, change.path) for change in portion}
        if any(outgoing.is_stray(change) for change in portion):
            # A stray's name may have become a page's.
            names -= _names(self._bucket)
        if names:
            self._bucket.delete(sorted(names))
        self._deleted += len(names)
        outgoing.pass_on(portion)
        self._step(portion[-1])

    def _step(self, change: Change) -> None:
        self._done += 1
        if self._progress:
            self._progress.step(self._done, self._total, change.address)


def _portions(changes: Sequence[Change], size: int) -> Iterator[Sequence[Change]]:
    for start in range(0, len(changes), size):
        yield changes[start : start + size]
