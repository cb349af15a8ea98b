"""One door for everything: the desk by Django, all else from the folder that the press bakes."""

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import get_resolver

from matinee.config.desk_files import DeskFiles
from matinee.config.file_answer import Receive, Scope, Send
from matinee.config.public_files import PublicFiles
from matinee.site.page_headers import headers_at

desk = get_asgi_application()
# Django would load the desk's views with the first request, which half a second is a lot for.
get_resolver().url_patterns  # noqa: B018
desk_files = DeskFiles(settings.STATIC_URL)
public_files = PublicFiles(
    settings.PUBLICATION.public,
    settings.PUBLICATION.page_memory * 1_000_000,
    headers_at(settings.PUBLICATION.address),
)


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """The publication as one ASGI application; it needs no lifespan."""
    if scope["type"] != "http":
        return
    path: str = scope["path"]
    if path.startswith(settings.STATIC_URL):
        await desk_files(scope, receive, send)
    elif path == "/desk" or path.startswith("/desk/"):
        await desk(scope, receive, send)  # type: ignore[arg-type]
    else:
        await public_files(scope, receive, send)
