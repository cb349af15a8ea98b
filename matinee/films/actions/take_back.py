"""Taking a source back: what only it reported goes, what others reported too stays theirs."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db.models import Model, Q

from matinee.films.actions.change import Touched, record_change
from matinee.films.actions.glance import report_film
from matinee.films.actions.reference import references_to
from matinee.films.actions.release import keep, stands_of
from matinee.films.actions.row import label_of, reports_on, without
from matinee.films.actions.settle import settle_film, settle_person
from matinee.films.models import (
    Film,
    FormerRelease,
    Person,
    PersonName,
    Release,
    Report,
    Reported,
    Source,
    Title,
)


def take_back(source: Source) -> None:
    """Remove what only this source reported; the source itself stays, with nothing to its name.

    A release it changed goes back to what it was. A film or person left with nothing, and that
    nothing refers to, goes too; where something does, its main title or name stays, as the record's own.
    """
    take_back_rows(_all_of(source), source)


def take_back_row(row: Model, source: Source) -> None:
    """As `take_back`, for one row: it is removed if only this source reported it, else left to the others."""
    take_back_rows([row], source)


def take_back_rows(rows: Iterable[Model], source: Source) -> None:
    """As `take_back`, for these rows; a film among them stands for what was said of it at a glance."""
    by_model: dict[type[Model], list[Any]] = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row)
    titles, names = by_model.pop(Title, []), by_model.pop(PersonName, [])
    with record_change() as touched:
        for release in by_model.pop(Release, []):
            touched.row(release)
            _take_back_release(release, source)
        for film in by_model.pop(Film, []):
            report_film(film, source)
        for others in by_model.values():
            _take_back_rows(others, source, touched)
        for film in Film.objects.filter(pk__in={title.film_id for title in titles}):
            _settle_or_remove(film, titles, "film", source, touched)
        for person in Person.objects.filter(pk__in={name.person_id for name in names}):
            _settle_or_remove(person, names, "person", source, touched)


def _all_of(source: Source) -> list[Model]:
    glances = Report.objects.filter(label=label_of(Film), source=source).values("row_id")
    kinds: list[type[Reported]] = [*_kinds_of_rows(), Title, PersonName]
    reported = [row for model in kinds for row in _rows_of(model, source)]
    return [*_releases(source), *Film.objects.filter(pk__in=glances), *reported]


def _kinds_of_rows() -> list[type[Reported]]:
    apart = {Title, PersonName, Release, FormerRelease}
    models = apps.get_app_config("films").get_models()
    return [model for model in models if issubclass(model, Reported) and model not in apart]


def _rows_of(model: type[Reported], source: Source) -> list[Reported]:
    reported = Report.objects.filter(label=label_of(model), source=source).values("row_id")
    return list(model._default_manager.filter(Q(source=source) | Q(pk__in=reported)))


def _take_back_rows(rows: Iterable[Reported], source: Source, touched: Touched) -> None:
    for row in rows:
        touched.row(row)
        if not without(row, source):
            row.delete()


def _releases(source: Source) -> list[Release]:
    reported = Report.objects.filter(label=label_of(Release), source=source).values("row_id")
    former = FormerRelease.objects.filter(source=source).values("release")
    return list(Release.objects.filter(Q(source=source) | Q(pk__in=reported) | Q(pk__in=former)))


def _take_back_release(release: Release, source: Source) -> None:
    left = [stand for stand in stands_of(release) if stand.source_id != source.pk]
    if left:
        keep(release, left)
    else:
        reports_on(release).delete()
        release.delete()


def _settle_or_remove(
    owner: Film | Person, given: Iterable[Any], field: str, source: Source, touched: Touched
) -> None:
    """Take back those titles or names that were given and are of this film or person."""
    getattr(touched, f"{field}_ids").add(owner.pk)
    model: type[Title | PersonName] = Title if isinstance(owner, Film) else PersonName
    texts = list(model._default_manager.filter(**{field: owner}).order_by("pk"))
    wanted = {row.pk for row in given}
    mine: list[Any] = [row for row in texts if row.pk in wanted and not without(row, source)]
    if len(mine) == len(texts):
        if not _is_referred_to(owner, model):
            owner.delete()
            return
        main = next((row for row in mine if row.kind == model.Kind.MAIN), mine[0])
        main.source = _the_records_own(source)
        main.save(update_fields=["source"])
        mine.remove(main)
    model._default_manager.filter(pk__in=[row.pk for row in mine]).delete()
    if isinstance(owner, Film):
        settle_film(owner)
    else:
        settle_person(owner)


def _is_referred_to(owner: Model, texts: type[Model]) -> bool:
    """Whether something else names it, or a person gave it a picture: that no source ever does."""
    if any(getattr(owner, picture, None) for picture in ("poster_id", "still_id", "portrait_id")):
        return True
    return any(
        model._base_manager.filter(**{field.name: owner}).exists()
        for model, field in references_to(type(owner))
        if model is not texts
    )


def _the_records_own(source: Source) -> Source:
    """Whose word a title has when its own source was taken back: nobody's, on the same day."""
    facts = {
        "kind": Source.Kind.DESK,
        "headline": "The record",
        "address": "",
        "reported_on": source.reported_on,
    }
    return Source.objects.filter(**facts).first() or Source.objects.create(**facts)
