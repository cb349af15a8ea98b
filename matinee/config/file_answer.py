"""Sending one file over ASGI: type, validators, 304, and big files in pieces."""

import asyncio
import hashlib
import os
from collections.abc import Awaitable, Callable, MutableMapping
from email.utils import formatdate, parsedate_to_datetime
from pathlib import Path
from stat import S_ISREG
from typing import Any

from matinee.press.headers import content_type

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Headers = list[tuple[bytes, bytes]]

PIECE_BYTES = 256 * 1024


def open_file(path: Path) -> tuple[int, os.stat_result] | None:
    """A descriptor of a regular file and what was true of it when it was opened; None where there is none."""
    try:
        # Without O_NONBLOCK a pipe of that name would hold us for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except (OSError, ValueError):
        return None
    status = os.fstat(descriptor)
    if S_ISREG(status.st_mode):
        return descriptor, status
    os.close(descriptor)
    return None


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
            *_validators(facts),
            (b"cache-control", cache.encode()),
            (b"x-content-type-options", b"nosniff"),
            *(extra or []),
        ]
        if status == 200 and _is_unchanged(scope, headers, facts.st_mtime):
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


def _validators(facts: os.stat_result) -> Headers:
    # The press replaces files by renaming, so the inode tells two files of one size and one second apart.
    mark = f"{facts.st_mtime_ns}-{facts.st_size}-{facts.st_ino}".encode()
    tag = hashlib.blake2b(mark, digest_size=9).hexdigest()
    return [
        (b"etag", f'"{tag}"'.encode()),
        (b"last-modified", formatdate(facts.st_mtime, usegmt=True).encode()),
    ]


def _is_unchanged(scope: Scope, headers: Headers, modified: float) -> bool:
    asked = {name: value.decode("latin-1") for name, value in scope["headers"] if name.startswith(b"if-")}
    if b"if-none-match" in asked:
        tags = [tag.strip().removeprefix("W/") for tag in asked[b"if-none-match"].split(",")]
        return "*" in tags or headers[0][1].decode() in tags
    if b"if-modified-since" in asked:
        try:
            return int(modified) <= parsedate_to_datetime(asked[b"if-modified-since"]).timestamp()
        except (ValueError, OverflowError):
            return False
    return False


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
