"""Kinds of pages: a module here registers its plate with the press; nothing else lists them."""

import pkgutil
from importlib import import_module


def register_all() -> None:
    """Import every plate of this folder, which makes it known to the press."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
