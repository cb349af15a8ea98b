"""The post, and the addresses it once had."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.desk.models import FormerAddress
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.reads import public
from matinee.site.reads.former import former_address
from matinee.site.reads.post import Post, post, post_at, post_card
from matinee.site.structured import article

_ADDRESS = re.compile(r"/(\d{4})/(\d\d)/([^/]+)")


class PostPlate:
    name: ClassVar[str] = "post"
    order: ClassVar[int] = 30

    def addresses(self) -> Iterator[str]:
        for published_at, slug in public.posts().values_list("published_at", "slug").iterator():
            yield addresses.of_post(published_at, slug)
        yield from FormerAddress.objects.filter(post__in=public.posts()).values_list("path", flat=True)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := former_address.match(read_name):
            year, month, slug = args
            return (f"/{year}/{month}/{slug}",)
        args = post.match(read_name)
        value = reads(post, int(args[0])) if args else None
        return (value.card.address,) if value else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        if found is None:
            return None
        year, month, slug = found.groups()
        post_id = reads(post_at, slug)
        value = reads(post, post_id) if post_id else None
        if value is not None and value.card.address == address:
            return draw_post(value, reads)
        return _redirect(address, reads, reads(former_address, year, month, slug))


def draw_post(value: Post, reads: Reads) -> bytes:
    """The page of a post, published or being written."""
    told = article.page(Lookup(reads), value)
    return draw("post.html", reads, value.card.address, post=value, structured=told)


def _redirect(address: str, reads: Reads, post_id: int | None) -> bytes | None:
    card = reads(post_card, post_id) if post_id else None
    if card is None or card.address == address:
        return None
    return draw("moved.html", reads, address, to=card.address, title=card.headline)


SHOWS = {
    "post.html": {"post": Post},
    "moved.html": {
        "to": Annotated[str, "the address it has now"],
        "title": Annotated[str, "what it is called"],
    },
}


register_plate(PostPlate())
