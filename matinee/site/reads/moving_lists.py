"""The short lists that move with every post: featured, films lately written about."""

from matinee.desk.models import PostFilm
from matinee.films.models import Film
from matinee.press.read import read
from matinee.site.reads import public

FEATURED = 24
FILMS = 48
_FILMS_OF = 200
"""How many of the newest posts are looked through."""


@read("featured")
def featured() -> tuple[int, ...]:
    """The ids of the newest featured posts."""
    return tuple(public.posts().filter(is_featured=True).values_list("pk", flat=True)[:FEATURED])


@read("films/lately")
def films_lately() -> tuple[int, ...]:
    """The ids of the films that the newest posts were about, the last told of first."""
    newest = list(public.posts().values_list("pk", flat=True)[:_FILMS_OF])
    place = {post_id: number for number, post_id in enumerate(newest)}
    subjects = PostFilm.objects.filter(post__in=newest).order_by().values_list("post_id", "film_id")
    told = sorted(subjects, key=lambda subject: (place[subject[0]], subject[1]))
    films = list(dict.fromkeys(film_id for _, film_id in told))
    merged = public.kept(Film, films)
    return tuple(film_id for film_id in films if film_id not in merged)[:FILMS]
