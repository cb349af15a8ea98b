"""What a shared link shows of a page: a picture that is drawn with words."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads.film import FilmCard
from matinee.site.reads.moving_lists import featured
from matinee.site.reads.person import PersonCard
from matinee.site.reads.picture import Picture, picture
from matinee.site.reads.post import PostCard, post_card
from matinee.site.reads.posts import newest_posts
from matinee.site.reads.site import ShareColours, site

SIZE = (1200, 630)
"""The width and height that Open Graph's readers ask for."""

_DRAWING = 2
"""Another number says that the same words and picture are drawn in another way."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The picture that stands for the page at an address: its words, the publication's name, and a still."""

    page: str
    words: str
    name: str
    fonts: str
    colours: ShareColours
    picture: Picture | None = None

    @property
    def address(self) -> str:
        return addresses.of_share_picture(self.page)

    @property
    def mark(self) -> str:
        """A hash of all that it is drawn from."""
        still = self.picture and (
            self.picture.id,
            self.picture.mark,
            self.picture.focus_x,
            self.picture.focus_y,
        )
        told = repr((_DRAWING, self.words, self.name, self.fonts, self.colours, still))
        return blake2b(told.encode(), digest_size=6).hexdigest()

    @property
    def marked_address(self) -> str:
        """Its address for those who keep what they fetched for long: another one when it is drawn anew."""
        return f"{addresses.href(self.address)}?v={self.mark}"


class Page(NamedTuple):
    """What is to be shared of a page: its address, words for the picture, and which picture (0: none)."""

    address: str
    words: str
    picture: int


def of_post(card: PostCard) -> Page:
    return Page(card.address, card.headline, card.picture)


def of_film(card: FilmCard) -> Page:
    year = f" ({card.year})" if card.year else ""
    return Page(card.address, f"{card.title}{year}", card.still or card.poster)


def of_person(card: PersonCard) -> Page:
    return Page(card.address, card.name, card.portrait)


def of_home(lead: PostCard | None) -> Page:
    """The front page, and all pages that have no picture of their own."""
    return Page("/", "", lead.picture if lead else 0)


def lead(reads: Reads) -> PostCard | None:
    """The post that leads the front page: the newest featured one, else the newest."""
    for post_id in (*reads(featured)[:1], *reads(newest_posts).post_ids[:1]):
        if card := reads(post_card, post_id):
            return card
    return None


def shared(reads: Reads, page: Page) -> Shared | None:
    """The picture of a page that has one of its own."""
    still = reads(picture, page.picture) if page.picture else None
    if still is None and page.address != "/":
        return None
    told = reads(site)
    words = page.words or told.tagline
    return Shared(page.address, words, told.name, told.share_fonts, told.share_colours, still)


def shared_of_post(reads: Reads, card: PostCard, films: Iterable[FilmCard]) -> Shared | None:
    """The picture of a post or, where it shows none, of the first of its films that has one."""
    pages = (of_post(card), *map(of_film, films))
    return next((found for page in pages if (found := shared(reads, page))), None)
