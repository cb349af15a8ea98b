"""The picture that stands for the publication's name."""

import re
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError

from matinee.site.assets import Asset, logos


class LogoError(ValueError):
    """A logo that can't be shown; the text says why."""


@dataclass(frozen=True, slots=True)
class Logo:
    """Its address, that of the one for dark screens (the same where there is none), and its own size."""

    address: str
    dark_address: str
    width: int
    height: int


@cache
def logo() -> Logo | None:
    """The logo; None where the name is set in letters. LogoError where it is no picture."""
    found = logos()
    if not found:
        return None
    return Logo(found[0].address, found[-1].address, *size(found[0]))


def size(picture: Asset) -> tuple[int, int]:
    """Width and height in pixels, or in what its drawing counts in: browsers need no more than the ratio."""
    if picture.address.endswith(".svg"):
        return _size_of_drawing(picture.content)
    try:
        with Image.open(BytesIO(picture.content)) as opened:
            return opened.size
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        raise LogoError("can't be read as a picture") from None


def _size_of_drawing(content: bytes) -> tuple[int, int]:
    try:
        root = ElementTree.fromstring(content)  # noqa: S314  # the publication's own file
    except ElementTree.ParseError as error:
        raise LogoError(f"is no SVG: {error}") from None
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    told = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]
    try:
        width, height = (float(each.removesuffix("px")) for each in told)
    except ValueError:
        width = height = 0.0
    if not (0 < width < 100_000 and 0 < height < 100_000):
        raise LogoError('does not say how large it is; give its <svg> a viewBox="0 0 WIDTH HEIGHT"')
    # Small drawings lose their proportions when they are counted in whole pixels.
    return round(width * 100 / min(width, height)), round(height * 100 / min(width, height))
