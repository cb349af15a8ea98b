"""Posts, written and published as the desk does it."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from wagtail.images.models import Image
from wagtail.models import Revision

from matinee.desk.actions import publish
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.films.models import Film, Source
from matinee.moving.demo.manuscripts import Manuscript
from matinee.moving.demo.markup import Block, Pictures, Question, Quotation, Text, Video, to_html


@dataclass(frozen=True, slots=True)
class Shelf:
    """What posts refer to, by slug or name; `posts` fills as they are published."""

    sources: Mapping[str, Source]
    authors: Mapping[str, Author]
    topics: Mapping[str, Topic]
    films: Mapping[str, Film]
    images: Mapping[str, Image]
    alts: Mapping[str, str]
    posts: dict[str, Post]


def moment_of(manuscript: Manuscript) -> datetime:
    """The post's date in the publication's time zone."""
    return manuscript.date.replace(tzinfo=settings.PUBLICATION.zone)


def source_of(manuscript: Manuscript) -> Source:
    """The source that the post will own, made first: films need it, and the post links to films."""
    post = Post(slug=manuscript.slug, published_at=moment_of(manuscript))
    return Source.objects.create(
        headline=manuscript.headline, address=post.get_absolute_url(), reported_on=manuscript.date.date()
    )


def write_post(manuscript: Manuscript, shelf: Shelf) -> Post:
    """One post, published at its own date."""
    post = Post(
        headline=manuscript.headline,
        slug=manuscript.slug,
        standfirst=manuscript.standfirst,
        hero=shelf.images[manuscript.hero],
        body=json.dumps(
            [_stored(manuscript.slug, place, block, shelf) for place, block in enumerate(manuscript.blocks)]
        ),
        source_name=manuscript.source_name,
        source_url=manuscript.source_url,
        is_featured=manuscript.is_featured,
        published_at=moment_of(manuscript),
        fact_source=shelf.sources[manuscript.slug],
    )
    post.bylines = [PostAuthor(author=shelf.authors[manuscript.author])]
    post.filings = [
        PostTopic(topic=shelf.topics[slug], sort_order=place) for place, slug in enumerate(manuscript.topics)
    ]
    post.subjects = [
        PostFilm(film=shelf.films[slug], sort_order=place) for place, slug in enumerate(manuscript.films)
    ]
    return _backdated(publish(post))


def _backdated(post: Post) -> Post:
    """A post of 2023 was written and published in 2023, says its history too."""
    post.first_published_at = post.last_published_at = post.published_at
    post.save(update_fields=["first_published_at", "last_published_at"])
    Revision.objects.for_instance(post).update(created_at=post.published_at)
    return post


def _stored(slug: str, place: int, block: Block, shelf: Shelf) -> dict[str, Any]:
    """A block as the desk stores it; its id is the same at every load."""
    kind, value = _value(block, shelf)
    return {"type": kind, "value": value, "id": _id(slug, place)}


def _id(slug: str, place: object) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{slug}#{place}"))


def _value(block: Block, shelf: Shelf) -> tuple[str, Any]:
    match block:
        case Text(paragraphs):
            return "paragraph", "".join(
                to_html(text, lambda kind, slug: _pk(kind, slug, shelf)) for text in paragraphs
            )
        case Quotation(text, cite):
            return "quotation", {"text": text, "cite": cite}
        case Video(kind, url, caption, poster):
            return "video", {"kind": kind, "url": url, "caption": caption, "poster": shelf.images[poster].pk}
        case Pictures((name,), caption):
            return "image", _picture(name, caption, shelf)
        case Pictures(names, _):
            return "gallery", [
                {"type": "item", "value": _picture(name, "", shelf), "id": _id(name, place)}
                for place, name in enumerate(names)
            ]
        case Question(text):
            return "question", text


def _picture(name: str, caption: str, shelf: Shelf) -> dict[str, Any]:
    return {"image": shelf.images[name].pk, "alt": shelf.alts[name], "caption": caption, "credit": ""}


def _pk(kind: str, slug: str, shelf: Shelf) -> int:
    target = shelf.films[slug] if kind == "film" else shelf.posts[slug]
    return int(target.pk)
