"""The short lists that move with every post: latest to watch, featured, films lately written about."""

from django.db.models import TextField
from django.db.models.functions import Cast

from matinee.desk.models import PostFilm
from matinee.press.read import read
from matinee.site.reads import public

WATCH = 60
FEATURED = 24
FILMS = 48
_LOOKED_THROUGH = 200


@read("watch/latest")
def latest_to_watch() -> tuple[int, ...]:
    """The ids of the newest posts with a video."""
    told = public.posts().annotate(stored=Cast("body", TextField()))
    return tuple(told.filter(stored__contains='"type": "video"').values_list("pk", flat=True)[:WATCH])


@read("featured")
def featured() -> tuple[int, ...]:
    """The ids of the newest featured posts."""
    return tuple(public.posts().filter(is_featured=True).values_list("pk", flat=True)[:FEATURED])


@read("films/lately")
def films_lately() -> tuple[int, ...]:
    """The ids of the films that the newest posts were about, the last told of first."""
    newest = list(public.posts().values_list("pk", flat=True)[:_LOOKED_THROUGH])
    place = {post_id: number for number, post_id in enumerate(newest)}
    subjects = PostFilm.objects.filter(post__in=newest, film__merged_into=None).values_list(
        "post_id", "film_id"
    )
    told = sorted(subjects, key=lambda subject: (place[subject[0]], subject[1]))
    return tuple(dict.fromkeys(film_id for _, film_id in told))[:FILMS]
