"""What the record has of the film itself, held against a fact: its titles, companies, festivals, places."""

from collections.abc import Callable
from typing import Any

from django.db.models import prefetch_related_objects

from matinee.films.models import Film
from matinee.lib.romanise import name_key, search_key
from matinee.reading.values import Value

_SHOWN = ("titles", "distributions__company", "showings__festival", "shoots")


def know(film: Film) -> None:
    """Fetches what `is_on` looks at, in a fixed number of queries."""
    prefetch_related_objects([film], *_SHOWN)


def is_on(film: Film, kind: str, value: Value) -> bool:
    """Whether the film's record says this already; False for kinds that are held against it elsewhere."""
    return kind in _SAYS and _SAYS[kind](film, value)


def _title(film: Film, value: Any) -> bool:
    return search_key(value.text) in {search_key(row.text) for row in film.titles.all()}


def _distributor(film: Film, value: Any) -> bool:
    return name_key(value) in {name_key(row.company.name) for row in film.distributions.all()}


def _festival(film: Film, value: Any) -> bool:
    return any(
        name_key(row.festival.name) == name_key(value.name) and value.year in (None, row.year)
        for row in film.showings.all()
    )


def _place(film: Film, value: Any) -> bool:
    return any(
        row.place.casefold() == value.place.casefold()
        and value.since in (None, row.from_date)
        and value.until in (None, row.to_date)
        and value.share in (None, row.share_percent)
        for row in film.shoots.all()
    )


def _listed(column: str) -> Callable[[Film, Any], bool]:
    def is_listed(film: Film, value: Any) -> bool:
        there = (part.strip().casefold() for part in getattr(film, column).split(","))
        return str(value).casefold() in there

    return is_listed


def _same(column: str) -> Callable[[Film, Any], bool]:
    return lambda film, value: bool(getattr(film, column) == value)


_SAYS: dict[str, Callable[[Film, Any], bool]] = {
    "title": _title,
    "distributor": _distributor,
    "festival": _festival,
    "filming": _place,
    "country": _listed("countries"),
    "language": _listed("languages"),
    "genre": _listed("genres"),
    "running_time": _same("running_time_minutes"),
    "synopsis": _same("synopsis"),
}
