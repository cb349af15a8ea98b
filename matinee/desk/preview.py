"""The hook through which the site draws posts that are not saved yet."""

from typing import TYPE_CHECKING, Protocol

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

if TYPE_CHECKING:
    from matinee.desk.models import Post


MODES = [
    ("", "Page"),
    ("light", "Page, light"),
    ("dark", "Page, dark"),
    ("mail", "Mail"),
    ("card", "Card of a shared link"),
]


class Renderer(Protocol):
    """Draws the public page of a post as it stands in memory, saved or not."""

    def __call__(self, post: "Post", request: HttpRequest, mode: str) -> HttpResponse: ...


_renderers: list[Renderer] = []


def register(renderer: Renderer) -> Renderer:
    """Make `renderer` the one that draws previews; the last one registered does."""
    _renderers.append(renderer)
    return renderer


def draw(post: "Post", request: HttpRequest, mode: str) -> HttpResponse:
    """The preview of `post`; without a renderer a plain page of its words."""
    if _renderers:
        return _renderers[-1](post, request, mode)
    return TemplateResponse(request, "desk/preview.html", {"post": post})
