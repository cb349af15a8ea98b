"""One post: in full, as a card in lists, and found by its slug."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from django.conf import settings
from django.db.models import TextField
from django.db.models.functions import Cast

from matinee.desk.models import Correction as CorrectionRow
from matinee.desk.models import Post as Row
from matinee.desk.models import PostAuthor, PostFilm, PostTopic
from matinee.press.read import read
from matinee.site import addresses
from matinee.site.reads import moved, public
from matinee.site.reads.asked import Asked
from matinee.site.reads.body import Block, Gallery, Image, Video, body_of
from matinee.site.reads.grouped import grouped
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
        return self.published.date().isoformat()[:7]

    @property
    def day(self) -> str:
        """The ISO 8601 day of its date."""
        return self.published.date().isoformat()


@dataclass(frozen=True, slots=True)
class Correction:
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Post:
    card: PostCard
    born: datetime
    standfirst: str
    updated: datetime
    hero: int
    body: tuple[Block, ...]
    source_name: str
    source_url: str
    corrections: tuple[Correction, ...] = ()

    @property
    def feed_id(self) -> str:
        """Its id in feeds, for ever."""
        # By the moment of first publication, which nobody edits; the row's number alone is not the world's.
        return uuid5(_FEED_IDS, f"{self.card.id} {self.born:%Y-%m-%dT%H:%M:%S.%f}").urn


_FIELDS = (
    "pk",
    "slug",
    "headline",
    "standfirst",
    "is_featured",
    "published_at",
    "last_published_at",
    "first_published_at",
    "source_name",
    "source_url",
)


_MAY_SHOW = re.compile(r'"(?:image|poster)": *[0-9]')


_PICTURED = {"video", "image", "gallery"}


class Stored(NamedTuple):
    """A post as it is kept: what its row says, the blocks of its body, and the ids of what it is tied to."""

    id: int
    slug: str
    headline: str
    standfirst: str
    is_featured: bool
    published: datetime
    changed: datetime | None
    born: datetime | None
    source_name: str
    source_url: str
    hero: int
    blocks: Sequence[dict[str, Any]]
    author_ids: tuple[int, ...]
    topic_ids: tuple[int, ...]
    film_ids: tuple[int, ...]


_at = Asked(lambda: public.posts().order_by().values_list("slug", "pk"), "slug", str)
# Text to text: the field itself would make a tree of objects of each body.
_rows = Asked(
    lambda: (
        public.posts()
        .order_by()
        .annotate(stored=Cast("body", TextField()))
        .values_list(*_FIELDS, "hero", "stored")
    ),
    "pk",
)
_ties = (
    Asked(lambda: PostAuthor.objects.values_list("post_id", "author_id"), "post"),
    Asked(lambda: PostTopic.objects.values_list("post_id", "topic_id"), "post"),
    Asked(lambda: PostFilm.objects.values_list("post_id", "film_id"), "post"),
)

_bodies = Asked(
    lambda: (
        public.posts()
        .order_by()
        .annotate(stored=Cast("body", TextField()))
        .values_list("pk", "hero", "stored")
    ),
    "pk",
)

_corrected = Asked(
    lambda: CorrectionRow.objects.order_by("day", "sort_order", "pk").values_list("post_id", "day", "text"),
    "post",
)


def _ids_at(slugs: Sequence[str]) -> dict[str, int]:
    return dict(_at(slugs))


@read("post-at:{slug}", many=_ids_at)
def post_at(slug: str) -> int | None:
    """The id of the published post with this slug."""
    return _ids_at([slug]).get(slug)


def _posts(post_ids: Sequence[int]) -> dict[int, Post]:
    corrections = grouped(post_ids, ((post_id, Correction(*row)) for post_id, *row in _corrected(post_ids)))
    return {stored.id: _post(stored, corrections[stored.id]) for stored in _stored(post_ids)}


@read("post:{post_id}", many=_posts, kept=True)
def post(post_id: int) -> Post | None:
    return _posts([post_id]).get(post_id)


def _cards(post_ids: Sequence[int]) -> dict[int, PostCard]:
    return {
        stored.id: _card(stored, body_of(filter(_is_pictured, stored.blocks))) for stored in _stored(post_ids)
    }


@read("post:{post_id}/card", many=_cards, followers=moved.after_post, kept=True)
def post_card(post_id: int) -> PostCard | None:
    return _cards([post_id]).get(post_id)


def post_value(row: Row) -> Post:
    """A post's value from one that is being written; it must have a date."""
    if row.published_at is None:
        raise ValueError(f"Post {row.pk} has no date, and so no place in any list.")
    return _post(
        Stored(
            id=row.pk or 0,
            slug=row.slug,
            headline=row.headline,
            standfirst=row.standfirst,
            is_featured=row.is_featured,
            published=row.published_at,
            changed=row.last_published_at,
            born=row.first_published_at,
            source_name=row.source_name,
            source_url=row.source_url,
            hero=row.hero_id or 0,
            blocks=row.body.get_prep_value(),
            author_ids=tuple(byline.author_id for byline in row.bylines.all()),
            topic_ids=tuple(filing.topic_id for filing in row.filings.all()),
            film_ids=tuple(subject.film_id for subject in row.subjects.all()),
        ),
        tuple(
            Correction(told.day, told.text)
            for told in sorted(row.corrections.all(), key=lambda told: told.day)
        ),
    )


def _stored(post_ids: Sequence[int]) -> Iterator[Stored]:
    """Published posts out of the database."""
    ties = [grouped(post_ids, asked(post_ids)) for asked in _ties]
    for *row, hero, body in _rows(post_ids):
        blocks = json.loads(body or "[]")
        yield Stored._make((*row, hero or 0, blocks, *(of[row[0]] for of in ties)))


def _post(stored: Stored, corrections: tuple[Correction, ...]) -> Post:
    body = body_of(stored.blocks)
    updated = max(stored.published, stored.changed or stored.published)
    return Post(
        card=_card(stored, body),
        born=stored.born or stored.published,
        standfirst=stored.standfirst,
        updated=updated.astimezone(settings.PUBLICATION.zone),
        hero=stored.hero,
        body=body,
        source_name=stored.source_name,
        source_url=addresses.outside(stored.source_url),
        corrections=corrections,
    )


def _is_pictured(block: dict[str, Any]) -> bool:
    return block["type"] in _PICTURED


def _card(stored: Stored, body: tuple[Block, ...]) -> PostCard:
    """A post's card, from at least those blocks of its body that show anything."""
    video = next((block for block in body if isinstance(block, Video)), None)
    return PostCard(
        id=stored.id,
        address=addresses.of_post(stored.published, stored.slug),
        headline=stored.headline,
        standfirst=stored.standfirst or _beginning(stored.blocks),
        published=stored.published.astimezone(settings.PUBLICATION.zone),
        picture=stored.hero or _first_picture(body),
        video_kind=video.video_kind if video else "",
        is_featured=stored.is_featured,
        author_ids=stored.author_ids,
        topic_ids=stored.topic_ids,
        film_ids=stored.film_ids,
    )


def _beginning(blocks: Sequence[dict[str, Any]]) -> str:
    """The first words of a body."""
    for block in blocks:
        if block["type"] == "paragraph" and (words := plain(block["value"] or "")):
            return excerpt(words)
    return ""


def _videos_of_posts(post_ids: Sequence[int]) -> dict[int, tuple[Video, ...]]:
    found = dict.fromkeys(post_ids, ())
    return found | {post_id: _videos_in(body) for post_id, _, body in _bodies(post_ids)}


def _videos_in(body: str) -> tuple[Video, ...]:
    blocks = json.loads(body) if '"video"' in (body or "") else ()
    shown = body_of(block for block in blocks if block["type"] == "video")
    return tuple(block for block in shown if isinstance(block, Video))


@read("post:{post_id}/videos", many=_videos_of_posts, kept=True)
def videos_of_post(post_id: int) -> tuple[Video, ...]:
    """The videos that a published post shows."""
    return _videos_of_posts([post_id])[post_id]


def _pictures_of_posts(post_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    found = {pk: tuple(sorted(pictures_in(hero or 0, body))) for pk, hero, body in _bodies(post_ids)}
    return {post_id: found.get(post_id, ()) for post_id in post_ids}


@read("post:{post_id}/pictures", many=_pictures_of_posts)
def pictures_of_post(post_id: int) -> tuple[int, ...]:
    """The ids of all pictures that a published post shows."""
    return _pictures_of_posts([post_id])[post_id]


def pictures_of(row: Row) -> frozenset[int]:
    """The ids of the pictures in a post's row."""
    return _pictures(row.hero_id or 0, body_of(row.body.get_prep_value()))


def pictures_in(hero: int, body: str) -> frozenset[int]:
    """The same from the columns of a row; few bodies show any, so few are taken apart."""
    blocks = json.loads(body) if _MAY_SHOW.search(body or "") else ()
    return _pictures(hero, body_of(blocks))


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


def looks_of(hero: int, stored: str) -> tuple[int, tuple[Video, ...]]:
    """The picture that stands for a post, and its videos, from the columns of its row."""
    if '"video"' not in stored and (hero or not _MAY_SHOW.search(stored)):
        return hero, ()
    shown = body_of(block for block in json.loads(stored) if block["type"] in _PICTURED)
    return hero or _first_picture(shown), tuple(block for block in shown if isinstance(block, Video))


def _first_picture(body: tuple[Block, ...]) -> int:
    for block in body:
        if isinstance(block, Video) and block.poster:
            return block.poster
        if isinstance(block, Image):
            return block.image
        if isinstance(block, Gallery):
            return block.images[0].image
    return 0
