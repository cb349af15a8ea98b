"""Which part of a file is asked for (RFC 9110, 14): a player asks for the part that it is to show."""

import re

_ONE = re.compile(rb"bytes=\s*(\d{0,18})-(\d{0,18})\s*")


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
