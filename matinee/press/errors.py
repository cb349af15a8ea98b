"""What can go wrong at the press. Each says in one line what to do; no work is lost by it."""

import errno
from pathlib import Path

# A file where a folder should be, or the other way round: a matter of that page, not of the disk.
CLASHES = {errno.EISDIR, errno.ENOTDIR, errno.EEXIST, errno.ENOTEMPTY, errno.ENAMETOOLONG}


class PressError(Exception):
    """The press could not go on."""


class AddressError(PressError, ValueError):
    """An address that can be no file in the public folder."""


class BusyError(PressError):
    """Another bake of the same publication is under way."""


class OvertakenError(Exception):
    """Edits were committed while pages were drawn: what is in hand may be from before them or from after."""


class StoppedError(Exception):
    """Raised by a `Progress` to leave a bake between two files: it is no trouble, the next one goes on."""


class NotInOrderError(PressError):
    """What pages are made with is not in order; the text says what to do."""


class FolderError(PressError):
    """The public folder can't be worked in."""


class FolderMissingError(FolderError):
    """The folder is not there."""


class ReadOnlyError(FolderError):
    """We may not write there."""


class DiskFullError(FolderError):
    """There is no room left."""


class BucketError(PressError):
    """The store that mirrors the public folder did not take or give what it was asked for."""


class PurgeError(PressError):
    """The CDN did not take word of what changed."""


def one_line(error: Exception) -> str:
    """An error as one line for a report."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}"


def explained(error: OSError, folder: Path) -> FolderError:
    """The one-line error for what the system refused in `folder`."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return DiskFullError(f"No room is left for {folder}: make some and bake again. Nothing is lost.")
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return ReadOnlyError(
                f"{error.filename or folder} is read-only: let this user write in {folder} and bake again."
            )
        case errno.ENOENT | errno.ENOTDIR:
            return FolderMissingError(
                f"{folder} can't be used: {error.filename or folder} is no folder. Create it and bake again."
            )
        case errno.EEXIST:
            return FolderError(f"{folder} is a file where a folder must be: move it away and bake again.")
        case _:
            return FolderError(
                f"{folder} can't be written: {error.strerror or error}. Mend it and bake again."
            )
