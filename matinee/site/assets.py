"""The site's styles and scripts, each kind joined into one file whose name carries its hash."""

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

_ROOM = Path(__file__).parent
_LOOK = ("templates", "styles", "scripts", "locale")


class Asset(NamedTuple):
    address: str
    content: bytes


def _joined(folder: str, suffix: str) -> Asset:
    """All files of a folder in the order of their names, as one."""
    parts = [path.read_text(encoding="utf-8") for path in sorted((_ROOM / folder).glob(f"*.{suffix}"))]
    return _marked("\n".join(parts).encode(), suffix)


def _marked(content: bytes, suffix: str) -> Asset:
    mark = blake2b(content, digest_size=5).hexdigest()
    return Asset(f"/assets/site-{mark}.{suffix}", content)


@cache
def styles() -> Asset:
    return _joined("styles", "css")


@cache
def scripts() -> Asset:
    return _joined("scripts", "js")


@cache
def icon() -> Asset:
    return _marked((_ROOM / "icon.svg").read_bytes(), "svg")


def asset(address: str) -> Asset | None:
    """The asset that stands at an address."""
    return next((one for one in (styles(), scripts(), icon()) if one.address == address), None)


def look() -> str:
    """A hash of all templates, styles and scripts: where it is another, any page may look different."""
    found = blake2b(digest_size=8)
    for path in sorted(path for folder in _LOOK for path in (_ROOM / folder).rglob("*.*")):
        found.update(f"{path.relative_to(_ROOM)}\0".encode() + path.read_bytes())
    return found.hexdigest()
