"""The frame that stands for a video before it plays, kept as a picture of our own."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from wagtail.images import get_image_model
from wagtail.images.permissions import permission_policy

from matinee.desk.forms.picture_form import PictureField
from matinee.desk.models import User
from matinee.desk.same_picture import same_picture
from matinee.desk.videos.oembed import Told
from matinee.lib.fetch import FetchError, fetch

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}
LIMIT_BYTES = 5_000_000


def poster_of(told: Told, user: User) -> Any:
    """The video's frame as a picture of ours, kept once; None where there is none to get."""
    if not permission_policy.user_has_permission(user, "add"):
        return None
    for url in _sizes(told.thumbnail):
        try:
            got = fetch(url, list(ENDINGS), limit_bytes=LIMIT_BYTES)
            file = SimpleUploadedFile(f"frame.{ENDINGS[got.content_type]}", got.body, got.content_type)
            return _keep(PictureField().clean(file), told, user)
        except (FetchError, ValidationError):
            continue
    return None


def _sizes(thumbnail: str) -> Iterator[str]:
    """YouTube names its small frame, with black bars; the large one lies beside it where there is one."""
    if "hqdefault" in thumbnail:
        yield thumbnail.replace("hqdefault", "maxresdefault")
    if thumbnail:
        yield thumbnail


@transaction.atomic
def _keep(file: Any, told: Told, user: User) -> Any:
    """Inside one transaction: what is pasted twice at once is kept once."""
    image_model = get_image_model()
    if there := same_picture(file, user):
        return there
    name = f"Frame from “{told.title}”"[:255]
    image = image_model(title=name, description=name, file=file, uploaded_by_user=user)
    image._set_image_file_metadata()
    image.save()
    return image
