"""A picture read from its file at another size: upright, in sRGB, eight bits a channel."""

from contextlib import suppress
from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

_SRGB = ImageCms.createProfile("sRGB")
_SIXTEEN_BITS = ("I", "I;16", "I;16B", "I;16L")


def smaller(file: BinaryIO, width: int, height: int) -> Image.Image:
    """The first picture of a file, as large as fills width and height; only what is to be seen is in it."""
    upright, profile = _upright(file, width, height)
    scale = max(width / upright.width, height / upright.height)
    size = (max(round(upright.width * scale), 1), max(round(upright.height * scale), 1))
    small = upright if upright.size == size else upright.resize(size, Image.Resampling.LANCZOS)
    return _in_srgb(small, profile)


def cut(file: BinaryIO, size: tuple[int, int], focus: tuple[int, int]) -> Image.Image:
    """The part of a picture with the shape of `size` around its focus (per cent), as large, in sRGB."""
    upright, profile = _upright(file, *size)
    scale = min(upright.width / size[0], upright.height / size[1])
    wide, high = size[0] * scale, size[1] * scale
    left, top = (upright.width - wide) * focus[0] / 100, (upright.height - high) * focus[1] / 100
    box = (left, top, left + wide, top + high)
    return _in_srgb(upright.resize(size, Image.Resampling.LANCZOS, box), profile)


def _upright(file: BinaryIO, width: int, height: int) -> tuple[Image.Image, bytes | None]:
    """The first picture of a file, at least as large as that or as it is, and its colour profile."""
    with Image.open(file) as source:
        profile = source.info.get("icc_profile")
        # JPEG can be read at a half or a quarter of its size, which is most of the work.
        source.draft("RGB", (width, height))
        return _plain(ImageOps.exif_transpose(source)), profile


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
