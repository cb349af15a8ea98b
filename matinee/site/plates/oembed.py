"""Posts as oEmbed 1.0 has them: what other sites may put in the place of a link to one."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from markupsafe import escape

from matinee.lib.characters import writable
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup
from matinee.site.reads import public
from matinee.site.reads.post import PostCard, post_at, post_card
from matinee.site.shared import SIZE

_ADDRESS = re.compile(r"/oembed/\d{4}/\d\d/([^/]+)\.json")
_WIDTH, _HEIGHT = 600, 200
"""Pixels that the quotation takes, roughly: it has no frame and no style of its own."""


class OembedPlate:
    name: ClassVar[str] = "oembed"
    order: ClassVar[int] = 35

    def addresses(self) -> Iterator[str]:
        for published_at, slug in public.posts().values_list("published_at", "slug").iterator():
            yield addresses.of_oembed(addresses.of_post(published_at, slug))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        args = post_card.match(read_name)
        card = reads(post_card, int(args[0])) if args else None
        return (addresses.of_oembed(card.address),) if card else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        post_id = reads(post_at, found[1]) if found else None
        card = reads(post_card, post_id) if post_id else None
        if card is None or addresses.of_oembed(card.address) != address:
            return None
        return json.dumps(_told(card, Lookup(reads)), ensure_ascii=False).encode()


def _told(card: PostCard, of: Lookup) -> dict[str, Any]:
    prefix, headline = of.site.address, writable(card.headline)
    url = prefix + addresses.href(card.address)
    authors = of.authors(card.author_ids)
    told = {
        "version": "1.0",
        "type": "rich",
        "title": headline,
        "provider_name": writable(of.site.name),
        "provider_url": f"{prefix}/",
        "width": _WIDTH,
        "height": _HEIGHT,
        "html": _quotation(url, headline, writable(card.standfirst), writable(of.site.name)),
    }
    if authors:
        told["author_name"] = ", ".join(writable(one.name) for one in authors)
        told["author_url"] = prefix + addresses.href(authors[0].address)
    if shared := of.shared(card):
        told["thumbnail_url"] = prefix + shared.marked_address
        told["thumbnail_width"], told["thumbnail_height"] = SIZE
    return told


def _quotation(url: str, headline: str, words: str, site: str) -> str:
    """The post as a quotation that leads to it, without a script or a frame."""
    standfirst = f"<p>{escape(words)}</p>" if words else ""
    linked = f'<p><a href="{escape(url)}"><strong>{escape(headline)}</strong></a></p>'
    return f'<blockquote cite="{escape(url)}">{linked}{standfirst}<p>{escape(site)}</p></blockquote>'


register_plate(OembedPlate())
