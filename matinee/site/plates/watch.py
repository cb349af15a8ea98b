"""What there is to watch, all of it and kind by kind: the newest, and the older ones page by page."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.desk.models.listed import ANY_VIDEO
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import draw
from matinee.site.reads import paging
from matinee.site.reads.paging import ListPage
from matinee.site.reads.watch import KINDS, kinds_to_watch, newest_to_watch, page_to_watch

_FRONTS = {kind: addresses.of_watch(kind) for kind in (ANY_VIDEO, *KINDS)}
_KIND_AT = {front: kind for kind, front in _FRONTS.items()}
_ADDRESS = re.compile(r"(/watch(?:/[a-z]+s)?)(?:/page/(\d+))?")


class WatchPlate:
    name: ClassVar[str] = "watch"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        for kind, front in _FRONTS.items():
            rows = paging.of_videos(kind)
            if kind == ANY_VIDEO or rows.count():
                yield from paging.addresses_of(front, rows)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := newest_to_watch.match(read_name):
            return (_FRONTS[str(args[0])],)
        if (args := page_to_watch.match(read_name)) and reads(page_to_watch, str(args[0]), int(args[1])):
            return (addresses.of_list_page(_FRONTS[str(args[0])], int(args[1])),)
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        kind = _KIND_AT.get(found[1]) if found else None
        if found is None or kind is None:
            return None
        page = int(found[2] or 0)
        posts = reads(page_to_watch, kind, page) if page else reads(newest_to_watch, kind)
        if not posts or not (posts.post_ids or address == _FRONTS[ANY_VIDEO]):
            return None
        return draw(
            "watch.html",
            reads,
            address,
            posts=posts,
            page=page,
            front=found[1],
            video_kind="" if kind == ANY_VIDEO else kind,
            kinds=reads(kinds_to_watch),
        )


SHOWS = {
    "watch.html": {
        "posts": ListPage,
        "page": Annotated[int, "the number of this page of the list; 0 is its front"],
        "front": Annotated[str, "the address of the list's front"],
        "video_kind": Annotated[str, 'the kind that the list is of, "" for all'],
        "kinds": Annotated[tuple[str, ...], "the kinds of which there is a video"],
    }
}

register_plate(WatchPlate())
