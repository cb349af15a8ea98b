"""Pictures made smaller for the public pages, each made once."""

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from django.conf import settings
from PIL import Image
from wagtail.images import get_image_model

from matinee.site.reads.picture import Picture
from matinee.site.smaller import smaller

QUALITY = 80


def rendition(picture: Picture, width: int) -> bytes:
    """The picture as WebP in a width in pixels, whole."""
    return _kept(picture.address(width), lambda: _webp(picture, width))


def share_picture(picture: Picture) -> bytes:
    """The picture that a shared link shows: JPEG, which everything reads, cut around its focus."""
    return _kept(picture.share_address, lambda: _share(picture))


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
    kept.parent.mkdir(parents=True, exist_ok=True)
    temporary = kept.with_suffix(f".{os.getpid()}")
    temporary.write_bytes(made)
    temporary.replace(kept)
    return made


def _folder() -> Path:
    # Not among the media: all of it can be made again, so no backup needs it.
    return settings.PUBLICATION.home / "cache" / "pictures"


def _webp(picture: Picture, width: int) -> bytes:
    made = BytesIO()
    _smaller(picture, width, 1).save(made, "WEBP", quality=QUALITY, method=2)
    return made.getvalue()


def _share(picture: Picture) -> bytes:
    width, height = picture.share_size
    small = _smaller(picture, width, height)
    left = (small.width - width) * picture.focus_x // 100
    top = (small.height - height) * picture.focus_y // 100
    cut = small.crop((left, top, left + width, top + height))
    if cut.mode == "RGBA":
        ground = Image.new("RGB", cut.size, "white")
        ground.paste(cut, mask=cut.getchannel("A"))
        cut = ground
    made = BytesIO()
    cut.save(made, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return made.getvalue()


def _smaller(picture: Picture, width: int, height: int) -> Image.Image:
    row = get_image_model().objects.get(pk=picture.id)
    with row.file.open("rb") as file:
        return smaller(file, width, height)
