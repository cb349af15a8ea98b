"""Pictures made smaller for the public pages, each made once."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from django.conf import settings
from PIL import Image
from wagtail.images import get_image_model

from matinee.lib import atomic_file
from matinee.site.reads.picture import Picture
from matinee.site.smaller import smaller

QUALITY = 80


def rendition(picture: Picture, width: int) -> bytes:
    """The picture as WebP in a width in pixels, whole."""
    return _kept(picture.address(width), lambda: _webp(picture, width))


def forget(image_id: int) -> None:
    """Drop what is kept of a picture that is gone."""
    for kept in _folder().glob(f"{image_id}-*"):
        kept.unlink(missing_ok=True)


def _kept(address: str, make: Callable[[], bytes]) -> bytes:
    kept = _folder() / address.rsplit("/", 1)[-1]
    try:
        return kept.read_bytes()
    except FileNotFoundError:
        made = make()
    atomic_file.write(kept, made)
    return made


def _folder() -> Path:
    # Not among the media: all of it can be made again, so no backup needs it.
    return settings.PUBLICATION.home / "cache" / "pictures"


def _webp(picture: Picture, width: int) -> bytes:
    made = BytesIO()
    _smaller(picture, width, 1).save(made, "WEBP", quality=QUALITY, method=2)
    return made.getvalue()


def _smaller(picture: Picture, width: int, height: int) -> Image.Image:
    row = get_image_model().objects.get(pk=picture.id)
    with row.file.open("rb") as file:
        return smaller(file, width, height)
