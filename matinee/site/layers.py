"""What the site's look is made of, uppermost first: the publication's theme, the shipped one, and ours."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

from matinee.lib.look import Look
from matinee.site.themes import themes, worn

_ROOM = Path(__file__).parent
STYLES, SCRIPTS, FILES = "styles", "scripts", "files"


class Layer(NamedTuple):
    """A folder with templates, and beside them `styles`, `scripts` and `files`; each may be missing."""

    name: str
    folder: Path
    templates: Path

    def found(self, folder: str, pattern: str) -> Iterator[tuple[str, Path]]:
        """The files of one of its folders, by their path in there, in the order of that."""
        place = self.folder / folder
        for path in sorted(place.rglob(pattern)):
            name = path.relative_to(place)
            if path.is_file() and not any(part.startswith(".") for part in name.parts):
                yield name.as_posix(), path

    def shown(self, path: Path) -> str:
        """A file of it as people know it: theme/post.html."""
        return f"{self.name}/{path.relative_to(self.folder).as_posix()}"


@cache
def layers() -> tuple[Layer, Layer, Layer]:
    """The three of them."""
    publication = settings.PUBLICATION
    shipped = themes()[publication.look.theme]
    return (
        Layer("theme", publication.theme, publication.theme),
        Layer(f"matinee/site/themes/{shipped.name}", shipped, shipped),
        Layer("matinee/site", _ROOM, _ROOM / "templates"),
    )


@cache
def look() -> Look:
    """What the publication says of its look, with the theme's own where it says nothing."""
    return worn(settings.PUBLICATION.look)


def own() -> Layer:
    """The publication's own layer."""
    return layers()[0]


def uppermost(folder: str, pattern: str) -> dict[str, tuple[Layer, Path]]:
    """The files of one folder of all layers: where several have one of the same name, the uppermost's."""
    found: dict[str, tuple[Layer, Path]] = {}
    for layer in reversed(layers()):
        found |= {name: (layer, path) for name, path in layer.found(folder, pattern)}
    return found
