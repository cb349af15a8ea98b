"""Where pages that moved are now, as data for web servers, which answer 301 with it.

In a folder whose name begins with a dot: web servers keep those to themselves, and no page has such a name.
But in the public folder, so that it is baked, compared and carried away like all else there.
"""

import json
from collections.abc import Callable, Iterable
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.read import Read
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads.moved import Pair, blocks, of_films, of_people, of_posts

_HEAD = "# Former addresses and where their pages are now.\n"  # Caddy takes no empty file
Blocks = Read[[int], tuple[Pair, ...] | None]


def _as_json(pairs: Iterable[Pair]) -> str:
    return json.dumps(dict(pairs), ensure_ascii=False, indent=0) + "\n"


def _as_nginx(pairs: Iterable[Pair]) -> str:
    """Lines of a `map`, which knows no difference between a and A: one that has capitals keeps its page."""
    lower = ((old, new) for old, new in pairs if old == old.lower())
    return _HEAD + "".join(f"{_quoted(old)} {_quoted(new)};\n" for old, new in lower)


def _as_caddy(pairs: Iterable[Pair]) -> str:
    """Lines of a `map`."""
    return _HEAD + "".join(f"{_quoted(old)} {_quoted(new)}\n" for old, new in pairs)


def _quoted(address: str) -> str:
    escaped = address.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class MovedPlate:
    name: ClassVar[str] = "moved"
    order: ClassVar[int] = 95
    files: ClassVar[dict[str, Callable[[Iterable[Pair]], str]]] = {
        "/.moved/addresses.json": _as_json,
        "/.moved/nginx.map": _as_nginx,
        "/.moved/caddy.map": _as_caddy,
    }

    def addresses(self) -> Iterable[str]:
        return self.files

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        pairs: list[Pair] = []
        told: tuple[Blocks, ...] = (of_posts, of_films, of_people)
        highest = reads(blocks)
        for kind, last in zip(told, highest, strict=True):
            reads.gather(kind, range(last + 1))
            for block in range(last + 1):
                found = reads(kind, block)
                pairs += found or ()
        led = ((old, addresses.href(new)) for old, new in sorted(pairs) if old.isprintable())
        return self.files[address](led).encode()


register_plate(MovedPlate())
