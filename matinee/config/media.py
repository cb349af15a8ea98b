"""Pictures as they were uploaded: the desk's own, so only for those who are logged in."""

from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import http_date
from django.views.decorators.http import condition, require_safe

from matinee.press.headers import content_type


def _file(path: str) -> Path:
    root = Path(settings.MEDIA_ROOT).resolve()
    try:
        file = (root / path).resolve()
        if file.is_relative_to(root) and file.is_file():
            return file
    except (OSError, ValueError):  # a name that no file system takes
        pass
    raise Http404


def _etag(request: HttpRequest, path: str) -> str | None:
    facts = _file(path).stat()
    return f'"{facts.st_mtime_ns:x}-{facts.st_size:x}"'


@require_safe
@login_required
@condition(etag_func=_etag)
def media(request: HttpRequest, path: str) -> HttpResponse:
    """One file of the media folder; nothing in it may run as a page of the desk."""
    file = _file(path)
    return HttpResponse(
        file.read_bytes(),
        content_type=content_type(file),
        headers={
            "Cache-Control": "private, max-age=300",
            "Last-Modified": http_date(file.stat().st_mtime),
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        },
    )
