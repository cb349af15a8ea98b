"""What the site hears from below, and which reads it tells the press to look at again.

Names of the new state are enough: pages that a post or a film has left are found through the ledger, for they
read its card, and lists follow page by page.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import product
from typing import Any, NamedTuple

from django.apps import apps
from django.db.models import Model, Q
from django.db.models.signals import post_delete, post_save
from django.dispatch import Signal
from wagtail.images import get_image_model

from matinee.desk.models import Author, FormerAddress, Listed, PictureNote, Post, PostFilm, Topic, VideoFile
from matinee.desk.signals import post_changed
from matinee.desk.videos.kept import kept_id
from matinee.films.actions.change import Touched
from matinee.films.models import (
    Credit,
    Film,
    FormerFilmSlug,
    FormerPersonSlug,
    FormerRelease,
    Person,
    Reported,
)
from matinee.films.models.former_slug import FormerSlug
from matinee.films.signals import record_changed
from matinee.press import touch
from matinee.site import edits, renditions
from matinee.site.reads import moved, paging, watch
from matinee.site.reads.calendar import today
from matinee.site.reads.month import month_of
from matinee.site.reads.post import pictures_of

_MOVING = ("watch/latest", "featured", "films/lately", "topics", "authors", "authors/lately")


class _FilmRow(NamedTuple):
    pk: int
    title: str
    slug: str
    poster: int | None
    still: int | None


def connect() -> None:
    """Listen from now on, in this process."""
    post_changed.connect(on_post_changed, dispatch_uid="site")
    record_changed.connect(on_record_changed, dispatch_uid="site")
    for kind, heard in ((Topic, on_topic), (Author, on_author), (get_image_model(), on_image)):
        for signal in (post_save, post_delete):
            signal.connect(heard, sender=kind, dispatch_uid=f"site-{kind.__name__}")
    post_delete.connect(on_address_taken, sender=FormerAddress, dispatch_uid="site-FormerAddress")
    for signal in (post_save, post_delete):
        signal.connect(on_video_file, sender=VideoFile, dispatch_uid="site-VideoFile")
    for signal, kind in product((post_save, post_delete), (FormerFilmSlug, FormerPersonSlug)):
        signal.connect(on_slug_left, sender=kind, dispatch_uid=f"site-{kind.__name__}")
    post_save.connect(on_picture_noted, sender=PictureNote, dispatch_uid="site-PictureNote")
    for left, told in ((Listed, on_list_left), (PostFilm, on_film_left)):
        post_delete.connect(told, sender=left, dispatch_uid=f"site-{left.__name__}")


def on_post_changed(post_id: int, headline: str = "", **kwargs: Any) -> None:
    """A post came, went or changed: itself, its lists, the films and people it speaks of."""
    row = Post.objects.filter(pk=post_id).first()
    parts = ("", "/card", "/pictures", "/videos")
    names = {*(f"post:{post_id}{part}" for part in parts), *_MOVING}
    names.update(paging.touched("posts", paging.of_all()))
    if row is not None:
        names.update(_of_row(row))
    touch(*sorted(names), because=edits.of_post(post_id, row, headline))


def _of_row(row: Post) -> Iterator[str]:
    yield f"post-at:{row.slug}"
    yield from (f"former-addresses{former.path}" for former in row.former_addresses.all())
    if row.published_at is not None:
        month = month_of(row.published_at)
        yield from (
            f"month:{month}/posts",
            f"month:{month}/any",
            f"month:{month}/leads",
            f"sitemap/posts/{month}",
            f"sitemap/news/{today.load().isoformat()}",
        )
    yield from (f"picture:{image_id}/shown" for image_id in pictures_of(row))
    yield from (f"video-file:{file_id}/shown" for file_id in _kept_videos(row))
    for listed in row.listed.all():
        yield from _of_list(listed)
    films = {subject.film_id for subject in row.subjects.all()}
    reported_films, people = _reported_by(row.fact_source_id)
    yield from of_films(films | reported_films)
    yield from of_people(people | _people_of(films))


def _kept_videos(row: Post) -> Iterator[int]:
    """The ids of the videos in a post that play from here."""
    for block in row.body:
        if block.block_type == "video" and (file_id := kept_id(block.value.get("url") or "")):
            yield file_id


def _of_list(listed: Listed) -> Iterator[str]:
    """Names of the reads of a list in which a post stands, or stood."""
    if listed.topic_id:
        yield from paging.touched(f"topic:{listed.topic_id}/posts", paging.of_topic(listed.topic_id))
    if listed.author_id:
        yield from paging.touched(f"author:{listed.author_id}/posts", paging.of_author(listed.author_id))
    if listed.video_kind:
        yield from watch.touched(listed.video_kind)


def on_list_left(instance: Listed, **kwargs: Any) -> None:
    """A post left the list of a topic, an author or a kind of video."""
    touch(*_of_list(instance), *_MOVING, because=_leaving(instance.post_id))


def on_film_left(instance: PostFilm, **kwargs: Any) -> None:
    """A post is no more about a film."""
    films = {instance.film_id}
    touch(*of_films(films), *of_people(_people_of(films)), *_MOVING, because=_leaving(instance.post_id))


def on_address_taken(instance: FormerAddress, **kwargs: Any) -> None:
    """An address leads nowhere else any more: a post has taken it. That one has left it shows on its card."""
    names = (f"former-addresses{instance.path}", *moved.after_post(instance.post_id))
    touch(*names, because="a post took a former address")


def _leaving(post_id: int) -> str:
    headline = Post.objects.filter(pk=post_id).values_list("headline", flat=True).first()
    return edits.of_leaving(headline or "")


def on_record_changed(
    film_ids: Iterable[int], person_ids: Iterable[int], edited: Touched, **kwargs: Any
) -> None:
    """Films or people are other than they were."""
    films, people = _with_merged(Film, film_ids), _with_merged(Person, person_ids)
    rows = _film_rows(films)
    touch(
        *of_films(films, rows),
        *of_people(people | _people_of(films)),
        "films/lately",
        because=_said_of(edited, rows),
    )


def _with_merged(model: type[Film] | type[Person], ids: Iterable[int]) -> set[int]:
    """These, and those that were merged into one of them: a merge may have moved them there."""
    named = set(ids)
    return named | set(model._default_manager.filter(merged_into__in=named).values_list("pk", flat=True))


def _film_rows(film_ids: Collection[int]) -> list[_FilmRow]:
    rows = Film.objects.filter(pk__in=film_ids)
    return [_FilmRow(*row) for row in rows.values_list("pk", "title", "slug", "poster", "still")]


def _said_of(edited: Touched, rows: Iterable[_FilmRow]) -> str:
    if edited.film_ids:
        titles = [row.title for row in rows if row.pk in edited.film_ids]
        return edits.of_record("film", "films", titles, len(edited.film_ids))
    people = Person.objects.filter(pk__in=sorted(edited.person_ids)[: edits.NAMED])
    names = list(people.values_list("name", flat=True))
    return edits.of_record("person", "people", names, len(edited.person_ids))


def of_films(film_ids: Collection[int], rows: Iterable[_FilmRow] | None = None) -> Iterator[str]:
    """Names of the reads that a film's change may have touched: calendars and sitemaps follow from these."""
    for film_id in film_ids:
        yield from (f"film:{film_id}{part}" for part in ("", "/card", "/posts", "/kept", "/openings"))
    for row in _film_rows(film_ids) if rows is None else rows:
        yield f"film-at:{row.slug}"
        yield from (f"picture:{image_id}/shown" for image_id in (row.poster, row.still) if image_id)


def of_people(person_ids: Iterable[int]) -> Iterator[str]:
    """Names of the reads that a person's change may have touched: sitemaps follow from these."""
    rows = list(Person.objects.filter(pk__in=person_ids).values_list("slug", "portrait"))
    for person_id in person_ids:
        yield from (f"person:{person_id}{part}" for part in ("", "/card", "/posts", "/kept"))
    for slug, portrait in rows:
        yield f"person-at:{slug}"
        yield from ((f"picture:{portrait}/shown",) if portrait else ())


def _people_of(film_ids: Iterable[int]) -> set[int]:
    return set(Credit.objects.filter(film__in=film_ids).values_list("person", flat=True))


def _reported_by(source_id: int | None) -> tuple[set[int], set[int]]:
    """The films and people of whom a source reports anything: with it, all of that comes or goes."""
    films: set[int] = set()
    people: set[int] = set()
    if source_id is None:
        return films, people
    for model in _reported_models():
        fields = {field.name for field in model._meta.get_fields()}
        rows = model._default_manager.filter(source=source_id)
        if "film" in fields:
            films.update(rows.values_list("film", flat=True))
        if "person" in fields:
            people.update(rows.values_list("person", flat=True))
    moved = FormerRelease.objects.filter(Q(source=source_id) | Q(replaced_by=source_id))
    films.update(moved.values_list("release__film", flat=True))
    return films, people


def _reported_models() -> Iterator[type[Model]]:
    return (model for model in apps.get_app_config("films").get_models() if issubclass(model, Reported))


def on_topic(instance: Topic, signal: Signal, **kwargs: Any) -> None:
    """A topic was saved or deleted."""
    because = edits.of_thing("topic", instance.name, deleted=signal is post_delete)
    touch(f"topic:{instance.pk}", f"topic-at:{instance.slug}", "topics", because=because)


def on_author(instance: Author, signal: Signal, **kwargs: Any) -> None:
    """An author was saved or deleted."""
    because = edits.of_thing("author", instance.name, deleted=signal is post_delete)
    names = (f"author:{instance.pk}", f"author-at:{instance.slug}", "authors", "authors/lately")
    touch(*names, because=because)


def on_image(instance: Any, signal: Signal, **kwargs: Any) -> None:
    """A picture was uploaded, exchanged or deleted."""
    because = edits.of_thing("picture", instance.title, deleted=signal is post_delete)
    touch(f"picture:{instance.pk}", f"picture:{instance.pk}/shown", because=because)
    if signal is post_delete:
        renditions.forget(instance.pk)


def on_video_file(instance: VideoFile, signal: Signal, **kwargs: Any) -> None:
    """A video was uploaded or deleted."""
    because = edits.of_thing("video file", instance.title, deleted=signal is post_delete)
    touch(f"video-file:{instance.pk}", f"video-file:{instance.pk}/shown", because=because)


def on_slug_left(instance: FormerSlug, **kwargs: Any) -> None:
    """A film or a person has another address now, or a former one leads there no more."""
    word, owner = ("film", "film_id") if isinstance(instance, FormerFilmSlug) else ("person", "person_id")
    after = moved.after_film if word == "film" else moved.after_person
    touch(f"{word}-left:{instance.slug}", *after(getattr(instance, owner)), because="an address was changed")


def on_picture_noted(instance: PictureNote, **kwargs: Any) -> None:
    """Whose a picture is was told, or its colour measured. Where it is deleted, its picture is as well."""
    touch(f"picture:{instance.pk}", because=edits.of_thing("picture", instance.image.title, deleted=False))
