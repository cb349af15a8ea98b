"""What stands under /assets/: all styles in one file, all scripts in one, and the files of the theme.

The name of each carries its hash.
"""

import re
from functools import cache, partial
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from django.conf import settings

from matinee.site.layers import FILES, SCRIPTS, STYLES, Layer, layers, look, uppermost
from matinee.site.texts import LOCALES
from matinee.site.tokens import token_styles

_URL = re.compile(r"""url\(\s*(?P<quote>["']?)(?P<url>[^"')]*)(?P=quote)\s*\)""")
KINDS = frozenset(
    f".{kind}"
    for kind in (
        *("woff2", "woff", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico"),
        *("mp4", "webm", "mp3", "pdf", "json", "webmanifest"),
    )
)
"""The files that a theme may bring."""


class Asset(NamedTuple):
    address: str
    content: bytes


class NoFileError(LookupError):
    """A theme names a file that it has not."""


def _marked(content: bytes, stem: str, suffix: str) -> Asset:
    mark = blake2b(content, digest_size=5).hexdigest()
    return Asset(f"/assets/{stem}-{mark}{suffix}", content)


@cache
def styles() -> Asset:
    """All styles as one sheet. A rule of an upper layer wins over those below, however they are written."""
    parts = ["@layer matinee, shipped, look;", f"@layer look {{\n{token_styles(look())}}}"]
    found = uppermost(STYLES, "*.css").items()
    for layer, name in zip(reversed(layers()), ("matinee", "shipped", ""), strict=True):
        sheet = "\n".join(_style(layer, path) for _, (whose, path) in sorted(found) if whose == layer)
        parts += [f"@layer {name} {{\n{sheet}}}" if name else sheet] if sheet else []
    return _marked("\n".join(parts).encode(), "site", ".css")


def _style(layer: Layer, path: Path) -> str:
    return _URL.sub(partial(_placed, layer, path), path.read_text(encoding="utf-8"))


def _placed(layer: Layer, path: Path, match: re.Match[str]) -> str:
    """A url() with the address at which the file stands that it names by its place beside the stylesheet."""
    url = match["url"].strip()
    if url.startswith(("data:", "#", "/assets/")):
        return match[0]
    parts = urlsplit(url)
    named = urljoin(f"/{path.relative_to(layer.folder).as_posix()}", parts.path)
    if parts.scheme or parts.netloc or not named.startswith(f"/{FILES}/"):
        raise NoFileError(
            f"{layer.shown(path)}: url({url}) is no file of the theme: put it into {FILES}/ and name it "
            f"../{FILES}/NAME; nothing is loaded from elsewhere"
        )
    try:
        address = file(named.removeprefix(f"/{FILES}/"))
    except NoFileError:
        raise NoFileError(f"{layer.shown(path)}: there is no {url} beside it") from None
    return f'url("{address}{"#" + parts.fragment if parts.fragment else ""}")'


@cache
def scripts() -> Asset:
    """All scripts as one; the names that one of them gives are known to itself alone."""
    parts = [path.read_text(encoding="utf-8") for _, (_, path) in sorted(uppermost(SCRIPTS, "*.js").items())]
    return _marked("\n".join(f"{{\n{part}}}" for part in parts).encode(), "site", ".js")


@cache
def icon() -> Asset:
    """The small picture of tabs and bookmarks: `icon.svg` of the uppermost layer that has one."""
    found = next(path for layer in layers() if (path := layer.folder / "icon.svg").is_file())
    return _marked(found.read_bytes(), "site", ".svg")


@cache
def logos() -> tuple[Asset, ...]:
    """The picture that stands for the name, and the one for dark screens, where there are such."""
    places = (settings.PUBLICATION.look.logo, settings.PUBLICATION.look.logo_dark)
    paths = [settings.PUBLICATION.home / place for place in places if place]
    return tuple(_marked(path.read_bytes(), "logo", path.suffix.lower()) for path in paths)


@cache
def files() -> dict[str, Asset]:
    """The fonts, pictures and other files that themes bring, by their place in `files`."""
    found = uppermost(FILES, "*").items()
    return {
        name: _file(name, path) for name, (_, path) in found if PurePosixPath(name).suffix.lower() in KINDS
    }


def _file(name: str, path: Path) -> Asset:
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", PurePosixPath(name).stem).strip("-")
    return _marked(path.read_bytes(), stem or "file", path.suffix.lower())


def file(name: str) -> str:
    """The address of a file that the theme brings, by its place in `files`; NoFileError where it has none."""
    if found := files().get(name):
        return found.address
    raise NoFileError(f"there is no file {FILES}/{name} in the theme")


@cache
def assets() -> dict[str, bytes]:
    """All there are, by address."""
    return dict([styles(), scripts(), icon(), *logos(), *files().values()])


def look_mark() -> str:
    """A hash of all that decides how pages look: where it is another, any page may look different."""
    found = blake2b(repr((settings.PUBLICATION.look, sorted(assets()))).encode(), digest_size=8)
    for layer in layers():
        for path in sorted(layer.templates.rglob("*.html")):
            found.update(f"{layer.shown(path)}\0".encode() + path.read_bytes())
    for path in sorted(LOCALES.rglob("*.po")):
        found.update(path.read_bytes())
    return found.hexdigest()
