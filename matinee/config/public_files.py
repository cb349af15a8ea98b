"""The public site: files of one folder, and nothing outside it."""

import asyncio
from collections.abc import Mapping
from pathlib import Path, PurePath
from urllib.parse import quote

from matinee.config.coding_choice import choose_coding
from matinee.config.file_answer import Receive, Scope, Send, answer_file, asked, is_divisible, send_bytes
from matinee.config.hot_files import HotFiles
from matinee.config.moved_addresses import MovedAddresses
from matinee.config.ready_answer import Headers, ReadyAnswer, ready_answer
from matinee.press.copies import is_copy
from matinee.press.headers import ASK_AGAIN, cache_control, content_type
from matinee.site.page_headers import PAGE_HEADERS, is_page

# What browsers leave as it is in a path; memory holds a file under one spelling only.
_SAFE = "/:@!$&'()*+,;=~"
_PART = 16  # no file takes a larger part of the memory
_NOT_YET = b"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not there</title>
<p>There is no page at this address.</p>
"""


class PublicFiles:
    """An ASGI application that answers GET and HEAD with the files the press wrote into `root`, and keeps
    `room_bytes` of answers in memory. `of_pages` are headers that pages go with.
    """

    def __init__(self, root: Path, room_bytes: int, of_pages: Mapping[str, str] = PAGE_HEADERS) -> None:
        self.root = root
        self.of_pages: Headers = [(name.lower().encode(), told.encode()) for name, told in of_pages.items()]
        self.hot = HotFiles(room_bytes)
        self.moved = MovedAddresses(root)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in ("GET", "HEAD"):
            await send_bytes(send, 405, [(b"allow", b"GET, HEAD"), (b"content-length", b"0")], b"")
            return
        path: str = scope["path"]
        if self.moved.refresh():
            # A page that has just moved may be there still, leading on in its own words.
            self.hot.clear()
        if place := self.moved.get(path):
            await _redirect(scope, send, place)
            return
        # Memory answers with whole files.
        is_part = asked(scope, b"range") is not None and is_divisible(PurePath(path))
        coding = choose_coding(asked(scope, b"accept-encoding"))
        if not is_part and (ready := await self._ready(path, coding)):
            await _send_ready(scope, send, ready)
            return
        cache = cache_control(path)
        for candidate in self.candidates(path):
            if await answer_file(scope, send, candidate, cache=cache, extra=self._extra(candidate)):
                return
        bare = path.removesuffix("/")
        if path != bare and any(map(_is_there, self.candidates(bare))):
            await _redirect(scope, send, quote(bare))
        else:
            await self._not_found(scope, send)

    async def _ready(self, path: str, coding: str) -> ReadyAnswer | None:
        """The answer from memory, or made now and kept there; None where there is no file, or a big one."""
        key = quote(path, safe=_SAFE).encode()
        if ready := self.hot.get(key, coding):
            return ready
        for candidate in self.candidates(path):
            # Compressing takes too long for the loop that all others wait for.
            ready = await asyncio.to_thread(
                ready_answer,
                candidate,
                coding,
                cache_control(path),
                self.hot.room_bytes // _PART,
                self._extra(candidate),
            )
            if ready:
                self.hot.keep(key, coding, ready)
                return ready
        return None

    def candidates(self, path: str) -> list[Path]:
        """The files that may stand behind a decoded path, best first; none of them outside the folder."""
        segments = path.removeprefix("/").split("/")
        folder = segments[-1] == ""
        if folder:
            segments.pop()
        hidden = segments[1:] if segments[:1] == [".well-known"] else segments
        # A dot in front marks what the press has not finished, or what others left there.
        if is_copy(segments[-1] if segments else ""):
            return []
        if any(not name or name.startswith(".") or "\\" in name or "\0" in name for name in hidden):
            return []
        place = self.root.joinpath(*segments)
        found = [place / "index.html"] if folder else [place, place.with_name(f"{place.name}.html")]
        return [file for file in found if self._is_inside(file)]

    def _extra(self, file: Path) -> Headers:
        return self.of_pages if is_page(content_type(file)) else []

    def _is_inside(self, file: Path) -> bool:
        try:
            return file.resolve().is_relative_to(self.root.resolve())
        except (OSError, RuntimeError):
            return False

    async def _not_found(self, scope: Scope, send: Send) -> None:
        page, extra = self.root / "404.html", self.of_pages
        if not await answer_file(scope, send, page, cache="no-store", status=404, extra=extra):
            headers = [
                (b"content-type", b"text/html; charset=utf-8"),
                (b"content-length", b"%d" % len(_NOT_YET)),
                *self.of_pages,
            ]
            await send_bytes(send, 404, headers, b"" if scope["method"] == "HEAD" else _NOT_YET)


def _is_there(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # a name longer than the system allows
        return False


async def _send_ready(scope: Scope, send: Send, ready: ReadyAnswer) -> None:
    if ready.is_unchanged(asked(scope, b"if-none-match"), asked(scope, b"if-modified-since")):
        await send_bytes(send, 304, ready.kept, b"")
    else:
        body = b"" if scope["method"] == "HEAD" else ready.body
        await send_bytes(send, 200, [*ready.kept, *ready.described], body)


async def _redirect(scope: Scope, send: Send, location: str) -> None:
    query = scope["query_string"]
    headers = [
        (b"location", location.encode() + (b"?" + query if query else b"")),
        (b"cache-control", ASK_AGAIN.encode()),  # for what has moved may move back
        (b"content-length", b"0"),
    ]
    await send_bytes(send, 301, headers, b"")
