"""What the public may see of the record."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet

from matinee.desk.models import Post, PostFilm
from matinee.films.models import Credit, Film, Person, Reported, Source
from matinee.site.reads.asked import Asked

Fact = TypeVar("Fact", bound=Reported)

_MERGES = 100
"""So many merges are followed: there are no rings, but nothing may hang if there were one."""


def reported(prefix: str = "source__") -> Q:
    """Facts whose source is out: a post's facts only while the post is published."""
    return ~Q(**{f"{prefix}kind": Source.Kind.POST}) | ~Q(**{f"{prefix}address": ""})


def posts() -> "QuerySet[Post]":
    """Published posts, newest first."""
    return _posts().all()


def spoken_of(film: str) -> Exists:
    """Whether the film stands and a published post is about it: asked film by film, no list is made."""
    about = PostFilm.objects.filter(film=OuterRef(film), film__merged_into=None)
    return Exists(about.filter(post__live=True, post__published_at__isnull=False))


def films() -> "QuerySet[Film]":
    """Films that stand and that a published post is about: the record may know of more than is told yet."""
    return _films().all()


def kept(model: type[Film] | type[Person], ids: Sequence[int]) -> dict[int, int]:
    """Of those that were merged into another the id of the one that stands now, through all merges."""
    merges = _merges[model]
    found = {one: one for one in ids}
    for _ in range(_MERGES):
        merged = dict(merges(set(found.values())))
        if not merged:
            break
        found = {one: merged.get(now, now) for one, now in found.items()}
    return {one: now for one, now in found.items() if now != one}


class Merged(NamedTuple):
    """What is left of one that was merged: the id of what stands now, and the slug that leads there."""

    kept: int
    slug: str


def merged(model: type[Film] | type[Person], ids: Sequence[int]) -> dict[int, Merged]:
    """Those that were merged into another."""
    now = kept(model, ids)
    slugs = model._default_manager.filter(pk__in=now).values_list("pk", "slug") if now else ()
    return {one: Merged(now[one], slug) for one, slug in slugs}


def people() -> "QuerySet[Person]":
    """People who stand and have a credit that is out on a film that is."""
    return _people().all()


def out(kind: type[Fact]) -> "QuerySet[Fact]":
    """Facts of a kind whose source is out."""
    return _out(kind).all()


_merges: dict[type[Film] | type[Person], Asked] = {
    Film: Asked(
        lambda: Film.objects.exclude(merged_into=None).order_by().values_list("pk", "merged_into"), "pk"
    ),
    Person: Asked(
        lambda: Person.objects.exclude(merged_into=None).order_by().values_list("pk", "merged_into"), "pk"
    ),
}


# Building these takes longer than asking them, so each is built once; `all` hands out copies.


@cache
def _posts() -> "QuerySet[Post]":
    return Post.objects.published()


@cache
def _films() -> "QuerySet[Film]":
    return Film.objects.standing().filter(spoken_of("pk"))


@cache
def _people() -> "QuerySet[Person]":
    credited = Credit.objects.filter(reported(), spoken_of("film"), person=OuterRef("pk"))
    return Person.objects.standing().filter(Exists(credited))


@cache
def _out(kind: type[Fact]) -> "QuerySet[Fact]":
    return kind._default_manager.filter(reported())
