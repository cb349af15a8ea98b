"""The front page."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.drawing import Lookup, draw
from matinee.site.plates.calendar import coming
from matinee.site.reads.calendar import Opening
from matinee.site.reads.film import FilmCard, film_card
from matinee.site.reads.moving_lists import featured
from matinee.site.reads.paging import ListPage
from matinee.site.reads.post import PostCard, post_card
from matinee.site.reads.posts import newest_posts
from matinee.site.reads.site import site
from matinee.site.reads.watch import latest_to_watch
from matinee.site.structured import publication

FEATURED = 3
SOON = 6


class HomePlate:
    name: ClassVar[str] = "home"
    order: ClassVar[int] = 60

    def addresses(self) -> Iterable[str]:
        return ("/",)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        posts, watch, leads = reads(newest_posts), reads(latest_to_watch), reads(featured)[:FEATURED]
        reads.gather(post_card, (*leads, *posts.post_ids, *watch))
        return draw(
            "home.html",
            reads,
            address,
            featured=Lookup(reads).posts(leads),
            posts=posts,
            watch=watch,
            soon=opening_soon(reads),
            structured=publication.front_page(Lookup(reads)),
        )


def opening_soon(reads: Reads) -> list[tuple[Opening, FilmCard]]:
    """The next films with a date and a poster, each once: first in the publication's own territory."""
    found: dict[int, tuple[Opening, FilmCard]] = {}
    for territory in (reads(site).territories[0], ""):
        dated = [opening for opening in coming(reads, territory) if opening.date]
        reads.gather(film_card, (opening.film_id for opening in dated))
        for opening in dated:
            if len(found) == SOON:
                return list(found.values())
            card = Lookup(reads).film(opening.film_id)
            if card and card.poster:
                found.setdefault(card.id, (opening, card))
    return list(found.values())


SHOWS = {
    "home.html": {
        "featured": Annotated[list[PostCard], "the posts that are featured, newest first"],
        "posts": ListPage,
        "watch": Annotated[tuple[int, ...], "the latest posts with a video"],
        "soon": Annotated[list[tuple[Opening, FilmCard]], "the next films to open"],
    }
}

register_plate(HomePlate())
