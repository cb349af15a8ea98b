"""Older posts, page by page, counted from the oldest."""

import re
from collections.abc import Iterable
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import draw
from matinee.site.reads import paging
from matinee.site.reads.paging import ListPage
from matinee.site.reads.posts import posts_page

_ADDRESS = re.compile(r"/page/(\d+)")


class OlderPostsPlate:
    name: ClassVar[str] = "older-posts"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterable[str]:
        last = paging.last_page(paging.of_all())
        return (addresses.of_list_page("/", page) for page in range(1, last + 1))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = posts_page.match(read_name)
        is_there = args is not None and reads(posts_page, int(args[0])) is not None
        return (addresses.of_list_page("/", int(args[0])),) if args and is_there else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        posts = reads(posts_page, int(found[1])) if found else None
        return None if posts is None else draw("older_posts.html", reads, address, posts=posts)


SHOWS = {"older_posts.html": {"posts": ListPage}}

register_plate(OlderPostsPlate())
