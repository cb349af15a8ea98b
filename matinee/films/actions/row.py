"""How a source's facts become a row, or agree with one that another source reported before."""

from typing import Any, TypeVar

from django.db import IntegrityError, models, transaction

from matinee.films.models import Report, Reported, Source

Row = TypeVar("Row", bound=Reported)


def report_row(
    model: type[Row], source: Source, same: dict[str, Any], said: dict[str, Any], at_first: dict[str, Any]
) -> Row:
    """The row of `model` that says so, with what was blank in it filled in, or a new one.

    `same` are the columns that tell which row it is, `said` the facts about it (blank ones say nothing),
    `at_first` what only a new row takes. Raises a ValidationError where a value is impossible.
    """
    for row in model._default_manager.filter(**same).order_by("pk"):
        if all(not value or getattr(row, field) in (value, *_BLANK) for field, value in said.items()):
            return _agree(row, source, said)
    row = model(source=source, **same, **said, **at_first)
    check(row)
    row.save()
    return row


_BLANK = ("", None, False)


def check(row: Reported) -> None:
    """Raise a ValidationError for an impossible column; what it refers to is taken for granted."""
    row.full_clean(exclude={field.name for field in row._meta.fields if field.is_relation})


def label_of(row: models.Model | type[models.Model]) -> str:
    return row._meta.label_lower


def reports_on(row: Reported) -> Any:
    return Report.objects.filter(label=label_of(row), row_id=row.pk)


def _agree(row: Row, source: Source, said: dict[str, Any]) -> Row:
    new = {field: value for field, value in said.items() if value and not getattr(row, field)}
    if row.source_id != source.pk or reports_on(row).exists():
        before = {field: getattr(row, field) for field in said}
        reports_on(row).get_or_create(
            source_id=row.source_id,
            defaults={"label": label_of(row), "row_id": row.pk, "said": _plain(before)},
        )
        own, _ = reports_on(row).get_or_create(
            source=source, defaults={"label": label_of(row), "row_id": row.pk, "said": {}}
        )
        own.said = {field: value or own.said.get(field, value) for field, value in _plain(said).items()}
        own.save()
    if new:
        _set(row, new)
        check(row)
        row.save(update_fields=list(new))
    return row


def without(row: Reported, source: Source) -> bool:
    """Leave in the row what sources other than this one said of it; False where there is nothing left."""
    reports_on(row).filter(source=source).delete()
    left = list(reports_on(row))
    if not left:
        return row.source_id != source.pk
    said: dict[str, Any] = {}
    for report in left:
        said |= {field: value for field, value in report.said.items() if not said.get(field)}
    row.source_id = left[0].source_id
    _save_if_free(row, said)
    if len(left) == 1:
        reports_on(row).delete()
    return True


def _save_if_free(row: Reported, said: dict[str, Any]) -> None:
    columns = {column.name: column for column in row._meta.concrete_fields}
    fields = {field: columns[field].to_python(value) for field, value in said.items()}
    fuller = {field: getattr(row, field) for field in fields}
    try:
        with transaction.atomic():
            _set(row, fields)
            row.save(update_fields=["source", *fields])
    except IntegrityError:  # another row says that by now: this one stays as full as it was
        _set(row, fuller)
        row.save(update_fields=["source"])


def _set(row: Reported, values: dict[str, Any]) -> None:
    for field, value in values.items():
        setattr(row, field, value)


def _plain(said: dict[str, Any]) -> dict[str, Any]:
    """Values as JSON has them: dates are texts."""
    return {
        field: value.isoformat() if hasattr(value, "isoformat") else value for field, value in said.items()
    }
