"""What a page holds: bytes, or where these may be more than memory takes, a file elsewhere that has them."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b, md5
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

PIECE_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class FileBody:
    """The bytes of a file, which are read piece by piece. What is put at its path later is another body:
    the file's name must change with its bytes.
    """

    path: Path

    def __len__(self) -> int:
        return self.path.stat().st_size


Body = bytes | FileBody


def opened(body: Body) -> BinaryIO:
    """The bytes as a file to read from."""
    return BytesIO(body) if isinstance(body, bytes) else body.path.open("rb")


def pieces(body: Body) -> Iterator[bytes]:
    """The bytes in their order, in pieces that memory takes."""
    if isinstance(body, bytes):
        yield body
        return
    with opened(body) as file:
        while piece := file.read(PIECE_BYTES):
            yield piece


def digest_of(body: Body) -> str:
    """What the ledger keeps of a file."""
    digest = blake2b(digest_size=16)
    for piece in pieces(body):
        digest.update(piece)
    return digest.hexdigest()


def md5_of(body: Body) -> str:
    """The tag that most stores give an object."""
    digest = md5(usedforsecurity=False)
    for piece in pieces(body):
        digest.update(piece)
    return digest.hexdigest()
