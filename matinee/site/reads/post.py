"""One post: in full, as a card in lists, and found by its slug."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.conf import settings

from matinee.desk.models import Post as Row
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import public
from matinee.site.reads.body import Block, Gallery, Image, Paragraph, Video, body_of
from matinee.site.richtext import excerpt, plain

# The name space of our posts' ids in feeds (RFC 9562, version 5): they must not change when an address does.
_FEED_IDS = UUID("5e0c7d0b-3ad5-4d2e-9c0f-27b6f41a7d11")


@dataclass(frozen=True, slots=True)
class PostCard:
    """What lists show of a post, and the ids of everything in whose lists it stands."""

    id: int
    address: str
    headline: str
    standfirst: str
    published: datetime
    picture: int
    video_kind: str
    is_featured: bool
    author_ids: tuple[int, ...]
    topic_ids: tuple[int, ...]
    film_ids: tuple[int, ...]

    @property
    def month(self) -> str:
        """The EDTF month of its date."""
        return f"{self.published:%Y-%m}"

    @property
    def day(self) -> str:
        """The ISO 8601 day of its date."""
        return f"{self.published:%Y-%m-%d}"


@dataclass(frozen=True, slots=True)
class Post:
    card: PostCard
    feed_id: str
    standfirst: str
    updated: datetime
    hero: int
    body: tuple[Block, ...]
    source_name: str
    source_url: str

    @property
    def pictures(self) -> frozenset[int]:
        """The ids of all pictures the post's page may show."""
        return _pictures(self.hero, self.body)


@read("post-at:{slug}")
def post_at(slug: str) -> int | None:
    """The id of the published post with this slug."""
    return public.posts().filter(slug=slug).values_list("pk", flat=True).first()


@read("post:{post_id}")
def post(post_id: int) -> Post | None:
    row = public.posts().filter(pk=post_id).first()
    return None if row is None else post_value(row)


@read("post:{post_id}/card")
def post_card(post_id: int) -> PostCard | None:
    row = public.posts().filter(pk=post_id).first()
    return None if row is None else card_value(row, body_of(row.body.get_prep_value()))


def post_value(row: Row) -> Post:
    """A post's value from its row, or from one that is being written (it must have a date)."""
    body = body_of(row.body.get_prep_value())
    updated = max(moment for moment in (row.published_at, row.last_published_at) if moment)
    return Post(
        card=card_value(row, body),
        feed_id=_feed_id(row),
        standfirst=row.standfirst,
        updated=updated.astimezone(settings.PUBLICATION.zone),
        hero=row.hero_id or 0,
        body=body,
        source_name=row.source_name,
        source_url=addresses.outside(row.source_url),
    )


def card_value(row: Row, body: tuple[Block, ...]) -> PostCard:
    """The card of a row whose body is `body`."""
    if row.published_at is None:
        raise ValueError(f"Post {row.pk} has no date, and so no place in any list.")
    video = next((block for block in body if isinstance(block, Video)), None)
    words = next((plain(block.html) for block in body if isinstance(block, Paragraph)), "")
    return PostCard(
        id=row.pk or 0,
        address=addresses.of_post(row.published_at, row.slug),
        headline=row.headline,
        standfirst=row.standfirst or excerpt(words),
        published=row.published_at.astimezone(settings.PUBLICATION.zone),
        picture=row.hero_id or _first_picture(body),
        video_kind=video.video_kind if video else "",
        is_featured=row.is_featured,
        author_ids=tuple(byline.author_id for byline in row.bylines.all()),
        topic_ids=tuple(filing.topic_id for filing in row.filings.all()),
        film_ids=tuple(subject.film_id for subject in row.subjects.all()),
    )


def pictures_of(row: Row) -> frozenset[int]:
    """The ids of the pictures in a post's row."""
    return _pictures(row.hero_id or 0, body_of(row.body.get_prep_value()))


def _pictures(hero: int, body: tuple[Block, ...]) -> frozenset[int]:
    found = {hero}
    for block in body:
        if isinstance(block, Video):
            found.add(block.poster)
        elif isinstance(block, Image):
            found.add(block.image)
        elif isinstance(block, Gallery):
            found.update(image.image for image in block.images)
    return frozenset(found - {0})


def _first_picture(body: tuple[Block, ...]) -> int:
    for block in body:
        if isinstance(block, Video) and block.poster:
            return block.poster
        if isinstance(block, Image):
            return block.image
        if isinstance(block, Gallery):
            return block.images[0].image
    return 0


def _feed_id(row: Row) -> str:
    # Bound to the moment of first publication, which nobody edits; the row's number alone is not the world's.
    born = row.first_published_at or row.published_at
    return uuid5(_FEED_IDS, f"{row.pk} {born:%Y-%m-%dT%H:%M:%S.%f}").urn if born else ""
