"""Pictures for links that are shared: of posts, films and people with a picture, and of the publication."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, NamedTuple

from django.db.models import Q, TextField
from django.db.models.functions import Cast

from matinee.press.plate import register_plate
from matinee.press.read import Read
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads import public
from matinee.site.reads.film import film_at, film_card
from matinee.site.reads.person import person_at, person_card
from matinee.site.reads.post import pictures_in, post_at, post_card
from matinee.site.share_picture import share_picture
from matinee.site.shared import Page, lead, of_film, of_home, of_person, of_post, shared


class Kind(NamedTuple):
    """A kind of thing with pages: the reads that find it and tell of it, and what is shared of it."""

    at: Read[[str], int | None]
    card: Read[[int], Any]
    page: Callable[[Any], Page]


_POSTS, _FILMS, _PEOPLE = (
    Kind(post_at, post_card, of_post),
    Kind(film_at, film_card, of_film),
    Kind(person_at, person_card, of_person),
)
_HOME = addresses.of_share_picture("/")
_ADDRESS = re.compile(r"/share/(\d{4}/\d\d|films|people)/([^/]+)\.jpg")


class SharePlate:
    name: ClassVar[str] = "share"
    order: ClassVar[int] = 20

    def addresses(self) -> Iterator[str]:
        yield _HOME
        for page in _with_a_picture():
            yield addresses.of_share_picture(page)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        for kind in (_POSTS, _FILMS, _PEOPLE):
            if args := kind.card.match(read_name):
                card = reads(kind.card, int(args[0]))
                page = kind.page(card) if card else None
                return (addresses.of_share_picture(page.address),) if page and page.picture else ()
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        page = of_home(lead(reads)) if address == _HOME else _page_at(address, reads)
        told = shared(reads, page) if page else None
        return share_picture(told) if told else None


def _page_at(address: str, reads: Reads) -> Page | None:
    """What is shared of the page whose picture stands at an address."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    kind = {"films": _FILMS, "people": _PEOPLE}.get(found[1], _POSTS)
    number = reads(kind.at, found[2])
    card = reads(kind.card, number) if number else None
    page = kind.page(card) if card else None
    return page if page and addresses.of_share_picture(page.address) == address else None


def _with_a_picture() -> Iterator[str]:
    """The pages of all that is public and names a picture."""
    stored = public.posts().order_by().annotate(stored=Cast("body", TextField()))
    for moment, slug, hero, body in stored.values_list("published_at", "slug", "hero", "stored").iterator():
        if hero or pictures_in(0, body):
            yield addresses.of_post(moment, slug)
    pictured = public.films().filter(Q(poster__isnull=False) | Q(still__isnull=False))
    yield from map(addresses.of_film, pictured.values_list("slug", flat=True))
    portrayed = public.people().filter(portrait__isnull=False)
    yield from map(addresses.of_person, portrayed.values_list("slug", flat=True))


register_plate(SharePlate())
