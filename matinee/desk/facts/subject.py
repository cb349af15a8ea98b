"""The film that a draft's facts are of."""

from collections.abc import Sequence

from matinee.films.models import Film
from matinee.lib.romanise import search_key


def film_meant(titles: Sequence[str], chosen: Sequence[int]) -> tuple[Film | None, list[Film]]:
    """The film, None where it is not on record; and those it may be, where the titles fit several.

    What the writer chose comes before what the titles say: among several chosen the titles tell, else the
    first is meant. Two queries at most.
    """
    keys = {search_key(title)[:300] for title in titles}
    titled = list(Film.objects.standing().filter(titles__key__in=keys).distinct()[:20]) if keys else []
    if chosen:
        among = sorted((film for film in titled if film.pk in chosen), key=lambda film: chosen.index(film.pk))
        return (among[0] if among else Film.objects.standing().filter(pk=chosen[0]).first()), []
    return (titled[0], []) if len(titled) == 1 else (None, titled)
