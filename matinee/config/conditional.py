"""Does the asker have it already (RFC 9110, 13.1)?"""

from email.utils import parsedate_to_datetime


def is_unchanged(
    etag: bytes, modified_seconds: float, if_none_match: bytes | None, if_modified_since: bytes | None
) -> bool:
    """Whether the answer is 304: If-None-Match decides where there is one (13.2.2), by weak comparison."""
    if if_none_match is not None:
        tags = [tag.strip().removeprefix(b"W/") for tag in if_none_match.split(b",")]
        return etag in tags or tags == [b"*"]
    if if_modified_since is not None:
        try:
            since = parsedate_to_datetime(if_modified_since.decode("latin-1")).timestamp()
        except (ValueError, OverflowError):
            return False
        return int(modified_seconds) <= since
    return False
