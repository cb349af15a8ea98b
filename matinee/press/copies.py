"""Compressed copies: x.html.gz and x.html.br beside x.html, for web servers that send them ready-made."""

import zlib
from collections.abc import Callable
from typing import Literal, NamedTuple, TypeGuard

import brotli
from django.conf import settings

from matinee.press.body import Body

COMPRESSED = frozenset([".html", ".xml", ".css", ".js", ".json", ".txt", ".ics", ".svg", ".webmanifest"])
_LONGEST_NAME = 252  # a file's name has 255 bytes at most, with the copy's suffix
_ASSETS = "assets/"

Wrong = Literal["missing", "different", "stray"]


class Coding(NamedTuple):
    """A way to compress: the suffix of its copies, its name in HTTP (RFC 9110, 8.4.1), how well `pack` does
    (quick or thorough), and `unpack`, which gives no more than so many bytes, and None for what is no copy.
    """

    suffix: str
    token: str
    pack: Callable[[bytes, bool], bytes]
    unpack: Callable[[bytes, int], bytes | None]


def _gzip(body: bytes, thorough: bool) -> bytes:
    # No time and no name stand in this header: the same page gives the same copy.
    return zlib.compress(body, 9 if thorough else 6, wbits=31)


def _gunzip(copy: bytes, most: int) -> bytes | None:
    stream = zlib.decompressobj(wbits=31)
    try:
        body = stream.decompress(copy, most)
    except zlib.error:
        return None
    return body if stream.eof and not stream.unused_data else None


def _brotli(body: bytes, thorough: bool) -> bytes:
    copy: bytes = brotli.compress(body, quality=11 if thorough else 5)
    return copy


def _unbrotli(copy: bytes, most: int) -> bytes | None:
    stream = brotli.Decompressor()
    try:
        body: bytes = stream.process(copy, output_buffer_limit=most)
    except brotli.error:
        return None
    return body if stream.is_finished() else None


CODINGS = (Coding(".br", "br", _brotli, _unbrotli), Coding(".gz", "gzip", _gzip, _gunzip))
"""All codings, the tightest first."""
SUFFIXES = [coding.suffix for coding in CODINGS]


def is_compressed(path: str) -> bool:
    """Whether a file of this name may have compressed copies beside it."""
    name = path.rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    return stem != "" and dot + suffix in COMPRESSED and len(name.encode()) <= _LONGEST_NAME


def is_copy(path: str) -> bool:
    """Whether this is the name of a compressed copy."""
    stem, dot, suffix = path.rpartition(".")
    return dot + suffix in SUFFIXES and is_compressed(stem)


def original(path: str) -> str:
    """The file that this is a copy of, or the path itself."""
    return path.rpartition(".")[0] if is_copy(path) else path


def copies_of(path: str, body: Body) -> dict[str, bytes]:
    """The copies that belong beside a file, by suffix: none of a short one, none that saves nothing, and
    none of a file that memory may not take.
    """
    if not _wants_copies(body, path):
        return {}
    made = {coding.suffix: coding.pack(body, path.startswith(_ASSETS)) for coding in CODINGS}
    return {suffix: copy for suffix, copy in made.items() if len(copy) < len(body)}


def wrong_copies(path: str, body: Body, found: dict[str, bytes]) -> dict[str, Wrong]:
    """What is wrong with the copies found beside a file, by suffix.

    Told by unpacking them, which costs a tenth of making them; and another release of a library may pack
    otherwise, and as well.
    """
    if not _wants_copies(body, path):
        return dict.fromkeys(found, "stray")
    wrong: dict[str, Wrong] = {}
    for coding in CODINGS:
        copy = found.get(coding.suffix)
        if copy is None:
            if len(coding.pack(body, path.startswith(_ASSETS))) < len(body):
                wrong[coding.suffix] = "missing"
        elif len(copy) >= len(body) or coding.unpack(copy, len(body) + 1) != body:
            wrong[coding.suffix] = "different"
    return wrong


def _wants_copies(body: Body, path: str) -> TypeGuard[bytes]:
    least: int | None = getattr(settings, "PRESS_COPIES_FROM_BYTES", None)
    return isinstance(body, bytes) and least is not None and len(body) >= least and is_compressed(path)
