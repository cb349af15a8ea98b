"""What a source says about a film, fact by fact: new where the record had it not, confirmed where it had.

Each verb takes the film, the source, then the fact; it returns the row, and raises a ValidationError where a
value is impossible. Taking the source back takes its facts back.
"""

from datetime import date
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Max

from matinee.films.actions.change import record_change
from matinee.films.actions.row import Row, report_row
from matinee.films.models import (
    Company,
    Credit,
    Distribution,
    Festival,
    Film,
    FilmOutsideId,
    Person,
    PersonOutsideId,
    Shoot,
    Showing,
    Source,
    Video,
)
from matinee.lib.slug import unique_slug

Named = TypeVar("Named", Company, Festival)


def add_credit(
    film: Film,
    source: Source,
    person: Person,
    job: str = Credit.Job.ACTOR,
    *,
    character: str = "",
    sort_order: int | None = None,
    is_voice: bool = False,
    is_self: bool = False,
) -> Credit:
    """The person's credit on the film, after those it has unless `sort_order` says where.

    A character, or that it is a voice, is filled into a credit that did not say.
    """
    said = {"character": character, "is_voice": is_voice, "is_self": is_self}
    if sort_order is None:
        last = Credit.objects.filter(film=film, job=job).aggregate(last=Max("sort_order"))["last"]
        sort_order = 0 if last is None else last + 1
    same = {"film": film, "person": person, "job": job}
    return _told(Credit, source, same, said, {"sort_order": sort_order})


def report_video(
    film: Film,
    source: Source,
    url: str,
    kind: str = Video.Kind.TRAILER,
    *,
    provider: str = "",
    key: str = "",
    language: str = "",
    published_on: date | None = None,
) -> Video:
    """A video of the film; the same address, or the same key at the same provider, is the same video."""
    if provider and key:
        known = Video.objects.filter(film=film, provider=provider, key=key).first()
        url = known.url if known else url
    said = {"provider": provider, "key": key, "language": language, "published_on": published_on}
    return _told(Video, source, {"film": film, "url": url}, said, {"kind": kind})


def report_shoot(
    film: Film,
    source: Source,
    place: str,
    *,
    from_date: str = "",
    to_date: str = "",
    share_percent: int | None = None,
    note: str = "",
) -> Shoot:
    """A place of the shoot, from and to in EDTF; other dates at the same place are a shoot of their own."""
    said = {"from_date": from_date, "to_date": to_date, "share_percent": share_percent, "note": note}
    return _told(Shoot, source, {"film": film, "place": place}, said, {})


def report_distribution(film: Film, source: Source, company: str, territory: str = "") -> Distribution:
    """The company of that name (made if there is none) brings the film out; territory "" is anywhere."""
    with record_change():
        same = {"film": film, "company": _named(Company, company), "territory": territory}
        return _told(Distribution, source, same, {}, {})


def report_showing(
    film: Film,
    source: Source,
    festival: str,
    year: int | None = None,
    *,
    section: str = "",
    is_premiere: bool = False,
) -> Showing:
    """The film was shown at the festival of that name (made where there is none)."""
    with record_change():
        same = {"film": film, "festival": _named(Festival, festival)}
        return _told(
            Showing, source, same, {"year": year, "section": section, "is_premiere": is_premiere}, {}
        )


def report_outside_id(
    about: Film | Person, source: Source, provider: str, value: str
) -> FilmOutsideId | PersonOutsideId:
    """What IMDb, TMDB, Letterboxd or Wikidata call the film or person; refused where it is another's."""
    same = {"provider": provider, "value": value}
    if isinstance(about, Film):
        of_film = FilmOutsideId.objects.filter(**same).exclude(film=about).select_related("film").first()
        _refuse(of_film, of_film.film if of_film else None)
        return _told(FilmOutsideId, source, same | {"film": about}, {}, {})
    of_person = PersonOutsideId.objects.filter(**same).exclude(person=about).select_related("person").first()
    _refuse(of_person, of_person.person if of_person else None)
    return _told(PersonOutsideId, source, same | {"person": about}, {}, {})


def _refuse(taken: FilmOutsideId | PersonOutsideId | None, by: Film | Person | None) -> None:
    if taken:
        raise ValidationError(f"{taken} is {by} already: write another, or merge the two.", code="taken")


def _told(
    model: type[Row], source: Source, same: dict[str, Any], said: dict[str, Any], at_first: dict[str, Any]
) -> Row:
    with record_change() as touched:
        row = report_row(model, source, same, said, at_first)
        touched.row(row)
    return row


def _named(model: type[Named], name: str) -> Named:
    found = model._default_manager.filter(name__iexact=name).first()
    if found:
        return found
    slug = unique_slug(
        name, lambda slug: model._default_manager.filter(slug=slug).exists(), otherwise="company"
    )
    row = model(name=name, slug=slug)
    row.full_clean()
    row.save()
    return row
