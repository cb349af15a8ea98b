"""Sending one file over ASGI: type, validators, 304, and big files in pieces."""

import asyncio
import os
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

from matinee.config.conditional import is_unchanged
from matinee.config.ready_answer import Headers, mark_of, open_file, validators
from matinee.press.headers import content_type

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

PIECE_BYTES = 256 * 1024


async def answer_file(
    scope: Scope, send: Send, path: Path, *, cache: str, status: int = 200, extra: Headers | None = None
) -> bool:
    """Answer a GET or HEAD with this file or 304 (RFC 9110, 13.1); False, nothing sent, where it is not."""
    opened = open_file(path)
    if opened is None:
        return False
    descriptor, facts = opened
    try:
        headers = [
            *validators(mark_of(facts), ""),
            (b"cache-control", cache.encode()),
            (b"x-content-type-options", b"nosniff"),
            *(extra or []),
        ]
        known = asked(scope, b"if-none-match"), asked(scope, b"if-modified-since")
        if status == 200 and is_unchanged(headers[0][1], facts.st_mtime, *known):
            await send_bytes(send, 304, headers, b"")
            return True
        headers += [
            (b"content-type", content_type(path).encode()),
            (b"content-length", str(facts.st_size).encode()),
        ]
        await _send_open_file(scope, send, status, headers, descriptor, facts.st_size)
    finally:
        os.close(descriptor)
    return True


async def send_bytes(send: Send, status: int, headers: Headers, body: bytes) -> None:
    """Answer with this body, all at once."""
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def asked(scope: Scope, name: bytes) -> bytes | None:
    """The value of a request header, its lines joined (RFC 9110, 5.3); None where it is not there."""
    values = [value for each, value in scope["headers"] if each == name]
    return b", ".join(values) if values else None


async def _send_open_file(
    scope: Scope, send: Send, status: int, headers: Headers, descriptor: int, size: int
) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    left = 0 if scope["method"] == "HEAD" else size
    while left > PIECE_BYTES:
        piece = await asyncio.to_thread(os.read, descriptor, PIECE_BYTES)
        if not piece:
            break
        left -= len(piece)
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": os.read(descriptor, left)})
