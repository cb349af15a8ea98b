"""Whether the machine has stopped since the ledger was last held against the disk.

The database flushes what it commits, files are not flushed. A power failure may leave one empty, old or
gone that the ledger vouches for. So the first bake after a start of the machine takes nothing on trust.
"""

from pathlib import Path
from uuid import uuid4

NOTE_NAME = ".bake.boot"
_BOOT = Path("/proc/sys/kernel/random/boot_id")
# Where the system does not tell, each process is taken for the first since a start.
_PROCESS = uuid4().hex


def is_first_bake(public: Path) -> bool:
    """Whether no bake of this folder has ended well since the machine started."""
    try:
        return _note(public).read_text(encoding="ascii") != _boot()
    except (OSError, ValueError):
        return True


def note_bake(public: Path) -> None:
    """Remember that all the ledger says has been held against the disk since the machine started."""
    if is_first_bake(public):
        _note(public).write_text(_boot(), encoding="ascii")


def _boot() -> str:
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return _PROCESS


def _note(public: Path) -> Path:
    return public.parent / NOTE_NAME
