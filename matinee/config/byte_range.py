"""Which part of a file is asked for (RFC 9110, 14): a player asks for the part that it is to show."""

import re
from typing import NamedTuple

_ONE = re.compile(rb"bytes=\s*(\d{0,18})-(\d{0,18})\s*")


class Part(NamedTuple):
    """What of a file is sent, with which status, and what Content-Range says of it ("": all is sent)."""

    status: int
    bytes: range
    content_range: str


def part_of(asked: bytes | None, condition: bytes | None, marks: tuple[bytes, bytes], size: int) -> Part:
    """The part of a file that answers a request with these headers Range and If-Range."""
    found = byte_range(asked, condition, marks, size)
    if found is None:
        return Part(200, range(size), "")
    if not found:
        return Part(416, found, f"bytes */{size}")
    return Part(206, found, f"bytes {found.start}-{found.stop - 1}/{size}")


def byte_range(
    asked: bytes | None, condition: bytes | None, marks: tuple[bytes, bytes], size: int
) -> range | None:
    """The bytes that `Range` asks for; None where all are to be sent, empty where it asks for none
    that are there (416).

    `condition` is If-Range: of another file than the asker knows, all is sent. `marks` are the file's ETag
    and Last-Modified. Several ranges at once are answered with the whole, as RFC 9110 allows.
    """
    found = _ONE.fullmatch(asked) if asked else None
    if found is None or (condition is not None and condition not in marks):
        return None
    first, last = found[1], found[2]
    if not first:
        return range(max(0, size - int(last)), size) if last else None
    if last and int(last) < int(first):
        return None
    return range(int(first), min(int(last) + 1, size) if last else size)
