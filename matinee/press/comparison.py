"""Comparing the public folder with what a full bake would give."""

from collections.abc import Iterator
from pathlib import Path

from matinee.press.body import Body
from matinee.press.copies import original
from matinee.press.errors import explained, one_line
from matinee.press.folder import Folder
from matinee.press.full import every_file
from matinee.press.lock import baker_lock
from matinee.press.models import BakedFile
from matinee.press.page import PORTION, render_all
from matinee.press.plate import Claim
from matinee.press.report import Difference, Progress
from matinee.press.values import Values


def check(public: Path, progress: Progress | None = None, *, wait: bool = True) -> list[Difference]:
    """Each file that a full bake would write or remove, by path; changes nothing."""
    with baker_lock(public, wait=wait):
        folder = Folder(public)
        by_path, refused = every_file()
        found = [Difference(address, "failed", error) for address, error in refused.items()]
        expected: set[str] = set()
        try:
            found += _compare(folder, by_path, expected, progress)
            if folder.exists():
                strays = (path for path in folder.files() if original(path) not in expected)
                found += [Difference(path, "stray") for path in strays]
        except OSError as error:
            raise explained(error, public) from error
    return sorted(found, key=lambda difference: difference.path)


def _compare(
    folder: Folder, by_path: dict[str, list[Claim]], expected: set[str], progress: Progress | None
) -> Iterator[Difference]:
    values = Values()
    files = list(by_path.items())
    for start in range(0, len(files), PORTION):
        some = files[start : start + PORTION]
        values.ease()
        pages = render_all([(BakedFile(path=path), claims) for path, claims in some], values)
        for done, ((path, claims), page) in enumerate(zip(some, pages, strict=True), start + 1):
            if isinstance(page, Exception):
                expected.add(path)
                yield Difference(path, "failed", one_line(page))
            elif page.body is not None:
                expected.add(path)
                yield from _differences(folder, path, page.body)
            if progress:
                progress.step(done, len(files), claims[0].address)


def _differences(folder: Folder, path: str, body: Body) -> Iterator[Difference]:
    if not folder.has_body(path, body):
        yield Difference(path, "different" if folder.has(path) else "missing")
    for suffix, kind in folder.wrong_copies(path, body).items():
        yield Difference(path + suffix, kind)
