"""What can go wrong, each with the exit code that tells it to scripts."""

import errno

import click

FAILED = 1  # it was tried and failed, or the comparison found a difference
USAGE = 2  # the command or matinee.toml has to be written differently
NOT_READY = 3  # something it stands on is missing or in the way: a database, a port, a right to write
UNEXPECTED = 4  # our own mistake
INTERRUPTED = 130  # Ctrl-C, as shells have it


class Trouble(click.ClickException):
    """One or more lines that say what is wrong and what to do, and the exit code."""

    def __init__(self, message: str, exit_code: int = FAILED) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]  # click calls it a class variable and reads self's


def unexpected(error: Exception) -> Trouble:
    """An exception that no command foresaw, as one line."""
    words = " ".join(str(error).split())
    name = type(error).__name__
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Trouble(f"{error.filename}: {error.strerror}; it must be ours to write", NOT_READY)
    if isinstance(error, OSError) and error.filename:
        return Trouble(f"{error.filename}: {error.strerror}", FAILED)
    return Trouble(f"unexpected {name}{': ' + words if words else ''}; add --debug to see where", UNEXPECTED)
