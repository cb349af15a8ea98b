"""The public folder: whole files, put in place at once."""

# ruff: noqa: PTH101, PTH102, PTH105, PTH106, PTH108, PTH112, PTH114, PTH120, PTH123
# Paths are texts here: for a hundred thousand files, Path objects cost more than the files.

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from matinee.press.address import TEMPORARY

FOLDER_MODE = 0o755  # the web server is another user


class Folder:
    """A folder of baked files; paths are relative to it, as `path_of` gives them. Errors are OSErrors."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._made: set[str] = set()

    def exists(self) -> bool:
        return os.path.isdir(self._root)

    def make(self) -> None:
        """Create the folder itself; the one around it must be there."""
        os.mkdir(self._root)
        os.chmod(self._root, FOLDER_MODE)

    def write(self, path: str, body: bytes) -> None:
        """Put a file in place: readers see the old one or the new one, never half of it."""
        self._make_folders(path)
        target, temporary = self._at(path), self._temporary(path)
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o644)
        try:
            with os.fdopen(handle, "wb") as file:
                os.fchmod(handle, 0o644)
                file.write(body)
            os.replace(temporary, target)
        except OSError:
            with suppress(OSError):
                os.unlink(temporary)
            raise

    def holds(self, path: str, body: bytes) -> bool:
        """Whether the file stands there with just these bytes."""
        target = self._at(path)
        try:
            found = os.lstat(target)
            if not stat.S_ISREG(found.st_mode) or found.st_size != len(body):
                return False
            with open(target, "rb") as file:
                return file.read() == body
        except (FileNotFoundError, NotADirectoryError):
            return False

    def has(self, path: str) -> bool:
        return os.path.lexists(self._at(path))

    def sweep(self, path: str) -> None:
        """Clear away what a killed `write` may have left beside the file."""
        with suppress(FileNotFoundError, NotADirectoryError):
            os.unlink(self._temporary(path))

    def remove(self, path: str) -> bool:
        """Take a file away, and the folders that are empty then; False where there was none."""
        self.sweep(path)
        try:
            os.unlink(self._at(path))
            removed = True
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            removed = False
        folder = os.path.dirname(path)
        while folder and self._drop(folder):
            folder = os.path.dirname(folder)
        return removed

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
        return self._at(str(PurePosixPath(path).with_name(TEMPORARY + mark)))

    def _make_folders(self, path: str) -> None:
        for folder in list(PurePosixPath(path).parents)[-2::-1]:
            inner = str(folder)
            if inner in self._made:
                continue
            at = self._at(inner)
            # A link would lead out of the public folder.
            if os.path.islink(at):
                os.unlink(at)
            if not os.path.isdir(at):
                os.mkdir(at)
                os.chmod(at, FOLDER_MODE)
            self._made.add(inner)


def _raise(error: OSError) -> None:
    raise error
