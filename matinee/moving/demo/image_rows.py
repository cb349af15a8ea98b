"""Pictures drawn and laid into the publication's media folder."""

import io
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from django.core.files.images import ImageFile
from wagtail.images.models import Image

from matinee.moving.demo.drawing.studio import draw_jpeg
from matinee.moving.demo.pictures import Picture

Drawn = list[tuple[Picture, bytes]]


def draw_all(pictures: Sequence[Picture], done: Callable[[], None]) -> Drawn:
    """Every picture as JPEG, in order; Pillow lets go of the interpreter's lock, so all cores take part."""
    drawn: Drawn = []
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as hands:
        sheets = hands.map(draw_jpeg, [picture.scene for picture in pictures])
        for picture, jpeg in zip(pictures, sheets, strict=True):
            drawn.append((picture, jpeg))
            done()
    return drawn


def keep_images(drawn: Drawn) -> dict[str, Image]:
    """One image row and file for each picture, by the picture's name."""
    return {picture.name: _image(picture, jpeg) for picture, jpeg in drawn}


def _image(picture: Picture, jpeg: bytes) -> Image:
    file = ImageFile(io.BytesIO(jpeg), name=picture.file_name)
    image: Image = Image.objects.create(title=picture.title, description=picture.alt, file=file)
    return image
