"""What must be true of a public folder whenever a reader looks, also while it is baked."""

import gzip
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from html import unescape
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import brotli

from matinee.press.address import TEMPORARY, path_of

_LINK = re.compile(
    r'(?:href|src)="(/(?!/)[^"#?]*)|<loc>https?://[^/]+(/[^<]*)|"url": "https?://[^/]+(/[^"#?]*)'
)
_POST, _THING = r"/\d{4}/\d\d/[^/]+", r"/\d{4}/\d\d/[^/]+|/(?:films|people|pictures|assets)/[^/]+"
_MAY_LINK = (
    # What stands in a folder, and all that it may name only once it is there. A post names its films, and a
    # film its people, who name it in turn, and who was merged names the other: one of them must be first.
    (re.compile(r"films/[^/]+\.html"), re.compile(rf"{_POST}|/(?:pictures|assets)/.*")),
    (re.compile(r"people/[^/]+\.html"), re.compile(rf"{_POST}|/(?:films|pictures|assets)/.*")),
    (re.compile(r"\d{4}/\d\d/.*\.html"), re.compile(r"/(?:pictures|assets)/.*")),
    (re.compile(r"sitemap.*\.xml"), re.compile(r".*")),
    (re.compile(r"(?:topics|authors)/[^/]+\.html|index\.html"), re.compile(rf"{_THING}|.*/page/\d+")),
    (re.compile(r".*\.(?:html|xml|json)"), re.compile(_THING)),
)


def files_in(public: Path) -> dict[str, bytes]:
    """What a reader may get from the folder: no temporary file is served."""
    found: dict[str, bytes] = {}
    # Not rglob: it ends with an error where a folder goes while it looks, which os.walk passes over.
    for parent, _, names in os.walk(public):
        for path in (Path(parent, name) for name in names if not name.startswith(TEMPORARY)):
            with suppress(FileNotFoundError):  # it was removed meanwhile
                found[str(path.relative_to(public))] = path.read_bytes()
    return found


def broken(files: Mapping[str, bytes]) -> list[str]:
    """Each file that is no whole one of its kind, or a copy that is another than its page."""
    return [path for path, body in files.items() if not _is_whole(path, body, files)]


def _is_whole(path: str, body: bytes, files: Mapping[str, bytes]) -> bool:
    try:
        match path.rsplit(".", 1)[-1]:
            case "gz":
                return gzip.decompress(body) == files.get(path[:-3])
            case "br":
                return bool(brotli.decompress(body) == files.get(path[:-3]))
            case "html" if path.startswith("fragments/"):
                return all(
                    body.count(b"<%s" % tag) == body.count(b"</%s>" % tag) for tag in (b"ul", b"li", b"h3")
                )
            case "html":
                return body.startswith(b"<!doctype html>") and body.rstrip().endswith(b"</html>")
            case "xml":
                return ElementTree.fromstring(body) is not None  # noqa: S314
            case "json":
                return isinstance(json.loads(body), dict)
            case "webp" | "jpg":
                return _is_whole_picture(body)
            case "css" | "js" | "svg":
                return blake2b(body, digest_size=5).hexdigest() in path
    except (ValueError, OSError, EOFError, brotli.error, ElementTree.ParseError):
        return False
    return not body or body.endswith(b"END:VCALENDAR\r\n" if path.endswith(".ics") else b"\n")


def _is_whole_picture(body: bytes) -> bool:
    if body.startswith(b"RIFF"):
        return int.from_bytes(body[4:8], "little") + 8 == len(body)
    return body.startswith(b"\xff\xd8") and body.endswith(b"\xff\xd9")


def dangling(files: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """Each page that names another one which is not there, and that one."""
    return [
        (path, file)
        for path, body in files.items()
        if not path.endswith((".gz", ".br"))
        for file in named_by(path, body)
        if file not in files
    ]


def named_by(path: str, body: bytes) -> Iterator[str]:
    """The files that a page may name only once they are there."""
    may = next((named for page, named in _MAY_LINK if page.fullmatch(path)), None)
    if may is None:
        return
    for found in _LINK.findall(body.decode()):
        address = unquote(unescape("".join(found)))
        if may.fullmatch(address):
            yield str(path_of(address))
