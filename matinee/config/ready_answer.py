"""A file's answer, made ready: its headers, and its body in one content coding."""

import os
from dataclasses import dataclass
from email.utils import formatdate
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG

from matinee.config.coding_choice import IDENTITY
from matinee.config.conditional import is_unchanged
from matinee.press.copies import CODINGS, is_compressed
from matinee.press.headers import content_type

Headers = list[tuple[bytes, bytes]]
Mark = tuple[int, int, int]

WORTH_PACKING_BYTES = 500


def mark_of(facts: os.stat_result) -> Mark:
    """What tells a file from the one that is renamed over it, also one of the same size and second."""
    return facts.st_mtime_ns, facts.st_size, facts.st_ino


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """All that a GET, a HEAD or a conditional request for a file may be answered with.

    `kept` are the headers that a 304 has as well; `raw` is what follows the status line and the date, with
    the body from `body_at` on.
    """

    file: str
    mark: Mark
    kept: Headers
    described: Headers
    raw: bytes
    raw_unchanged: bytes
    body_at: int

    @property
    def body(self) -> bytes:
        return self.raw[self.body_at :]

    @property
    def size(self) -> int:
        """About how many bytes of memory it takes."""
        return len(self.raw) + 2000

    def is_current(self) -> bool:
        """Whether the file is still the one this was made from."""
        try:
            return mark_of(os.stat(self.file)) == self.mark  # noqa: PTH116
        except OSError:
            return False

    def is_unchanged(self, if_none_match: bytes | None, if_modified_since: bytes | None) -> bool:
        """Whether the asker has it already."""
        if if_none_match is None and if_modified_since is None:
            return False
        return is_unchanged(self.kept[0][1], self.mark[0] // 10**9, if_none_match, if_modified_since)


def ready_answer(
    file: Path, coding: str, cache: str, most_bytes: int, extra: Headers | None = None
) -> ReadyAnswer | None:
    """The answer of a file in this coding, or as it is where that saves nothing.

    None where there is no such file, or one of more than `most_bytes`.
    """
    read = _read(file, most_bytes)
    if read is None:
        return None
    body, mark = read
    packed = None
    if coding != IDENTITY and len(body) >= WORTH_PACKING_BYTES and is_compressed(file.name):
        packed = _packed(file, body, mark, coding)
    kept = [*validators(mark, coding if packed else ""), *_constant(cache)]
    described = [(b"content-type", content_type(file).encode()), *(extra or [])]
    if is_compressed(file.name):
        kept.append((b"vary", b"accept-encoding"))
    if packed:
        described.append((b"content-encoding", coding.encode()))
        body = packed
    described.append((b"content-length", b"%d" % len(body)))
    head = _lines([*kept, *described])
    return ReadyAnswer(str(file), mark, kept, described, head + body, _lines(kept), len(head))


def validators(mark: Mark, coding: str) -> Headers:
    """ETag, another one for each coding (RFC 9110, 8.8.3), and Last-Modified."""
    seconds, size, inode = mark
    tag = blake2b(f"{seconds}-{size}-{inode}{coding}".encode(), digest_size=9).hexdigest()
    modified = formatdate(seconds / 10**9, usegmt=True)
    return [(b"etag", f'"{tag}"'.encode()), (b"last-modified", modified.encode())]


def _constant(cache: str) -> Headers:
    return [(b"cache-control", cache.encode()), (b"x-content-type-options", b"nosniff")]


def _lines(headers: Headers) -> bytes:
    return b"".join(b"%s: %s\r\n" % header for header in headers) + b"\r\n"


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


def _read(file: Path, most_bytes: int) -> tuple[bytes, Mark] | None:
    opened = open_file(file)
    if opened is None:
        return None
    descriptor, facts = opened
    with os.fdopen(descriptor, "rb") as reader:
        return None if facts.st_size > most_bytes else (reader.read(), mark_of(facts))


def _packed(file: Path, body: bytes, mark: Mark, coding: str) -> bytes | None:
    """The body in this coding: the copy beside the file, or one made now; None where it saves nothing."""
    chosen = next(one for one in CODINGS if one.token == coding)
    copy = _read(file.with_name(file.name + chosen.suffix), len(body))
    # If the file is still the same, so it was when the copy was opened, and the copy is one of it.
    if copy and _is_still(file, mark):
        return copy[0]
    packed = chosen.pack(body, False)
    return packed if len(packed) < len(body) else None


def _is_still(file: Path, mark: Mark) -> bool:
    try:
        return mark_of(file.stat()) == mark
    except OSError:
        return False
