"""A press of one's own, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager

from matinee.press.plate import Plate, _plates, register_plate
from matinee.press.read import _kinds, forget


@contextmanager
def only_plates(*plates: Plate) -> Iterator[None]:
    """Let the press know these plates alone for a while."""
    before = dict(_plates)
    _plates.clear()
    try:
        for plate in plates:
            register_plate(plate)
        yield
    finally:
        _plates.clear()
        _plates.update(before)


@contextmanager
def fresh_reads() -> Iterator[None]:
    """Forget at the end the reads that are registered within."""
    before = list(_kinds)
    try:
        yield
    finally:
        forget(before)
