"""What the public may see of the record."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from matinee.desk.models import Post, PostFilm
from matinee.films.models import Credit, Film, Person, Source, Title


def reported(prefix: str = "source__") -> Q:
    """Facts whose source is out: a post's facts only while the post is published."""
    return ~Q(**{f"{prefix}kind": Source.Kind.POST}) | ~Q(**{f"{prefix}address": ""})


def posts() -> "QuerySet[Post]":
    """Published posts, newest first."""
    return Post.objects.published()  # type: ignore[no-any-return]


def films() -> "QuerySet[Film]":
    """Films that stand, and of which a published post or an open source speaks."""
    spoken_of = PostFilm.objects.filter(film=OuterRef("pk"), post__in=posts().order_by())
    titled = Title.objects.filter(reported(), film=OuterRef("pk"))
    return Film.objects.standing().filter(Exists(spoken_of) | Exists(titled))  # type: ignore[no-any-return]


def people() -> "QuerySet[Person]":
    """People who stand and have a credit that is out on a film that is."""
    credited = Credit.objects.filter(reported(), person=OuterRef("pk"), film__in=films())
    return Person.objects.standing().filter(Exists(credited))  # type: ignore[no-any-return]
