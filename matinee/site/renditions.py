"""Pictures made smaller for the public pages, each made once."""

import os
from io import BytesIO
from pathlib import Path

from django.conf import settings
from PIL import Image, ImageOps
from wagtail.images import get_image_model

from matinee.site.reads.picture import Picture

QUALITY = 80


def rendition(picture: Picture, width: int) -> bytes:
    """The picture as WebP in a width in pixels, upright, and with nothing in it but what is to be seen."""
    kept = _folder() / picture.address(width).rsplit("/", 1)[-1]
    try:
        return kept.read_bytes()
    except FileNotFoundError:
        made = _made(picture, width)
    kept.parent.mkdir(parents=True, exist_ok=True)
    temporary = kept.with_suffix(f".{os.getpid()}")
    temporary.write_bytes(made)
    temporary.replace(kept)
    return made


def forget(image_id: int) -> None:
    """Drop what is kept of a picture that is gone."""
    for kept in _folder().glob(f"{image_id}-*"):
        kept.unlink(missing_ok=True)


def _folder() -> Path:
    # Not among the media: all of it can be made again, so no backup needs it.
    return settings.PUBLICATION.home / "cache" / "pictures"


def _made(picture: Picture, width: int) -> bytes:
    row = get_image_model().objects.get(pk=picture.id)
    with row.file.open("rb") as file, Image.open(file) as source:
        # JPEG can be read at a half or a quarter of its size, which is most of the work.
        source.draft("RGB", (width, width))
        upright = ImageOps.exif_transpose(source)
        small = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    if small.width != width:
        height = max(round(picture.height * width / picture.width), 1)
        small = small.resize((width, height), Image.Resampling.LANCZOS)
    made = BytesIO()
    small.save(made, "WEBP", quality=QUALITY, method=2)
    return made.getvalue()
