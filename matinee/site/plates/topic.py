"""The topic: its newest posts, and the older ones page by page."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.reads import paging
from matinee.site.reads.paging import ListPage
from matinee.site.reads.post import PostCard
from matinee.site.reads.topic import (
    Topic,
    newest_posts_of_topic,
    posts_of_topic_page,
    topic,
    topic_at,
    topics,
)
from matinee.site.structured.node import script
from matinee.site.structured.publication import trail
from matinee.site.subjects import films_last_told
from matinee.site.texts import _

FILMS = 12
_ADDRESS = re.compile(r"/topics/([^/]+)(?:/page/(\d+))?")


class TopicPlate:
    name: ClassVar[str] = "topic"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        for topic_id in topics.load():
            yield from _all_of(topic.load(topic_id))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := topic.match(read_name):
            return _all_of(reads(topic, int(args[0])))
        if (args := newest_posts_of_topic.match(read_name)) and (value := reads(topic, int(args[0]))):
            return (value.address,)
        if (args := posts_of_topic_page.match(read_name)) and reads(posts_of_topic_page, *map(int, args)):
            value = reads(topic, int(args[0]))
            return (addresses.of_list_page(value.address, int(args[1])),) if value else ()
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        topic_id = reads(topic_at, found[1]) if found else None
        if found is None or topic_id is None:
            return None
        page = int(found[2] or 0)
        posts = reads(posts_of_topic_page, topic_id, page) if page else reads(newest_posts_of_topic, topic_id)
        value = reads(topic, topic_id)
        if value is None or not posts or not posts.post_ids:
            return None
        of = Lookup(reads)
        cards = of.posts(posts.post_ids)
        return draw(
            "topic.html",
            reads,
            address,
            topic=value,
            posts=posts,
            cards=cards,
            page=page,
            film_ids=() if page else films_last_told(cards, FILMS),
            structured=script(trail(of, (_("Topics"), "/topics"), (value.name, value.address))),
        )


def _all_of(value: Topic | None) -> Iterator[str]:
    if value is not None:
        yield from paging.addresses_of(value.address, paging.of_topic(value.id))


SHOWS = {
    "topic.html": {
        "topic": Topic,
        "posts": ListPage,
        "cards": Annotated[list[PostCard], "the posts themselves"],
        "page": Annotated[int, "the number of this page of the list; 0 is its front"],
        "film_ids": Annotated[tuple[int, ...], "on the front, the films last told of"],
    }
}


register_plate(TopicPlate())
