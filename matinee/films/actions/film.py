"""A film and its titles."""

from typing import TypedDict, Unpack

from wagtail.images.models import Image

from matinee.films.actions.change import record_change
from matinee.films.actions.row import report_row
from matinee.films.actions.settle import settle_film
from matinee.films.models import Film, Source, Title


class FilmFacts(TypedDict, total=False):
    """Columns of a film as `add_film` takes them."""

    kind: str
    year: int | None
    countries: str
    languages: str
    genres: str
    is_documentary: bool
    running_time_minutes: int | None
    synopsis: str
    poster: Image | None
    still: Image | None


def add_film(
    title: str, source: Source, *, language: str = "", slug: str = "", **facts: Unpack[FilmFacts]
) -> Film:
    """A new film with its main title; the slug is made from title and year unless given.

    Raises a ValidationError where a value is impossible or the slug is taken. It never looks for a film of
    that title: `Film.objects.finds(title)` does.
    """
    with record_change():
        film = Film(title=title, slug=slug, **facts)
        film.full_clean(exclude={"poster", "still"})
        film.save()
        add_title(film, source, title, Title.Kind.MAIN, language)
    return film


def add_title(
    film: Film, source: Source, text: str, kind: str = Title.Kind.ALTERNATE, language: str = ""
) -> Title:
    """A title of the film; one that stands already is confirmed and keeps its kind."""
    with record_change():
        same = {"film": film, "text": text}
        title = report_row(Title, source, same, {"language": language}, {"kind": kind})
        settle_film(film)
        title.refresh_from_db()
    return title
