"""Feeds of the site, and of each topic, film and author."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar, NamedTuple

from matinee.lib.characters import writable
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.drawing import Lookup, draw
from matinee.site.feeds import WRITERS, Entry, Feed, FeedPicture
from matinee.site.reads import public
from matinee.site.reads.author import Author, author, author_at, authors, newest_posts_of_author
from matinee.site.reads.film import FilmCard, film_at, film_card, posts_of_film
from matinee.site.reads.picture import Picture
from matinee.site.reads.post import Post, post
from matinee.site.reads.posts import newest_posts
from matinee.site.reads.site import site
from matinee.site.reads.topic import Topic, newest_posts_of_topic, topic, topic_at, topics

ENTRIES = 30
_WIDTH = 720
_ADDRESS = re.compile(r"/(feed\.xml|atom\.xml|feed\.json)|/(topics|films|authors)/([^/]+)/(feed\.xml)")


class Subject(NamedTuple):
    """What a feed is of: its page, its name, and its newest posts."""

    address: str
    name: str
    post_ids: tuple[int, ...]


class FeedPlate:
    name: ClassVar[str] = "feed"
    order: ClassVar[int] = 70

    def addresses(self) -> Iterator[str]:
        yield from feeds_of("/")
        for front in (*map(topic.load, topics.load()), *map(author.load, authors.load())):
            if front is not None:
                yield from feeds_of(front.address)
        for slug in public.films().order_by("pk").values_list("slug", flat=True):
            yield from feeds_of(addresses.of_film(slug))

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if newest_posts.match(read_name) is not None:
            return feeds_of("/")
        front: Topic | Author | FilmCard | None = None
        if args := topic.match(read_name) or newest_posts_of_topic.match(read_name):
            front = reads(topic, int(args[0]))
        elif args := author.match(read_name) or newest_posts_of_author.match(read_name):
            front = reads(author, int(args[0]))
        elif args := film_card.match(read_name) or posts_of_film.match(read_name):
            front = reads(film_card, int(args[0]))
        return feeds_of(front.address) if front else ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        found = _ADDRESS.fullmatch(address)
        if found is None:
            return None
        name, folder, slug, own_name = found.groups()
        subject = _subject(folder, slug, reads)
        if subject is None or (folder and not subject.post_ids):
            return None
        return WRITERS[name or own_name](_feed(subject, address, reads))


def feeds_of(front: str) -> list[str]:
    """The addresses of the feeds of a page: the site's in every format, all others as RSS, which all read."""
    return [f"/{name}" for name in WRITERS] if front == "/" else [f"{front}/feed.xml"]


def _subject(folder: str | None, slug: str, reads: Reads) -> Subject | None:
    if folder is None:
        return Subject("/", "", reads(newest_posts).post_ids)
    if folder == "films":
        return _film(reads(film_at, slug), reads)
    if folder == "topics":
        return _topic(reads(topic_at, slug), reads)
    return _author(reads(author_at, slug), reads)


def _film(film_id: int | None, reads: Reads) -> Subject | None:
    card = reads(film_card, film_id) if film_id else None
    return Subject(card.address, card.title, reads(posts_of_film, card.id)) if card else None


def _topic(topic_id: int | None, reads: Reads) -> Subject | None:
    value = reads(topic, topic_id) if topic_id else None
    if value is None:
        return None
    return Subject(value.address, value.name, reads(newest_posts_of_topic, value.id).post_ids)


def _author(author_id: int | None, reads: Reads) -> Subject | None:
    value = reads(author, author_id) if author_id else None
    if value is None:
        return None
    return Subject(value.address, value.name, reads(newest_posts_of_author, value.id).post_ids)


def _feed(subject: Subject, address: str, reads: Reads) -> Feed:
    shown = reads(site)
    newest = subject.post_ids[:ENTRIES]
    reads.gather(post, newest)
    Lookup(reads).expect(told.card for post_id in newest if (told := reads(post, post_id)))
    entries = (reads.once(_entry, post_id) for post_id in newest)
    return Feed(
        title=writable(f"{subject.name} · {shown.name}" if subject.name else shown.name),
        description=writable(shown.tagline or shown.name),
        language=shown.language,
        url=shown.address + addresses.href(subject.address),
        own_url=shown.address + addresses.href(address),
        entries=tuple(entry for entry in entries if entry),
        id="" if subject.name else shown.feed_id,
    )


def _entry(reads: Reads, post_id: int) -> Entry | None:
    value = reads(post, post_id)
    if value is None:
        return None
    of, card, shown = Lookup(reads), value.card, reads(site)
    picture = of.picture(card.picture)
    return Entry(
        id=value.feed_id,
        url=shown.address + addresses.href(card.address),
        title=writable(card.headline),
        summary=writable(card.standfirst),
        html=draw("feed_entry.html", reads, card.address, post=value).decode(),
        image=_picture(picture, shown.address) if picture else None,
        published=card.published,
        updated=value.updated,
        authors=tuple(writable(one.name) for one in of.authors(card.author_ids)),
        topics=tuple(writable(one.name) for one in of.topics(card.topic_ids)),
    )


SHOWS = {"feed_entry.html": {"post": Post}}


def _picture(shown: Picture, prefix: str) -> FeedPicture:
    width = next((one for one in shown.widths if one >= _WIDTH), shown.widths[-1])
    height = max(round(shown.height * width / shown.width), 1)
    return FeedPicture(prefix + shown.address(width), "image/webp", width, height)


register_plate(FeedPlate())
