"""What a public file is sent with, whoever sends it: its media type, and how long it may be kept."""

import mimetypes
from hashlib import blake2b
from pathlib import PurePath

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "public, max-age=0, must-revalidate"

# What the system's tables say differs from machine to machine; what we write ourselves must not.
_BY_NAME = {
    "feed.xml": "application/rss+xml; charset=utf-8",
    "atom.xml": "application/atom+xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
}
_BY_SUFFIX = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
}


def content_type(path: PurePath) -> str:
    """The media type that a file of this name is sent with."""
    known = _BY_NAME.get(path.name) or _BY_SUFFIX.get(path.suffix.lower())
    return known or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def types_by_name() -> dict[str, str]:
    """The types of files that are told by their whole name."""
    return dict(_BY_NAME)


def types_by_suffix() -> dict[str, str]:
    """The types of all others, by suffix with its dot."""
    others = (".png", ".jpg", ".jpeg", ".gif", ".ico", ".pdf", ".mp3", ".mp4", ".webm", ".woff")
    return _BY_SUFFIX | {suffix: content_type(PurePath(f"x{suffix}")) for suffix in others}


def cache_control(address: str) -> str:
    """How long what stands at this address of the public site may be kept (RFC 9111, 5.2)."""
    # Assets carry a hash of their content in the name, so a changed one has a new address.
    return FOR_EVER if address.startswith("/assets/") else ASK_AGAIN


def rules() -> str:
    """A mark of all that this module says: another one means that other headers are to be sent."""
    return blake2b(repr((_BY_NAME, _BY_SUFFIX, FOR_EVER, ASK_AGAIN)).encode(), digest_size=12).hexdigest()
