"""One baker at a time, and one carrier."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matinee.press.errors import BusyError, explained

LOCK_NAME = ".bake.lock"
CREW_LOCK_NAME = ".bake.crew.lock"
CARRIER_LOCK_NAME = ".mirror.lock"


@contextmanager
def baker_lock(public: Path, *, wait: bool = True, owner: str = "") -> Iterator[bool]:
    """Be the only baker of `public`; the system frees the lock when we die. BusyError unless `wait`.

    Gives whether this `owner` was the last one who had it.
    """
    with _only_one(public, LOCK_NAME, f"Another bake of {public}", wait=wait) as handle:
        _see_crew_off(public)
        yield _sign(handle, owner, public)


@contextmanager
def carrier_lock(public: Path, *, wait: bool = True) -> Iterator[None]:
    """Be the only one who carries away what changed in `public`, as with `baker_lock`."""
    with _only_one(public, CARRIER_LOCK_NAME, f"Another mirroring of {public}", wait=wait):
        yield


@contextmanager
def _only_one(public: Path, name: str, what: str, *, wait: bool) -> Iterator[int]:
    handle = _open(public, name)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield handle
    except BlockingIOError:
        raise BusyError(f"{what} is under way: wait for it to end.") from None
    finally:
        os.close(handle)


def _sign(handle: int, owner: str, public: Path) -> bool:
    """Leave in the lock's file who has it; True where that stood there already."""
    name = owner.encode()
    if owner and os.pread(handle, 100, 0) == name:
        return True
    try:
        os.ftruncate(handle, 0)
        os.pwrite(handle, name, 0)
    except OSError as error:
        raise explained(error, public.parent) from error
    return False


def crew_lock(public: Path) -> None:
    """Be of a baker's crew until this process ends: if the baker dies, the next one waits for its crew."""
    fcntl.flock(_crew_handle(public), fcntl.LOCK_SH)


def _see_crew_off(public: Path) -> None:
    """Wait until the crew of a baker that died has put down what it has in hand."""
    handle = _crew_handle(public)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
    finally:
        os.close(handle)


def _crew_handle(public: Path) -> int:
    return _open(public, CREW_LOCK_NAME)


def _open(public: Path, name: str) -> int:
    try:
        return os.open(public.parent / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise explained(error, public.parent) from error
