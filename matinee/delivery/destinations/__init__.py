"""The destinations: every folder here that holds one. There is no list to keep."""

import pkgutil
from functools import cache
from importlib import import_module

from matinee.delivery.destination import Destination


@cache
def kinds() -> dict[str, type[Destination]]:
    """All kinds of destinations by name, which is their folder's; TypeError where a folder holds not one."""
    folders = [found.name for found in pkgutil.iter_modules(__path__) if found.ispkg]
    return {name: _kind(name) for name in sorted(folders)}


def kind(name: str) -> type[Destination]:
    """One kind of destination; LookupError, which names those there are, for any other."""
    if name not in kinds():
        raise LookupError(f"There is no destination {name!r}; there are {', '.join(kinds())}.")
    return kinds()[name]


def _kind(folder: str) -> type[Destination]:
    module = import_module(f"{__name__}.{folder}")
    classes = [value for value in vars(module).values() if isinstance(value, type)]
    found = [value for value in classes if issubclass(value, Destination) and value is not Destination]
    if len(found) != 1:
        raise TypeError(f"{module.__name__} must hold one Destination and holds {len(found)}.")
    if found[0].name != folder:
        raise TypeError(f"{module.__name__} names its destination {found[0].name!r}, unlike its folder.")
    return found[0]
