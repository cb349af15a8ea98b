"""Sending one file over ASGI: type, validators, 304, parts of it, and big files in pieces."""

import asyncio
import os
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path, PurePath
from typing import Any

from matinee.config.byte_range import Part, part_of
from matinee.config.conditional import is_unchanged
from matinee.config.ready_answer import Headers, mark_of, open_file, validators
from matinee.press.copies import is_compressed
from matinee.press.headers import content_type

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

PIECE_BYTES = 256 * 1024


async def answer_file(
    scope: Scope, send: Send, path: Path, *, cache: str, status: int = 200, extra: Headers | None = None
) -> bool:
    """Answer a GET or HEAD with this file, a part of it or 304 (RFC 9110, 13.1 and 14); False, nothing sent,
    where it is not.
    """
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
        part = range(facts.st_size)
        if status == 200 and is_divisible(path):
            headers.append((b"accept-ranges", b"bytes"))
            status, part, told = _part(scope, headers, facts.st_size)
            headers += [(b"content-range", told.encode())] if told else []
        headers += [
            (b"content-type", content_type(path).encode()),
            (b"content-length", str(len(part)).encode()),
        ]
        await _send_open_file(scope, send, status, headers, descriptor, part)
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


def is_divisible(file: PurePath) -> bool:
    """Whether parts of a file are sent: not of one that may go out compressed, as other bytes."""
    return not is_compressed(file.name)


def _part(scope: Scope, headers: Headers, size: int) -> Part:
    """What of a file whose validators these `headers` begin with is to be sent."""
    (_, etag), (_, modified), *_ = headers
    wanted = asked(scope, b"range") if scope["method"] == "GET" else None
    return part_of(wanted, asked(scope, b"if-range"), (etag, modified), size)


async def _send_open_file(
    scope: Scope, send: Send, status: int, headers: Headers, descriptor: int, part: range
) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    at, end = part.start, part.start if scope["method"] == "HEAD" else part.stop
    while end - at > PIECE_BYTES:
        piece = await asyncio.to_thread(os.pread, descriptor, PIECE_BYTES, at)
        if not piece:
            break
        at += len(piece)
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": os.pread(descriptor, max(0, end - at), at)})
