"""The author: its newest posts, and the older ones page by page."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.reads import paging
from matinee.site.reads.author import (
    Author,
    author,
    author_at,
    authors,
    newest_posts_of_author,
    posts_of_author_page,
)
from matinee.site.reads.paging import ListPage
from matinee.site.reads.post import PostCard
from matinee.site.structured.person import author_page
from matinee.site.subjects import films_last_told, topics_most_told

TOPICS = 6
FILMS = 12
_ADDRESS = re.compile(r"/authors/([^/]+)(?:/page/(\d+))?")


class AuthorPlate:
    name: ClassVar[str] = "author"
    order: ClassVar[int] = 50

    def addresses(self) -> Iterator[str]:
        for author_id in authors.load():
            yield from _all_of(author.load(author_id))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := author.match(read_name):
            return _all_of(reads(author, int(args[0])))
        if (args := newest_posts_of_author.match(read_name)) and (value := reads(author, int(args[0]))):
            return (value.address,)
        if (args := posts_of_author_page.match(read_name)) and reads(posts_of_author_page, *map(int, args)):
            value = reads(author, int(args[0]))
            return (addresses.of_list_page(value.address, int(args[1])),) if value else ()
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        author_id = reads(author_at, found[1]) if found else None
        if found is None or author_id is None:
            return None
        page = int(found[2] or 0)
        posts = (
            reads(posts_of_author_page, author_id, page) if page else reads(newest_posts_of_author, author_id)
        )
        value = reads(author, author_id)
        if value is None or not posts or not posts.post_ids:
            return None
        of = Lookup(reads)
        cards = of.posts(posts.post_ids)
        return draw(
            "author.html",
            reads,
            address,
            author=value,
            posts=posts,
            cards=cards,
            page=page,
            structured=author_page(of, value),
            topic_ids=() if page else topics_most_told(cards, TOPICS),
            film_ids=() if page else films_last_told(cards, FILMS),
        )


def _all_of(value: Author | None) -> Iterator[str]:
    if value is not None:
        yield from paging.addresses_of(value.address, paging.of_author(value.id))


SHOWS = {
    "author.html": {
        "author": Author,
        "posts": ListPage,
        "cards": Annotated[list[PostCard], "the posts themselves"],
        "page": Annotated[int, "the number of this page of the list; 0 is its front"],
        "topic_ids": Annotated[tuple[int, ...], "on the front, the topics most told of"],
        "film_ids": Annotated[tuple[int, ...], "on the front, the films last told of"],
    }
}


register_plate(AuthorPlate())
