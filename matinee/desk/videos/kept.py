"""Videos whose files are kept here: their addresses, and what their first bytes say they are."""

import re

ENDINGS = ("mp4", "webm")
"""What every browser of today plays."""

_ADDRESS = re.compile(rf"/videos/([1-9][0-9]{{0,17}})\.(?:{'|'.join(ENDINGS)})")


def kept_address(pk: int, ending: str) -> str:
    """Where a kept video stands on the public site, and by which its posts know it."""
    return f"/videos/{pk}.{ending}"


def kept_id(url: str) -> int:
    """The id of the kept video that an address is of; 0 where it is of none."""
    found = _ADDRESS.fullmatch(url)
    return int(found[1]) if found else 0


def ending_of(first: bytes) -> str:
    """The ending that fits a file with these first bytes (64 are enough); "" for what browsers don't play.

    MP4 by ISO/IEC 14496-12, 4.3, but for QuickTime's brand; WebM by its DocType (RFC 8794, 11.2.7).
    """
    if first[4:8] == b"ftyp" and first[8:12] != b"qt  ":
        return "mp4"
    if first.startswith(b"\x1a\x45\xdf\xa3") and b"webm" in first:
        return "webm"
    return ""
