"""Pictures made smaller for the public pages."""

from io import BytesIO

from PIL import Image, ImageOps
from wagtail.images import get_image_model

from matinee.site.reads.picture import Picture

QUALITY = 80


def rendition(picture: Picture, width: int) -> bytes:
    """The picture as WebP in a width in pixels, upright, and with nothing in it but what is to be seen."""
    row = get_image_model().objects.get(pk=picture.id)
    with row.file.open("rb") as file, Image.open(file) as source:
        upright = ImageOps.exif_transpose(source)
        mode = "RGBA" if upright.has_transparency_data else "RGB"
        small = upright.convert(mode)
        if small.width != width:
            height = max(round(small.height * width / small.width), 1)
            small = small.resize((width, height), Image.Resampling.LANCZOS)
    made = BytesIO()
    small.save(made, "WEBP", quality=QUALITY, method=4)
    return made.getvalue()
