"""The desk's preview: the public page of a post that is not out, drawn from memory."""

import re

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from wagtail.images import get_image_model

from matinee.desk import preview
from matinee.desk.models import Post
from matinee.press.values import Reads
from matinee.site.plates.post import draw_post
from matinee.site.reads.post import post_value

_PICTURE = re.compile(r"/pictures/(\d+)-\w+-(?:\d+\.webp|share-\d+-\d+\.jpg)")


def connect() -> None:
    """Draw the desk's previews from now on."""
    preview.register(render)


def render(post: Post, request: HttpRequest, mode: str) -> HttpResponse:
    """The page as it will be; a post without a date is dated now."""
    if post.published_at is None:
        post.published_at = timezone.now()
    html = draw_post(post_value(post), Reads()).decode()
    return HttpResponse(_PICTURE.sub(_desk_address, html))


def _desk_address(address: re.Match[str]) -> str:
    # The picture may not be baked yet: the desk has it as it was uploaded. Few browsers show HEIC.
    image = get_image_model().objects.filter(pk=address[1]).first()
    if image is None:
        return address[0]
    from_phone = image.file.name.lower().endswith(".heic")
    url: str = image.get_rendition("max-1440x1440|format-webp").url if from_phone else image.file.url
    return url
