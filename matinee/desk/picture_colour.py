"""The mean colour of a picture: what stands in its place before it is there, without a flash."""

from typing import BinaryIO

from PIL import Image


def mean_colour(file: BinaryIO) -> str:
    """The colour as "#rrggbb"; "" where the picture lets its ground through, or can't be read."""
    try:
        with Image.open(file) as picture:
            # JPEG can be read at an eighth of its size, which is enough here.
            picture.draft("RGB", (64, 64))
            if picture.has_transparency_data:
                return ""
            mean = picture.convert("RGB").resize((1, 1), Image.Resampling.BOX)
    except Exception:  # what a decoder says of broken bytes is anything
        return ""
    return f"#{mean.tobytes().hex()}"
