"""The desk's preview: the public page of a post that is not out, drawn from memory."""

import re
from base64 import b64encode
from collections.abc import Callable
from html import escape
from typing import Annotated

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from wagtail.images import get_image_model

from matinee.desk import preview
from matinee.desk.models import Post, VideoFile
from matinee.desk.videos.kept import kept_id
from matinee.press.values import Reads
from matinee.site.drawing import Lookup, draw
from matinee.site.mail import mail_of
from matinee.site.plates.post import draw_post
from matinee.site.reads.post import Post as Value
from matinee.site.reads.post import PostCard, post_value
from matinee.site.reads.site import site
from matinee.site.share_picture import draw as draw_shared
from matinee.site.template_errors import DrawingError

_PICTURE = re.compile(r"/pictures/(\d+)-\w+-\d+\.webp")
_VIDEO = re.compile(r"/videos/\d+\.\w+")


def connect() -> None:
    """Draw the desk's previews from now on."""
    preview.register(render)


def render(post: Post, request: HttpRequest, mode: str) -> HttpResponse:
    """The page as it will be; a post without a date is dated now."""
    if post.published_at is None:
        post.published_at = timezone.now()
    value, reads = post_value(post), Reads()
    try:
        html = _DRAWN.get(mode, _page)(value, reads, mode)
    except DrawingError as error:
        return HttpResponse(
            f"<!doctype html><title>Theme</title><p>The page can't be drawn: {escape(str(error))}"
        )
    # The picture's own host has it only when the post is out, and so with videos.
    for folder in ("pictures", "videos"):
        html = html.replace(f"{reads(site).address}/{folder}/", f"/{folder}/")
    return HttpResponse(_VIDEO.sub(_desk_video, _PICTURE.sub(_desk_address, html)))


def _page(value: Value, reads: Reads, mode: str) -> str:
    html = draw_post(value, reads).decode()
    scheme = f"<style>:root {{ color-scheme: {mode} !important }}</style></head>"
    return html.replace("</head>", scheme, 1) if mode in ("light", "dark") else html


def _mail(value: Value, reads: Reads, mode: str) -> str:
    mail = mail_of(value, reads)
    text = f'<pre style="{_TEXT_PART}">Subject: {escape(mail.subject)}\n\n{escape(mail.text)}</pre></body>'
    return mail.html.replace("</body>", text, 1)


def _card(value: Value, reads: Reads, mode: str) -> str:
    of = Lookup(reads)
    told = of.shared(value.card) or of.shared_of_site()
    # Drawn as it will be: what is kept is for what is out.
    drawn = f"data:image/jpeg;base64,{b64encode(draw_shared(told)).decode()}" if told else ""
    return draw("preview_card.html", reads, value.card.address, card=value.card, drawn=drawn).decode()


_TEXT_PART = (
    "max-width: 600px; margin: 32px auto; padding: 16px; border-top: 1px solid; white-space: pre-wrap; "
    "overflow-wrap: anywhere; font: 14px/1.5 monospace"
)
_DRAWN: dict[str, Callable[[Value, Reads, str], str]] = {"mail": _mail, "card": _card}


def _desk_address(address: re.Match[str]) -> str:
    # The picture may not be baked yet: the desk has it as it was uploaded. Few browsers show HEIC.
    image = get_image_model().objects.filter(pk=address[1]).first()
    if image is None:
        return address[0]
    from_phone = image.file.name.lower().endswith(".heic")
    url: str = image.get_rendition("max-1440x1440|format-webp").url if from_phone else image.file.url
    return url


def _desk_video(address: re.Match[str]) -> str:
    video = VideoFile.objects.filter(pk=kept_id(address[0])).first()
    return video.file.url if video else address[0]


SHOWS = {
    "preview_card.html": {
        "card": PostCard,
        "drawn": Annotated[str, "the picture of the shared link, as an address that holds it"],
    }
}
