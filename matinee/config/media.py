"""Pictures and videos as they were uploaded: the desk's own, so only for those who are logged in."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, StreamingHttpResponse
from django.utils.http import http_date
from django.views.decorators.http import condition, require_safe

from matinee.config.byte_range import part_of
from matinee.config.file_answer import PIECE_BYTES
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
def media(request: HttpRequest, path: str) -> StreamingHttpResponse:
    """One file of the media folder, or the part of it that is asked for; nothing in it may run as a page of
    the desk.
    """
    file = _file(path)
    facts = file.stat()
    modified, etag = http_date(facts.st_mtime), _etag(request, path) or ""
    asked, condition = (_header(request, name) for name in ("HTTP_RANGE", "HTTP_IF_RANGE"))
    wanted = asked if request.method == "GET" else None
    status, part, told = part_of(wanted, condition, (etag.encode(), modified.encode()), facts.st_size)
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, max-age=300",
        "Content-Length": str(len(part)),
        "Last-Modified": modified,
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        **({"Content-Range": told} if told else {}),
    }
    return StreamingHttpResponse(
        _pieces(file, part), status=status, content_type=content_type(file), headers=headers
    )


def _header(request: HttpRequest, name: str) -> bytes | None:
    told = request.META.get(name)
    return None if told is None else told.encode("latin-1", "replace")


async def _pieces(file: Path, part: range) -> AsyncIterator[bytes]:
    """These bytes of a file, read beside the loop that all others wait for."""
    with file.open("rb") as opened:
        opened.seek(part.start)
        left = len(part)
        while piece := await asyncio.to_thread(opened.read, min(left, PIECE_BYTES)):
            left -= len(piece)
            yield piece
