"""Taking a source back: what only it reported goes, what others reported too stays theirs."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db.models import Model, Q

from matinee.films.actions.change import Touched, record_change
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
    with record_change() as touched:
        films = _owners(Title, "film_id", source)
        people = _owners(PersonName, "person_id", source)
        for release in _releases(source):
            touched.row(release)
            _take_back_release(release, source)
        for model in _kinds_of_rows():
            _take_back_rows(_rows_of(model, source), source, touched)
        for film in Film.objects.filter(pk__in=films):
            _settle_or_remove(film, Title, "film", source, touched)
        for person in Person.objects.filter(pk__in=people):
            _settle_or_remove(person, PersonName, "person", source, touched)


def take_back_row(row: Reported, source: Source) -> None:
    """Remove a row that only this source reported, else leave it to the others; no title, name or release."""
    with record_change() as touched:
        _take_back_rows([row], source, touched)


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


def _owners(model: Any, owner: str, source: Source) -> set[int]:
    """Whose titles or names the source reported or confirmed."""
    return {getattr(row, owner) for row in _rows_of(model, source)}


def _settle_or_remove(
    owner: Film | Person, model: type[Title] | type[PersonName], field: str, source: Source, touched: Touched
) -> None:
    """Take back the titles or names of one film or person."""
    getattr(touched, f"{field}_ids").add(owner.pk)
    texts = list(model._default_manager.filter(**{field: owner}).order_by("pk"))
    mine: list[Any] = [row for row in texts if not without(row, source)]
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
