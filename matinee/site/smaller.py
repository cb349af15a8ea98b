"""A picture read from its file at another size: upright, in sRGB, eight bits a channel."""

from contextlib import suppress
from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

_SRGB = ImageCms.createProfile("sRGB")
_SIXTEEN_BITS = ("I", "I;16", "I;16B", "I;16L")


def smaller(file: BinaryIO, width: int, height: int) -> Image.Image:
    """The first picture of a file, as large as fills width and height; only what is to be seen is in it."""
    with Image.open(file) as source:
        profile = source.info.get("icc_profile")
        # JPEG can be read at a half or a quarter of its size, which is most of the work.
        source.draft("RGB", (width, height))
        upright = _plain(ImageOps.exif_transpose(source))
    scale = max(width / upright.width, height / upright.height)
    size = (max(round(upright.width * scale), 1), max(round(upright.height * scale), 1))
    small = upright if upright.size == size else upright.resize(size, Image.Resampling.LANCZOS)
    return _in_srgb(small, profile)


def _plain(picture: Image.Image) -> Image.Image:
    """In a mode that can be scaled; Pillow itself would make sixteen bits of grey all white."""
    if picture.mode in _SIXTEEN_BITS:
        return picture.point(lambda value: value * (1 / 257)).convert("L")
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture if picture.mode in ("RGB", "CMYK", "L") else picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """By the file's own colour profile; by rule of thumb where there is none, or none that fits."""
    if profile and picture.mode in ("RGB", "CMYK", "L"):
        with suppress(ImageCms.PyCMSError, OSError):
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            managed = ImageCms.profileToProfile(picture, own, _SRGB, outputMode="RGB")
            if managed is not None:
                return managed
    return picture if picture.mode in ("RGB", "RGBA") else picture.convert("RGB")
