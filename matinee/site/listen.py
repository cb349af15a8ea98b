"""What the site hears from below, and which reads it tells the press to look at again.

Names of the new state are enough: pages that a post or a film has left are found through the ledger, for they
read its card, and lists follow page by page.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from django.apps import apps
from django.db.models import Model, Q
from django.db.models.signals import post_delete, post_save
from django.dispatch import Signal
from wagtail.images import get_image_model

from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.desk.signals import post_changed
from matinee.films.actions.change import Touched
from matinee.films.models import Credit, Film, FormerRelease, Person, Release, Reported
from matinee.films.signals import record_changed
from matinee.press import touch
from matinee.site import edits, renditions
from matinee.site.reads import calendar, paging, public
from matinee.site.reads.month import month_of
from matinee.site.reads.post import pictures_of
from matinee.site.reads.sitemap import RANGE

_MOVING = ("watch/latest", "featured", "films/lately", "topics", "authors", "months", "sitemap/blocks")


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
    for kind in (PostTopic, PostAuthor, PostFilm):
        post_delete.connect(on_left, sender=kind, dispatch_uid=f"site-{kind.__name__}")


def on_post_changed(post_id: int, headline: str = "", **kwargs: Any) -> None:
    """A post came, went or changed: itself, its lists, the films and people it speaks of."""
    row = Post.objects.filter(pk=post_id).first()
    names = {f"post:{post_id}", f"post:{post_id}/card", *_MOVING}
    names.update(paging.touched("posts", public.posts(), row.published_at if row else None, post_id))
    if row is not None:
        names.update(_of_row(row))
    touch(*sorted(names), because=edits.of_post(post_id, row, headline))


def _of_row(row: Post) -> Iterator[str]:
    yield f"post-at:{row.slug}"
    yield from (f"former-addresses{former.path}" for former in row.former_addresses.all())
    if row.published_at is not None:
        month = month_of(row.published_at)
        yield from (f"month:{month}/posts", f"sitemap/posts/{month}")
    yield from (f"picture:{image_id}/shown" for image_id in pictures_of(row))
    for filing in row.filings.all():
        yield from _of_topic(filing.topic_id, row.published_at, row.pk)
    for byline in row.bylines.all():
        yield from _of_author(byline.author_id, row.published_at, row.pk)
    films = {subject.film_id for subject in row.subjects.all()}
    reported_films, people = _reported_by(row.fact_source_id)
    yield from of_films(films | reported_films)
    yield from of_people(people | _people_of(films))


def on_left(sender: type, instance: PostTopic | PostAuthor | PostFilm, **kwargs: Any) -> None:
    """A post left a topic, an author or a film."""
    post = Post.objects.filter(pk=instance.post_id).values_list("published_at", "headline").first()
    moment, headline = post or (None, "")
    if isinstance(instance, PostTopic):
        names = _of_topic(instance.topic_id, moment, instance.post_id)
    elif isinstance(instance, PostAuthor):
        names = _of_author(instance.author_id, moment, instance.post_id)
    else:
        names = (*of_films({instance.film_id}), *of_people(_people_of({instance.film_id})))
    touch(*names, *_MOVING, because=edits.of_leaving(headline))


def _of_topic(topic_id: int, moment: datetime | None, post_id: int) -> Iterable[str]:
    rows = public.posts().filter(filings__topic=topic_id)
    return paging.touched(f"topic:{topic_id}/posts", rows, moment, post_id)


def _of_author(author_id: int, moment: datetime | None, post_id: int) -> Iterable[str]:
    rows = public.posts().filter(bylines__author=author_id)
    return paging.touched(f"author:{author_id}/posts", rows, moment, post_id)


def on_record_changed(
    film_ids: Iterable[int], person_ids: Iterable[int], edited: Touched, **kwargs: Any
) -> None:
    """Films or people are other than they were."""
    films, people = set(film_ids), set(person_ids)
    rows = _film_rows(films)
    touch(
        *of_films(films, rows),
        *of_people(people | _people_of(films)),
        "sitemap/blocks",
        "films/lately",
        because=_said_of(edited, rows),
    )


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
    """Names of the reads that a film's change may have touched, calendars among them; `rows` if known."""
    for film_id in film_ids:
        yield from (
            f"film:{film_id}",
            f"film:{film_id}/card",
            f"film:{film_id}/posts",
            f"film:{film_id}/kept",
        )
        yield f"sitemap/films/{film_id // RANGE}"
    for row in _film_rows(film_ids) if rows is None else rows:
        yield f"film-at:{row.slug}"
        yield from (f"picture:{image_id}/shown" for image_id in (row.poster, row.still) if image_id)
    if film_ids:
        yield from of_calendars()
        yield from _of_years(film_ids)


def of_people(person_ids: Iterable[int]) -> Iterator[str]:
    """Names of the reads that a person's change may have touched."""
    rows = list(Person.objects.filter(pk__in=person_ids).values_list("slug", "portrait"))
    for person_id in person_ids:
        yield from (f"person:{person_id}", f"person:{person_id}/card", f"person:{person_id}/posts")
        yield from (f"person:{person_id}/kept", f"sitemap/people/{person_id // RANGE}")
    for slug, portrait in rows:
        yield f"person-at:{slug}"
        yield from ((f"picture:{portrait}/shown",) if portrait else ())


def of_calendars() -> Iterator[str]:
    """Names of all calendars as they stand today."""
    yield calendar.today.name()
    day = calendar.today.load().isoformat()
    yield calendar.calendar_territories.name()
    for territory in (calendar.EVERYWHERE, *calendar.calendar_territories.load()):
        yield calendar.openings.name(territory, day)
        yield calendar.calendar_years.name(territory)


def _of_years(film_ids: Collection[int]) -> Iterator[str]:
    """Names of the years' calendars in which films stand now; those they have left read the films' years."""
    for film_id in film_ids:
        yield calendar.years_of_film.name(film_id)
    rows = Release.objects.filter(film__in=film_ids).exclude(earliest=None).order_by()
    for code, year in rows.values_list("territory", "earliest__year").distinct():
        for territory in (calendar.EVERYWHERE, *((code,) if code else calendar.calendar_territories.load())):
            yield calendar.openings_of_year.name(territory, year)


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
    touch(f"author:{instance.pk}", f"author-at:{instance.slug}", "authors", because=because)


def on_image(instance: Any, signal: Signal, **kwargs: Any) -> None:
    """A picture was uploaded, exchanged or deleted."""
    because = edits.of_thing("picture", instance.title, deleted=signal is post_delete)
    touch(f"picture:{instance.pk}", f"picture:{instance.pk}/shown", because=because)
    if signal is post_delete:
        renditions.forget(instance.pk)
