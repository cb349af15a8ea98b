"""How a process begins that helps with a full bake; it must import no model before Django is set up."""

import gc
import os
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Thread

import django

from matinee.press.lock import crew_lock


def join(public: Path) -> None:
    """Begin as one of several: until this process ends, no other baker may begin; it ends with its baker."""
    crew_lock(public)
    Thread(target=_leave_with_baker, daemon=True).start()
    django.setup()
    gc.disable()  # pages leave no rings behind: looking for some took a twentieth of a bake


def _leave_with_baker() -> None:
    # A pool's processes never notice that nobody gives them work any more, and would keep the lock for ever.
    if baker := parent_process():
        wait([baker.sentinel])
        os._exit(1)
