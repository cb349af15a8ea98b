"""Pictures that a phone took on its side, stood up."""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageOps

_ORIENTATION, _PLACE = 0x0112, 0x8825


def turned(upload: Any) -> Any:
    """The upload as it is to be looked at; the same one unless it lies on its side or its head.

    Wagtail takes a picture's measures, and the place of its focus, as its file lies. What is written anew no
    longer says where it was taken.
    """
    with Image.open(upload) as picture:
        kind, exif = picture.format, picture.getexif()
        upright = ImageOps.exif_transpose(picture) if exif.get(_ORIENTATION, 1) != 1 else None
    upload.seek(0)
    if upright is None or kind is None:
        return upload
    del exif[_ORIENTATION]
    exif.pop(_PLACE, None)
    made = BytesIO()
    upright.save(made, kind, quality=95, exif=exif, icc_profile=upright.info.get("icc_profile"))
    return SimpleUploadedFile(upload.name, made.getvalue(), upload.content_type)
