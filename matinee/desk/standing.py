"""Which film a film is now."""

from collections.abc import Iterable

from matinee.films.models import Film


def standing_films(ids: Iterable[int]) -> dict[int, int]:
    """By id, the id of the film that stands after all merges; films that are gone are left out.

    One query, and one more for each merge of a merged film.
    """
    into: dict[int, int | None] = {}
    ahead = set(ids)
    while ahead:
        into |= dict(Film.objects.filter(pk__in=ahead).values_list("pk", "merged_into"))
        ahead = {pk for pk in into.values() if pk is not None} - into.keys()
    return {pk: _last(pk, into) for pk in ids if pk in into}


def _last(pk: int, into: dict[int, int | None]) -> int:
    while (after := into.get(pk)) is not None:
        pk = after
    return pk
