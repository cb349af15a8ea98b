"""Baking with a bar, for the commands that bake."""

from importlib import import_module
from importlib.util import find_spec

from matinee.config.cli.screen import bar
from matinee.lib.publication import Publication


def baked(publication: Publication, *, full: bool) -> None:
    if find_spec("matinee.press.bake") is None:
        return
    with bar("Baking the pages") as progress:
        press = import_module("matinee.press.bake")
        (press.bake_all if full else press.bake)(progress=progress)
