"""The public site: files of one folder, and nothing outside it."""

from pathlib import Path
from urllib.parse import quote

from matinee.config.file_answer import Receive, Scope, Send, answer_file, send_bytes
from matinee.press.headers import cache_control

_NOT_YET = b"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not there</title>
<p>There is no page at this address.</p>
"""


class PublicFiles:
    """An ASGI application that answers GET and HEAD with the files the press wrote into `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in ("GET", "HEAD"):
            await send_bytes(send, 405, [(b"allow", b"GET, HEAD"), (b"content-length", b"0")], b"")
            return
        path: str = scope["path"]
        cache = cache_control(path)
        for candidate in self.candidates(path):
            if await answer_file(scope, send, candidate, cache=cache):
                return
        bare = path.removesuffix("/")
        if path != bare and any(map(_is_there, self.candidates(bare))):
            await _redirect(scope, send, bare)
        else:
            await self._not_found(scope, send)

    def candidates(self, path: str) -> list[Path]:
        """The files that may stand behind a decoded path, best first; none of them outside the folder."""
        segments = path.removeprefix("/").split("/")
        folder = segments[-1] == ""
        if folder:
            segments.pop()
        hidden = segments[1:] if segments[:1] == [".well-known"] else segments
        # A dot in front marks what the press has not finished, or what others left there.
        if any(not name or name.startswith(".") or "\\" in name or "\0" in name for name in hidden):
            return []
        place = self.root.joinpath(*segments)
        found = [place / "index.html"] if folder else [place, place.with_name(f"{place.name}.html")]
        return [file for file in found if self._is_inside(file)]

    def _is_inside(self, file: Path) -> bool:
        try:
            return file.resolve().is_relative_to(self.root.resolve())
        except (OSError, RuntimeError):
            return False

    async def _not_found(self, scope: Scope, send: Send) -> None:
        if not await answer_file(scope, send, self.root / "404.html", cache="no-store", status=404):
            headers = [
                (b"content-type", b"text/html; charset=utf-8"),
                (b"content-length", b"%d" % len(_NOT_YET)),
            ]
            await send_bytes(send, 404, headers, b"" if scope["method"] == "HEAD" else _NOT_YET)


def _is_there(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # a name longer than the system allows
        return False


async def _redirect(scope: Scope, send: Send, path: str) -> None:
    query = scope["query_string"]
    location = quote(path).encode() + (b"?" + query if query else b"")
    await send_bytes(send, 301, [(b"location", location), (b"content-length", b"0")], b"")
