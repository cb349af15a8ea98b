"""How a process begins that helps with a full bake; it must import no model before Django is set up."""

import gc
from pathlib import Path

import django

from matinee.press.lock import crew_lock


def join(public: Path) -> None:
    """Begin as one of several: until this process ends, no other baker may begin."""
    crew_lock(public)
    django.setup()
    gc.freeze()
