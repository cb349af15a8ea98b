"""The desk's own scripts, styles and pictures."""

from pathlib import Path

from django.contrib.staticfiles import finders

from matinee.config.file_answer import Receive, Scope, Send, answer_file, send_bytes

_FOR_EVER = "public, max-age=31536000, immutable"
_A_WHILE = "public, max-age=300"


class DeskFiles:
    """An ASGI application that serves the static folders of the installed apps, under `prefix`."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self._found: dict[str, Path] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        name: str = scope["path"].removeprefix(self.prefix)
        cache = _FOR_EVER if b"v=" in scope["query_string"] else _A_WHILE
        path = self._find(name) if scope["method"] in ("GET", "HEAD") else None
        if path is None or not await answer_file(scope, send, path, cache=cache):
            await send_bytes(send, 404, [(b"content-length", b"0")], b"")

    def _find(self, name: str) -> Path | None:
        if name not in self._found:
            if "\0" in name or name.startswith("/") or ".." in name.split("/"):
                return None
            found = finders.find(name)
            if not isinstance(found, str):
                return None
            self._found[name] = Path(found)
        return self._found[name]
