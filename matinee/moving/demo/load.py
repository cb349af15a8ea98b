"""Filling a fresh publication with the demo: what a newcomer sees first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.conf import settings
from django.db import transaction
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from matinee.desk.models import Author, Post, Topic
from matinee.films.actions import record_change
from matinee.films.models import Film
from matinee.moving.demo.film_rows import write_film, write_people, write_videos
from matinee.moving.demo.filmography import FilmSheet, read_films, read_people
from matinee.moving.demo.image_rows import Drawn, draw_all, keep_images
from matinee.moving.demo.manuscripts import Manuscript, read_manuscripts
from matinee.moving.demo.markup import curl
from matinee.moving.demo.pictures import all_pictures
from matinee.moving.demo.post_rows import Shelf, source_of, write_post
from matinee.moving.demo.sheets import DATA, read_toml


class Progress(Protocol):
    """Hears how far the load is; the command line's bar is one."""

    def step(self, done: int, total: int, address: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was written."""

    authors: int
    topics: int
    people: int
    films: int
    pictures: int
    posts: int


class NotEmptyError(RuntimeError):
    """The publication has posts or films of its own already."""


def load(progress: Progress | None = None, shrink: int = 1) -> Counts:
    """Fill an empty publication with the demo's authors, topics, films, pictures and posts.

    Draws first, then writes in one transaction: all of it is there, or nothing. NotEmptyError where there
    are posts or films already, so that a second load can't mix with what people wrote. Pictures
    are drawn `shrink` times smaller each way, for those who only want to try something.
    """
    _refuse_unless_empty()
    posts, films, people = read_manuscripts(), read_films(), read_people()
    pictures = all_pictures(films, people, shrink)
    step = _steps(progress, len(pictures) + len(posts))
    drawn = draw_all(pictures, step)
    # Wagtail would index the references of a film anew for each of its rows: once at the end is enough.
    with transaction.atomic(), disable_reference_index_auto_update():
        with record_change():
            counts = _write(posts, films, drawn, step)
        for row in (*Film.objects.all(), *Post.objects.all()):
            ReferenceIndex.create_or_update_for_object(row)
    _say_what_it_is()
    return counts


def _say_what_it_is() -> None:
    about = settings.PUBLICATION.home / "about.md"
    if not about.exists():
        about.write_text((DATA / "about.md").read_text(encoding="utf-8"), encoding="utf-8")


def _refuse_unless_empty() -> None:
    if Post.objects.exists() or Film.objects.exists():
        raise NotEmptyError(
            "This publication already has posts or films: the demo only fills an empty one. "
            "Make another with: matinee init DIR --demo"
        )


def _write(posts: list[Manuscript], films: list[FilmSheet], drawn: Drawn, step: Callable[[], None]) -> Counts:
    images = keep_images(drawn)
    sources = {post.slug: source_of(post) for post in posts}
    by_report = sorted(films, key=lambda film: sources[film.reported].reported_on)
    people = write_people(by_report, read_people(), sources)
    shelf = Shelf(
        sources=sources,
        authors=_authors(),
        topics=_topics(),
        films={film.slug: write_film(film, people, sources, images) for film in by_report},
        images=images,
        alts={picture.name: picture.alt for picture, _ in drawn},
        posts={},
    )
    for post in posts:
        for film in post.films:
            write_videos(shelf.films[film], post, sources[post.slug])
        shelf.posts[post.slug] = write_post(post, shelf)
        step()
    return Counts(
        authors=len(shelf.authors),
        topics=len(shelf.topics),
        people=len(people),
        films=len(films),
        pictures=len(images),
        posts=len(posts),
    )


def _authors() -> dict[str, Author]:
    found = read_toml(DATA / "authors.toml")
    return {
        slug: Author.objects.create(slug=slug, name=who["name"], bio=curl(who["bio"]))
        for slug, who in found.items()
    }


def _topics() -> dict[str, Topic]:
    found = read_toml(DATA / "topics.toml")
    return {
        slug: Topic.objects.get_or_create(slug=slug, defaults={"name": name})[0]
        for slug, name in found.items()
    }


def _steps(progress: Progress | None, total: int) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress:
            progress.step(done, total)

    return step
