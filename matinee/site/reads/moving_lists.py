"""The short lists that move with every post: featured, films lately written about."""

from matinee.desk.models import PostFilm
from matinee.films.models import Film
from matinee.press.read import read
from matinee.site.reads import paging, public
from matinee.site.reads.asked import Asked

FEATURED = 24
FILMS = 48
_FILMS_OF = 200
"""How many of the newest posts are looked through."""

_subjects = Asked(lambda: PostFilm.objects.order_by().values_list("post_id", "film_id"), "post")


@read("featured")
def featured() -> tuple[int, ...]:
    """The ids of the newest featured posts."""
    return tuple(paging.of_featured().newest(0, FEATURED))


@read("films/lately")
def films_lately() -> tuple[int, ...]:
    """The ids of the films that the newest posts were about, the last told of first."""
    newest = paging.of_all().newest(0, _FILMS_OF)
    place = {post_id: number for number, post_id in enumerate(newest)}
    told = sorted(_subjects(newest), key=lambda subject: (place[subject[0]], subject[1]))
    films = list(dict.fromkeys(film_id for _, film_id in told))
    merged = public.kept(Film, films)
    return tuple(film_id for film_id in films if film_id not in merged)[:FILMS]
