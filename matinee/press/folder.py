"""The public folder: whole files, put in place at once."""

# ruff: noqa: PTH101, PTH102, PTH105, PTH106, PTH108, PTH112, PTH114, PTH120, PTH123
# Paths are texts here: for a hundred thousand files, Path objects cost more than the files.

import os
import shutil
import stat
import threading
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

from matinee.press.address import TEMPORARY
from matinee.press.body import Body, FileBody, digest_of, pieces
from matinee.press.copies import SUFFIXES, Wrong, copies_of, is_compressed, wrong_copies

FOLDER_MODE = 0o755  # the web server is another user
MOST_FORMER = 100
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
_SEEN_ONLY = os.O_NOFOLLOW | os.O_CLOEXEC | getattr(os, "O_PATH", os.O_NONBLOCK)


class Folder:
    """A folder of baked files; paths are relative to it, as `path_of` gives them. Errors are OSErrors.

    Where the file system tells the disk what is free (`discard`), letting an old file go takes longer than
    writing a new one. So up to a hundred of those that were replaced are held open until `let_go`.

    `is_fresh`: nothing was in it at first, and each is written once, so that nothing need be looked for.
    """

    def __init__(self, root: Path, *, is_fresh: bool = False) -> None:
        self._root = str(root)
        self._is_fresh = is_fresh
        self._made: set[str] = set()
        self._former: list[int] = []

    def exists(self) -> bool:
        return os.path.isdir(self._root)

    def is_empty(self) -> bool:
        """Whether there is nothing in it at all."""
        with os.scandir(self._root) as found:
            return next(found, None) is None

    def make(self) -> None:
        """Create the folder itself; the one around it must be there."""
        os.mkdir(self._root)
        os.chmod(self._root, FOLDER_MODE)

    def write(self, path: str, body: Body) -> None:
        """Put a file in place: readers see the old one or the new one, never half of it.

        A compressed copy is at every moment one of the file beside it: for a moment there is none.
        """
        self._make_folders(path)
        copies = copies_of(path, body)
        temporary = self._temporary(path)
        try:
            self._put(temporary, body)
            for suffix, copy in copies.items():
                self._put(temporary + suffix, copy)
            if not self._is_fresh:
                self._remove_copies(path)
                self._hold(path)
            for suffix in ("", *copies):
                os.replace(temporary + suffix, self._at(path + suffix))
        except OSError:
            with suppress(OSError):
                self.sweep(path)
            raise

    def _put(self, temporary: str, body: Body) -> None:
        handle = os.open(temporary, _NEW, 0o644)
        try:
            os.fchmod(handle, 0o644)
            for piece in pieces(body):
                left = memoryview(piece)
                while left:
                    left = left[os.write(handle, left) :]
        finally:
            os.close(handle)

    def _hold(self, path: str) -> None:
        """Have a file that is about to be replaced stay on the disk, though nobody finds it any more."""
        if len(self._former) < MOST_FORMER:
            with suppress(OSError):
                self._former.append(os.open(self._at(path), _SEEN_ONLY))

    def let_go(self) -> None:
        """Free what the replaced files took, beside whatever comes next."""
        if former := self._former:
            self._former = []
            threading.Thread(target=_close, args=[former], name="freeing").start()

    def holds(self, path: str, body: Body) -> bool:
        """Whether the file stands there with just these bytes, and with the right compressed copies."""
        return not self._is_fresh and self.has_body(path, body) and not self.wrong_copies(path, body)

    def has_body(self, path: str, body: Body) -> bool:
        """Whether the file stands there with just these bytes, whatever its copies are."""
        file = self._opened(path, len(body))
        if file is None:
            return False
        with file:
            return all(file.read(len(piece)) == piece for piece in pieces(body))

    def has_digest(self, path: str, digest: str) -> bool:
        """Whether the file stands there with the bytes that this was made from, and with the right copies."""
        file = self._opened(path)
        if file is None:
            return False
        with file:
            body = file.read() if is_compressed(path) else FileBody(Path(file.name))
            return digest_of(body) == digest and not self.wrong_copies(path, body)

    def wrong_copies(self, path: str, body: Body) -> dict[str, Wrong]:
        """What is wrong with the compressed copies of this file, by suffix."""
        found = {suffix: self._read(path + suffix) for suffix in _suffixes(path)}
        return wrong_copies(path, body, {suffix: copy for suffix, copy in found.items() if copy is not None})

    def _read(self, path: str) -> bytes | None:
        """The bytes of a regular file; None where there is none."""
        file = self._opened(path)
        if file is None:
            return None
        with file:
            return file.read()

    def _opened(self, path: str, size: int | None = None) -> BinaryIO | None:
        """A regular file, open; None where there is none, or none of this size."""
        try:
            found = os.lstat(self._at(path))
            if not stat.S_ISREG(found.st_mode) or size not in (None, found.st_size):
                return None
            return open(self._at(path), "rb")
        except (FileNotFoundError, NotADirectoryError):
            return None

    def has(self, path: str) -> bool:
        return os.path.lexists(self._at(path))

    def sweep(self, path: str) -> None:
        """Clear away what a killed `write` may have left beside the file."""
        for suffix in ("", *_suffixes(path)):
            with suppress(FileNotFoundError, NotADirectoryError):
                os.unlink(self._temporary(path) + suffix)

    def remove(self, path: str) -> bool:
        """Take a file away, and the folders that are empty then; False where there was none."""
        self.sweep(path)
        self._remove_copies(path)
        try:
            os.unlink(self._at(path))
            removed = True
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            removed = False
        folder = os.path.dirname(path)
        while folder and self._drop(folder):
            folder = os.path.dirname(folder)
        return removed

    def _remove_copies(self, path: str) -> None:
        for suffix in _suffixes(path):
            try:
                os.unlink(self._at(path + suffix))
            except IsADirectoryError:
                shutil.rmtree(self._at(path + suffix))  # no page may be in a folder of that name
            except (FileNotFoundError, NotADirectoryError):
                pass

    def _drop(self, folder: str) -> bool:
        try:
            os.rmdir(self._at(folder))
        except FileNotFoundError:
            return True
        except OSError:
            return False
        self._made.discard(folder)
        return True

    def files(self) -> Iterator[str]:
        """Every path in the folder that is no folder, links too."""
        for parent, folders, names in os.walk(self._root, onerror=_raise):
            inner = os.path.relpath(parent, self._root)
            links = [name for name in folders if os.path.islink(f"{parent}/{name}")]
            for name in names + links:
                yield name if inner == "." else f"{inner}/{name}"

    def prune(self) -> None:
        """Take away all folders that hold no file."""
        for parent, _, _ in os.walk(self._root, topdown=False):
            if parent != self._root:
                self._drop(os.path.relpath(parent, self._root))

    def _at(self, path: str) -> str:
        return f"{self._root}/{path}"

    def _temporary(self, path: str) -> str:
        # Named by its path, so that the next baker finds it again; a name of its own might be too long.
        mark = blake2b(path.encode(), digest_size=12).hexdigest()
        folder, slash, _ = path.rpartition("/")
        return self._at(f"{folder}{slash}{TEMPORARY}{mark}")

    def _make_folders(self, path: str) -> None:
        folder = path.rpartition("/")[0]
        if folder in self._made:
            return
        for inner in accumulate(folder.split("/") if folder else (), "{}/{}".format):
            at = self._at(inner)
            # A link would lead out of the public folder.
            if os.path.islink(at):
                os.unlink(at)
            if not os.path.isdir(at):
                _make(at)
            self._made.add(inner)


def _close(handles: list[int]) -> None:
    for handle in handles:
        os.close(handle)


def _make(folder: str) -> None:
    try:
        os.mkdir(folder)
    except FileExistsError:
        # Another process of this bake was quicker.
        if not os.path.isdir(folder):
            raise
    else:
        os.chmod(folder, FOLDER_MODE)


def _suffixes(path: str) -> list[str]:
    """The suffixes of the copies that a file may have."""
    return SUFFIXES if is_compressed(path) else []


def _raise(error: OSError) -> None:
    raise error
