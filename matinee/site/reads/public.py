"""What the public may see of the record."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from matinee.desk.models import Post, PostFilm
from matinee.films.models import Credit, Film, Person, Source


def reported(prefix: str = "source__") -> Q:
    """Facts whose source is out: a post's facts only while the post is published."""
    return ~Q(**{f"{prefix}kind": Source.Kind.POST}) | ~Q(**{f"{prefix}address": ""})


def posts() -> "QuerySet[Post]":
    """Published posts, newest first."""
    return Post.objects.published()


def spoken_of(film: str) -> Exists:
    """Whether a published post is about the film: asked film by film, so that no list is made."""
    return Exists(
        PostFilm.objects.filter(film=OuterRef(film), post__live=True, post__published_at__isnull=False)
    )


def films() -> "QuerySet[Film]":
    """Films that stand and that a published post is about: the record may know of more than is told yet."""
    return Film.objects.standing().filter(spoken_of("pk"))


def people() -> "QuerySet[Person]":
    """People who stand and have a credit that is out on a film that is."""
    credited = Credit.objects.filter(
        reported(), spoken_of("film"), person=OuterRef("pk"), film__merged_into=None
    )
    return Person.objects.standing().filter(Exists(credited))
