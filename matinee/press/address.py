"""From an address on the site to its file in the public folder."""

import re

from matinee.press.copies import is_copy
from matinee.press.errors import AddressError

SEGMENT_BYTES = 255
PATH_BYTES = 1024
TEMPORARY = ".baking-"
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f\\]")


def path_of(address: str) -> str:
    """The file of an address: index.html for "/", x/index.html for "/x/", x.html for "/x", x.xml for itself.

    A last name with a dot is the file's own. AddressError where it could leave the folder, or no file
    system would take it.
    """
    if not address.startswith("/"):
        raise AddressError(f"The address {address!r} must begin with a slash.")
    if _FORBIDDEN.search(address):
        raise AddressError(f"The address {address!r} holds a character that no address may have.")
    *folders, last = address[1:].split("/")
    if not last:
        last = "index.html"
    elif "." not in last:
        last += ".html"
    segments = (*folders, last)
    for segment in segments:
        _check(segment, address)
    path = "/".join(segments)
    if len(path.encode()) > PATH_BYTES:
        raise AddressError(f"The address {address[:60]!r}... is too long: {PATH_BYTES} bytes at most.")
    return path


def _check(segment: str, address: str) -> None:
    if segment in ("", ".", ".."):
        raise AddressError(f"The address {address!r} has the part {segment!r}, which is no name.")
    if segment.startswith(TEMPORARY):
        raise AddressError(
            f"The address {address!r} begins a name with {TEMPORARY!r}, which the press keeps."
        )
    if is_copy(segment):
        raise AddressError(f"The address {address!r} has the part {segment!r}: a compressed copy's name.")
    try:
        size = len(segment.encode())
    except UnicodeEncodeError:
        raise AddressError(f"The address {address!r} can't be written as UTF-8.") from None
    if size > SEGMENT_BYTES:
        raise AddressError(
            f"The address {address[:60]!r}... has a name over {SEGMENT_BYTES} bytes: shorten it."
        )
