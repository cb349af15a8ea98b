"""The front page."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.drawing import Lookup, draw
from matinee.site.plates.calendar import with_cards
from matinee.site.reads.calendar import Opening, opening_soon, today
from matinee.site.reads.film import FilmCard
from matinee.site.reads.moving_lists import featured
from matinee.site.reads.paging import ListPage
from matinee.site.reads.post import PostCard, post_card
from matinee.site.reads.posts import newest_posts
from matinee.site.reads.site import site
from matinee.site.reads.watch import latest_to_watch
from matinee.site.structured import publication

FEATURED = 3


class HomePlate:
    name: ClassVar[str] = "home"
    order: ClassVar[int] = 60

    def addresses(self) -> Iterable[str]:
        return ("/",)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        posts, watch, leads = reads(newest_posts), reads(latest_to_watch), reads(featured)[:FEATURED]
        soon = reads(opening_soon, reads(site).territories[0], reads(today).isoformat())
        reads.gather(post_card, (*leads, *posts.post_ids, *watch))
        return draw(
            "home.html",
            reads,
            address,
            featured=Lookup(reads).posts(leads),
            posts=posts,
            watch=watch,
            soon=with_cards(soon, reads),
            structured=publication.front_page(Lookup(reads)),
        )


SHOWS = {
    "home.html": {
        "featured": Annotated[list[PostCard], "the posts that are featured, newest first"],
        "posts": ListPage,
        "watch": Annotated[tuple[int, ...], "the latest posts with a video"],
        "soon": Annotated[list[tuple[Opening, FilmCard]], "the next films to open"],
    }
}

register_plate(HomePlate())
