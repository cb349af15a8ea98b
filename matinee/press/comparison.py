"""Comparing the public folder with what a full bake would give."""

from collections.abc import Iterator
from pathlib import Path

from matinee.press.changes import one_line
from matinee.press.errors import explained
from matinee.press.folder import Folder
from matinee.press.full import all_claims
from matinee.press.hand import VALUES
from matinee.press.lock import baker_lock
from matinee.press.models import BakedFile
from matinee.press.page import Cache, render
from matinee.press.plate import Claim
from matinee.press.report import Difference, Progress


def check(public: Path, progress: Progress | None = None, *, wait: bool = True) -> list[Difference]:
    """Each file that a full bake would write or remove, by path; changes nothing."""
    with baker_lock(public, wait=wait):
        folder = Folder(public)
        by_path, refused = all_claims()
        found = [Difference(address, "failed", error) for address, error in refused.items()]
        expected: set[str] = set()
        try:
            found += _compare(folder, by_path, expected, progress)
            if folder.exists():
                found += [Difference(path, "stray") for path in folder.files() if path not in expected]
        except OSError as error:
            raise explained(error, public) from error
    return sorted(found, key=lambda difference: difference.path)


def _compare(
    folder: Folder, by_path: dict[str, list[Claim]], expected: set[str], progress: Progress | None
) -> Iterator[Difference]:
    cache: Cache = {}
    for done, (path, claims) in enumerate(by_path.items(), 1):
        if len(cache) > VALUES:
            cache.clear()
        try:
            body = render(BakedFile(path=path), claims, cache).body
        except Exception as error:
            expected.add(path)
            yield Difference(path, "failed", one_line(error))
            continue
        if body is not None:
            expected.add(path)
            if not folder.holds(path, body):
                yield Difference(path, "different" if folder.has(path) else "missing")
        if progress:
            progress.step(done, len(by_path), claims[0].address)
